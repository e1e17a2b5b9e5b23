import { contentWords, termsOf } from './terms.ts';

/** How much of a question a text accounts for, rare words counting most. */
export interface WordWeights {
  /** 0 (none of the question's words) to 1 (all of them), weighted by rarity. */
  coverage(question: string, text: ReadonlySet<string>): number;
}

/** The exact words and stems of a text, for `coverage`. */
export function termSet(text: string): Set<string> {
  return new Set(contentWords(text).flatMap(termsOf));
}

/** Learns how rare each word is over a corpus of term sets. */
export function createWordWeights(corpus: readonly ReadonlySet<string>[]): WordWeights {
  const frequency = new Map<string, number>();
  for (const terms of corpus) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const weight = (word: string): number => {
    const [exact, stemmed] = termsOf(word) as [string, string];
    const count = Math.max(frequency.get(exact) ?? 0, frequency.get(stemmed) ?? 0);
    return Math.log(1 + corpus.length / (1 + count));
  };
  return {
    coverage(question, text) {
      let total = 0;
      let held = 0;
      for (const word of new Set(contentWords(question))) {
        const w = weight(word);
        total += w;
        if (termsOf(word).some((term) => text.has(term))) held += w;
      }
      return total === 0 ? 0 : held / total;
    },
  };
}
