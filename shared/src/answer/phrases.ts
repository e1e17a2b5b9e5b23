import { editDistance } from '../catalogue/closest.ts';
import { wordsOf } from '../search/fold.ts';
import { STOP_WORDS } from '../search/stop-words.ts';

export interface PhraseMatch<T> {
  value: T;
  phrase: string;
  /** Index of its first word in the question, and how many words it spans. */
  start: number;
  length: number;
}

/** Phrases to be recognised in a question, each with what it stands for. */
export interface PhraseBook<T> {
  /** Everything found in order, longest phrases first to claim their words; a word serves one phrase only. */
  match(words: readonly string[]): PhraseMatch<T>[];
}

/** A mistyped word is accepted from this length on, one edit away, when it is no known word itself. */
const MIN_TYPO_LENGTH = 6;
const MIN_PLURAL_LENGTH = 4;

/** Prepares a phrase book; phrases are folded, so accents and case do not matter. */
export function createPhraseBook<T>(entries: readonly (readonly [phrase: string, value: T])[]): PhraseBook<T> {
  const byFirst = new Map<string, { parts: string[]; phrase: string; value: T }[]>();
  for (const [phrase, value] of entries) {
    const parts = wordsOf(phrase);
    const [first] = parts;
    if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { parts, phrase, value }]);
  }
  const readings = createWordReader(new Set(entries.flatMap(([phrase]) => wordsOf(phrase))));

  return {
    match(words) {
      const read = words.map(readings);
      const candidates: PhraseMatch<T>[] = [];
      for (const [start, first] of read.entries())
        for (const word of first)
          for (const { parts, phrase, value } of byFirst.get(word) ?? [])
            if (parts.every((part, i) => read[start + i]?.includes(part)))
              candidates.push({ value, phrase, start, length: parts.length });
      candidates.sort((a, b) => b.length - a.length || b.phrase.length - a.phrase.length || a.start - b.start);

      const taken = new Array<boolean>(words.length).fill(false);
      const found = candidates.filter(({ start, length }) => {
        if (taken.slice(start, start + length).includes(true)) return false;
        taken.fill(true, start, start + length);
        return true;
      });
      return found.sort((a, b) => a.start - b.start);
    },
  };
}

/** The known words a typed word can be: itself, its singular or plural, or the nearest ones when it is mistyped. */
function createWordReader(known: ReadonlySet<string>): (word: string) => readonly string[] {
  const byLength = new Map<number, string[]>();
  for (const word of known)
    if (word.length >= MIN_TYPO_LENGTH) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  const remembered = new Map<string, readonly string[]>();

  const resolve = (word: string): readonly string[] => {
    const singular = word.endsWith('s') && word.length > MIN_PLURAL_LENGTH ? word.slice(0, -1) : word;
    const exact = [...new Set([word, singular, ...(word.length >= MIN_PLURAL_LENGTH ? [`${word}s`] : [])])].filter(
      (w) => known.has(w),
    );
    if (exact.length > 0 || word.length < MIN_TYPO_LENGTH - 1 || STOP_WORDS.has(word)) return exact;
    return [-1, 0, 1].flatMap((d) => byLength.get(word.length + d) ?? []).filter((w) => editDistance(w, word, 1) <= 1);
  };
  return (word) => {
    let reading = remembered.get(word);
    if (!reading) {
      if (remembered.size >= MAX_REMEMBERED) remembered.clear();
      reading = resolve(word);
      remembered.set(word, reading);
    }
    return reading;
  };
}

/** Bound on remembered words, so that a long-lived process does not grow. */
const MAX_REMEMBERED = 10_000;
