import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Scoped } from '../load/index-data.ts';
import { findReferences } from '../reference/find-references.ts';
import type { Requirement } from '../schema/requirement.ts';
import { createRankedIndex } from './ranked-index.ts';
import { createSynonyms } from './synonyms.ts';

/** A ranked requirement. `score` has no unit: compare within one question only. */
export interface Hit {
  requirement: Scoped<Requirement>;
  score: number;
  /** Share (0 to 1) of the question that the requirement's words account for. */
  coverage: number;
}

export interface RequirementSearch {
  /** Best first. A reference in the question outranks every word. Deterministic. */
  search(question: string, limit?: number): Hit[];
}

/** Weights of the fields, chosen on the tuning questions only (docs/search.md). */
const FIELDS = { title: 3, keywords: 3, summary: 1.5, checks: 1, headings: 1 } as const;

/** Indexes the titles, summaries, keywords, checks and headings of every requirement, both languages together. */
export function createRequirementSearch(catalogue: Catalogue): RequirementSearch {
  const { requirements, synonyms } = catalogue.index;
  const rank = createRankedIndex(requirements.map(fieldsOf), FIELDS, createSynonyms(synonyms));
  return {
    search(question, limit = 10) {
      const named = findReferences(catalogue, question).flatMap((r) => r.found);
      const first = [...new Set(named.flatMap((f) => (f.kind === 'retired' ? [] : [f.requirement])))];
      const hits = rank(question)
        .map(({ key, score, coverage }) => ({ requirement: requirements[key] as Scoped<Requirement>, score, coverage }))
        .filter(({ requirement }) => !first.includes(requirement));
      const top = hits[0]?.score ?? 1;
      return [...first.map((requirement) => ({ requirement, score: 2 * top, coverage: 1 })), ...hits].slice(0, limit);
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
