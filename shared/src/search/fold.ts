/** Lower case, no accents, ligatures and typographic apostrophes spelled out. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/%/gu, ' pourcent ');
}

/** The words of a text, folded: letters and digits, elided articles split off (`l'ins` → `l`, `ins`). */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[a-z0-9]+/gu) ?? [];
}
