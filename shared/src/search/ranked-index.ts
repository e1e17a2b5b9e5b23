import MiniSearch from 'minisearch';
import type { Synonyms } from './synonyms.ts';
import { contentWords, STEM_MARK, termsOf } from './terms.ts';
import { createWordWeights } from './word-weights.ts';

/** A document found. `score` has no unit: compare within one question only. */
export interface Ranked {
  key: number;
  score: number;
  /** Share (0 to 1) of the question that the document's words account for, rare words counting most. */
  coverage: number;
}

const STEM_WEIGHT = 0.5;
const SYNONYM_WEIGHT = 0.2;
/** Edits accepted in a word the index does not know: one, two in a long word. More finds noise, slowly. */
const editsIn = (word: string) => (word.length >= 9 ? 2 : 1);
const MIN_FUZZY_LENGTH = 5;
/** Keeps a document found by synonyms alone in the list, far down. */
const LEAST_COVERAGE = 0.05;

/**
 * An index of small documents, searched with questions. A document's rank is its mean BM25 per matched word, times the
 * share of the question it accounts for: a long question is not won by one rare word, nor by many common ones.
 * `judged` is the part of the question that coverage is measured on, when some words are already accounted for.
 * The figures behind each choice are in docs/search.md.
 */
export function createRankedIndex(
  documents: readonly Record<string, string>[],
  boost: Record<string, number>,
  synonyms?: Synonyms,
): (question: string, judged?: string, unknownShare?: number) => Ranked[] {
  const indexed = new Set<string>();
  const engine = new MiniSearch<Record<string, string | number>>({
    fields: Object.keys(boost),
    tokenize: contentWords,
    processTerm: (word) => {
      const terms = termsOf(word);
      for (const term of terms) indexed.add(term);
      return terms;
    },
  });
  engine.addAll(documents.map((document, id) => ({ id, ...document })));
  const weights = createWordWeights(documents.map((document) => Object.values(document).join(' ')));

  const isUnknown = (term: string) =>
    term.length >= MIN_FUZZY_LENGTH && !termsOf(term).some((form) => indexed.has(form));
  /** MiniSearch multiplies its sum by the number of matched terms; the mean is wanted here. */
  const meanScores = (text: string, fuzzy: boolean): [key: number, score: number][] =>
    engine
      .search(text, {
        boost,
        tokenize: (question) => [...new Set(contentWords(question))],
        processTerm: termsOf,
        boostTerm: (term) => (term.startsWith(STEM_MARK) ? STEM_WEIGHT : 1),
        // Fuzzy matching serves words the index does not know: on known ones it only adds noise.
        fuzzy: (term) => (fuzzy && !term.startsWith(STEM_MARK) && isUnknown(term) ? editsIn(term) : false),
        combineWith: 'OR',
      })
      .map(({ id, score, queryTerms }) => [id as number, score / Math.max(1, queryTerms.length)]);

  return (question, judged = question, unknownShare = 1) => {
    const scores = new Map(meanScores(question, true));
    const equivalents = synonyms?.expand(question).join(' ');
    if (equivalents)
      for (const [key, score] of meanScores(equivalents, false))
        scores.set(key, (scores.get(key) ?? 0) + SYNONYM_WEIGHT * score);
    const coverageOf = weights.weigh(judged, unknownShare);
    return [...scores]
      .map(([key, score]) => {
        const coverage = coverageOf(key);
        return { key, score: score * (LEAST_COVERAGE + coverage), coverage };
      })
      .sort((a, b) => b.score - a.score || a.key - b.key);
  };
}
