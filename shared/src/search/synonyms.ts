import { wordsOf } from './fold.ts';
import { stem } from './stem.ts';

/** Finds the phrases of a question that have equivalents, and returns those equivalents. */
export interface Synonyms {
  expand(question: string): string[];
}

/** Prepares groups of equivalent phrases; phrases match word by word on stems. */
export function createSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const stems = (phrase: string) => wordsOf(phrase).map(stem);
  const byFirst = new Map<string, { phrase: string[]; others: string[] }[]>();
  for (const group of groups)
    for (const phrase of group) {
      const key = stems(phrase);
      const others = group.filter((other) => other !== phrase);
      const first = key[0];
      if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase: key, others }]);
    }
  return {
    expand(question) {
      const words = stems(question);
      const found = new Set<string>();
      for (const [i, word] of words.entries())
        for (const { phrase, others } of byFirst.get(word) ?? [])
          if (phrase.every((part, j) => words[i + j] === part)) for (const other of others) found.add(other);
      return [...found];
    },
  };
}
