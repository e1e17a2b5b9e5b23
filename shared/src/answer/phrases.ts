import { editDistance } from '../catalogue/closest.ts';
import { wordsOf } from '../search/fold.ts';

/** Phrases to be recognised in a question, each with what it stands for. */
export interface PhraseBook<T> {
  /** Everything found, longest phrase first at each place; a word serves one phrase only. */
  match(words: readonly string[]): { value: T; phrase: string; start: number; length: number }[];
}

/** A mistyped word is accepted from this length on, one edit away, when it is no known word itself. */
const MIN_TYPO_LENGTH = 6;
const MIN_PLURAL_LENGTH = 4;

/** Prepares a phrase book; phrases are folded, so accents and case do not matter. */
export function createPhraseBook<T>(entries: readonly (readonly [phrase: string, value: T])[]): PhraseBook<T> {
  const phrases = entries
    .map(([phrase, value]) => ({ parts: wordsOf(phrase), phrase, value }))
    .filter(({ parts }) => parts.length > 0)
    .sort((a, b) => b.parts.length - a.parts.length || b.phrase.length - a.phrase.length);
  const known = new Set(phrases.flatMap(({ parts }) => parts));

  const same = (part: string, word: string | undefined): boolean => {
    if (word === undefined) return false;
    if (part === word) return true;
    if (part.length >= MIN_PLURAL_LENGTH && (`${part}s` === word || part === `${word}s`)) return true;
    return (
      part.length >= MIN_TYPO_LENGTH &&
      word.length >= MIN_TYPO_LENGTH - 1 &&
      !known.has(word) &&
      editDistance(part, word, 1) <= 1
    );
  };

  return {
    match(words) {
      const taken = new Array<boolean>(words.length).fill(false);
      const found: ReturnType<PhraseBook<T>['match']> = [];
      for (const { parts, phrase, value } of phrases)
        for (let start = 0; start + parts.length <= words.length; start++) {
          if (taken[start] || !parts.every((part, i) => !taken[start + i] && same(part, words[start + i]))) continue;
          taken.fill(true, start, start + parts.length);
          found.push({ value, phrase, start, length: parts.length });
        }
      return found.sort((a, b) => a.start - b.start);
    },
  };
}
