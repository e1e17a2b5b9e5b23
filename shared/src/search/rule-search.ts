import MiniSearch from 'minisearch';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Scoped } from '../load/index-data.ts';
import type { Rule } from '../schema/rule.ts';
import { createSynonyms } from './synonyms.ts';
import { contentWords, STEM_MARK, termsOf } from './terms.ts';
import { createWordWeights, termSet } from './word-weights.ts';

export interface RuleHit {
  rule: Scoped<Rule>;
  score: number;
  /** Share of the question (0 to 1, rare words count most) that the rule's own words account for. */
  coverage: number;
}

export interface RuleSearch {
  search(question: string): RuleHit[];
}

const FIELDS = { asks: 3, about: 2, says: 1, names: 1 } as const;

/** Indexes the DSR rules by the ways they are asked. */
export function createRuleSearch(catalogue: Catalogue): RuleSearch {
  const { rules } = catalogue.index;
  const indexed = new Set<string>();
  const engine = new MiniSearch<Record<string, string | number>>({
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
      boostTerm: (term) => (term.startsWith(STEM_MARK) ? 0.5 : 1),
      fuzzy: (term) => (!term.startsWith(STEM_MARK) && term.length >= 5 && !indexed.has(term) ? 0.25 : false),
    },
  });
  const documents = rules.map((rule, id) => ({ id, ...fieldsOf(catalogue, rule) }));
  engine.addAll(documents);
  const sets = documents.map(({ asks, about, says, names }) => termSet(`${asks} ${about} ${says} ${names}`));
  const weights = createWordWeights(sets);
  const synonyms = createSynonyms(catalogue.index.synonyms);

  return {
    search(question) {
      const extra = synonyms.expand(question);
      const results = engine.search({
        combineWith: 'OR',
        queries: [
          { queries: [contentWords(question).join(' ')] },
          ...(extra.length > 0 ? [{ queries: [extra.join(' ')], boostTerm: () => 0.3, fuzzy: false }] : []),
        ],
      });
      return results
        .map(({ id, score }) => ({
          rule: rules[id as number] as Scoped<Rule>,
          score,
          coverage: weights.coverage(question, sets[id as number] as Set<string>),
        }))
        .sort((a, b) => b.score - a.score || (a.rule.id < b.rule.id ? -1 : 1));
    },
  };
}

function fieldsOf(catalogue: Catalogue, rule: Scoped<Rule>): Record<keyof typeof FIELDS, string> {
  const dispositif = catalogue.dispositif(rule.scope);
  return {
    asks: [...rule.asks.fr, ...rule.asks.en].join(' '),
    about: `${rule.about.fr} ${rule.about.en}`,
    says: `${rule.says.fr} ${rule.says.en}`,
    names: dispositif ? [dispositif.code, ...dispositif.names.fr, ...dispositif.names.en].join(' ') : '',
  };
}
