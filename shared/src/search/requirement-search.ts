import MiniSearch from 'minisearch';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Scoped } from '../load/index-data.ts';
import { findReferences } from '../reference/find-references.ts';
import type { Requirement } from '../schema/requirement.ts';
import { createSynonyms } from './synonyms.ts';
import { contentWords, STEM_MARK, termsOf } from './terms.ts';

/** A ranked requirement. `score` has no unit: compare within one question only. */
export interface Hit {
  requirement: Scoped<Requirement>;
  score: number;
  /** Share (0 to 1) of the question's content words that the requirement holds, by form or stem. */
  matched: number;
}

export interface RequirementSearch {
  /** Best first. A reference in the question outranks every word. Deterministic. */
  search(question: string, limit?: number): Hit[];
}

/** Weights of the fields, chosen on the tuning questions only (docs/search.md). */
const FIELDS = { title: 3, keywords: 3, summary: 1.5, checks: 1, headings: 1 } as const;
const STEM_WEIGHT = 0.5;
const SYNONYM_WEIGHT = 0.3;
const FUZZY = 0.25;
const MIN_FUZZY_LENGTH = 5;

/** Indexes the titles, summaries, keywords, checks and headings of every requirement, both languages together. */
export function createRequirementSearch(catalogue: Catalogue): RequirementSearch {
  const byId = new Map(catalogue.index.requirements.map((r) => [`${r.scope} ${r.id}`, r]));
  const indexed = new Set<string>();
  const engine = new MiniSearch<Record<string, string>>({
    idField: 'key',
    fields: Object.keys(FIELDS),
    tokenize: contentWords,
    processTerm: (word) => {
      const terms = termsOf(word);
      for (const term of terms) indexed.add(term);
      return terms;
    },
    searchOptions: {
      boost: FIELDS,
      processTerm: termsOf,
      boostTerm: (term) => (term.startsWith(STEM_MARK) ? STEM_WEIGHT : 1),
      // Fuzzy matching serves words the index does not know: on known ones it only adds noise.
      fuzzy: (term) => (!term.startsWith(STEM_MARK) && isUnknown(term) ? FUZZY : false),
      combineWith: 'OR',
    },
  });
  const isUnknown = (term: string) =>
    term.length >= MIN_FUZZY_LENGTH && !indexed.has(term) && !indexed.has(termsOf(term)[1] as string);
  engine.addAll([...byId].map(([key, requirement]) => ({ key, ...fieldsOf(requirement) })));
  const synonyms = createSynonyms(catalogue.index.synonyms);

  return {
    search(question, limit = 10) {
      const named = findReferences(catalogue, question).flatMap((r) => r.found);
      const first = unique(named.flatMap((f) => (f.kind === 'retired' ? [] : [f.requirement])));
      const words = contentWords(question);
      const extra = synonyms.expand(question);
      const results = engine.search({
        combineWith: 'OR',
        queries: [
          { queries: [words.join(' ')] },
          ...(extra.length > 0 ? [{ queries: [extra.join(' ')], boostTerm: () => SYNONYM_WEIGHT, fuzzy: false }] : []),
        ],
      });
      const hits = results
        .map((result) => ({
          requirement: byId.get(result.id as string) as Scoped<Requirement>,
          score: result.score,
          matched: matchedShare(words, result.queryTerms),
        }))
        .filter(({ requirement }) => !first.includes(requirement))
        .sort((a, b) => b.score - a.score || (a.requirement.id < b.requirement.id ? -1 : 1));
      const top = hits[0]?.score ?? 1;
      return [...first.map((requirement) => ({ requirement, score: 2 * top, matched: 1 })), ...hits].slice(0, limit);
    },
  };
}

function fieldsOf(requirement: Requirement): Record<keyof typeof FIELDS, string> {
  const { title, keywords, summary, checks, section, block, function: purpose } = requirement;
  return {
    title: `${title.fr} ${title.en}`,
    keywords: [...keywords.fr, ...keywords.en].join(' '),
    summary: `${summary.fr} ${summary.en}`,
    checks: checks
      .flatMap((c) => [c.verifies.fr, c.verifies.en, ...c.proofs.flatMap((p) => [p.shows.fr, p.shows.en])])
      .join(' '),
    headings: `${section} ${block} ${purpose}`,
  };
}

function matchedShare(words: readonly string[], terms: readonly string[]): number {
  const held = new Set(terms);
  return words.length === 0 ? 0 : words.filter((w) => termsOf(w).some((t) => held.has(t))).length / words.length;
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
