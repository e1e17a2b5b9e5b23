import { contentWords, termsOf } from './terms.ts';

/** How much of a question each document of a corpus accounts for, rare words counting most. */
export interface WordWeights {
  /**
   * Weighs a question's words once; the result gives a document's share, 0 (none of the words) to 1 (all of them).
   * A number counts only where it is held. `unknownShare` is how much a word that no document holds counts.
   */
  weigh(question: string, unknownShare: number): (document: number) => number;
}

/** Learns which documents hold each word, as it is or by its stem. Documents are named by their place in the corpus. */
export function createWordWeights(corpus: readonly string[]): WordWeights {
  const holders = new Map<string, number[]>();
  for (const [document, text] of corpus.entries())
    for (const term of new Set(contentWords(text).flatMap(termsOf))) {
      const list = holders.get(term);
      if (list) list.push(document);
      else holders.set(term, [document]);
    }

  return {
    weigh(question, unknownShare) {
      const held = new Float64Array(corpus.length);
      const numbers = new Float64Array(corpus.length);
      let total = 0;
      for (const word of new Set(contentWords(question))) {
        const lists = termsOf(word).map((term) => holders.get(term) ?? []);
        const count = Math.max(...lists.map((list) => list.length));
        const weight = Math.log(1 + corpus.length / (1 + count)) * (count === 0 ? unknownShare : 1);
        const isNumber = /^\d+$/u.test(word);
        if (!isNumber) total += weight;
        for (const document of lists.length === 1 ? (lists[0] as number[]) : new Set(lists.flat())) {
          held[document] = (held[document] as number) + weight;
          if (isNumber) numbers[document] = (numbers[document] as number) + weight;
        }
      }
      return (document) => {
        const possible = total + (numbers[document] as number);
        return possible === 0 ? 0 : (held[document] as number) / possible;
      };
    },
  };
}
