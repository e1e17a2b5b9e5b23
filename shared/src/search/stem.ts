/** Savoy's minimal French stemmer on folded words: plural and gender endings only, six letters or more. */
export function stem(word: string): string {
  if (word.length < 6) return word;
  let root = word.endsWith('aux') ? `${word.slice(0, -2)}l` : word.replace(/x$/u, '');
  for (const ending of ['s', 'r', 'e', 'e']) if (root.endsWith(ending)) root = root.slice(0, -1);
  return root.replace(/(.)\1$/u, '$1');
}
