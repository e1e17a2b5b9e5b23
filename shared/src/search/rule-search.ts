import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Scoped } from '../load/index-data.ts';
import type { Rule } from '../schema/rule.ts';
import { createRankedIndex } from './ranked-index.ts';

export interface RuleHit {
  rule: Scoped<Rule>;
  score: number;
  /** Share (0 to 1) of the question that the rule's words account for. */
  coverage: number;
}

const FIELDS = { asks: 3, about: 2, says: 1, names: 1 } as const;

/** Indexes the DSR rules by the ways they are asked, which stand for synonyms; best first. */
export function createRuleSearch(
  catalogue: Catalogue,
): (question: string, judged?: string, unknownShare?: number) => RuleHit[] {
  const { rules } = catalogue.index;
  const rank = createRankedIndex(
    rules.map((rule) => fieldsOf(catalogue, rule)),
    FIELDS,
  );
  return (question, judged, unknownShare) =>
    rank(question, judged, unknownShare).map(({ key, ...hit }) => ({ rule: rules[key] as Scoped<Rule>, ...hit }));
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
