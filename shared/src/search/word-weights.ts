import { contentWords, termsOf } from './terms.ts';

/** How much of a question a text accounts for, rare words counting most. */
export interface WordWeights {
  /**
   * A number counts only where it is held. `unknownShare` (1 by default) is how much a word that no text holds counts.
   * Weighs a question's words once; the result gives each text's share, 0 (none of the words) to 1 (all of them).
   */
  weigh(question: string, unknownShare?: number): (text: ReadonlySet<string>) => number;
}

/** The exact words and stems of a text, to be compared with a question. */
export function termSet(text: string): Set<string> {
  return new Set(contentWords(text).flatMap(termsOf));
}

/** Learns how rare each word is over a corpus of term sets. */
export function createWordWeights(corpus: readonly ReadonlySet<string>[]): WordWeights {
  const frequency = new Map<string, number>();
  for (const terms of corpus) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);

  return {
    weigh(question, unknownShare = 1) {
      const words = [...new Set(contentWords(question))].map((word) => {
        const [exact, stemmed] = termsOf(word) as [string, string];
        const count = Math.max(frequency.get(exact) ?? 0, frequency.get(stemmed) ?? 0);
        const weight = Math.log(1 + corpus.length / (1 + count)) * (count === 0 ? unknownShare : 1);
        return { exact, stemmed, weight, isNumber: /^\d+$/u.test(word) };
      });
      return (text) => {
        let total = 0;
        let held = 0;
        for (const { exact, stemmed, weight, isNumber } of words) {
          const isHeld = text.has(exact) || text.has(stemmed);
          if (isHeld) held += weight;
          if (isHeld || !isNumber) total += weight;
        }
        return total === 0 ? 0 : held / total;
      };
    },
  };
}
