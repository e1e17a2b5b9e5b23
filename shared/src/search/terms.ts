import { wordsOf } from './fold.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Marks a stem, so that an exact form always outweighs it. */
export const STEM_MARK = '~';

/** The words of a text that say something; all of them when none does. */
export function contentWords(text: string): string[] {
  const all = wordsOf(text);
  const kept = all.filter((word) => !STOP_WORDS.has(word) && (word.length > 1 || /\d/u.test(word)));
  return kept.length > 0 ? kept : all.filter((word) => word.length > 2 && !STOP_WORDS.has(word));
}

const remembered = new Map<string, string[]>();
const MAX_REMEMBERED = 20_000;

/** What one word is indexed and searched as: itself and its stem. Remembered, since the same words come back. */
export function termsOf(word: string): string[] {
  let terms = remembered.get(word);
  if (!terms) {
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    terms = [word, STEM_MARK + stem(word)];
    remembered.set(word, terms);
  }
  return terms;
}
