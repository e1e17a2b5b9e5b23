import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Scoped } from '../load/index-data.ts';
import type { Rule } from '../schema/rule.ts';
import type { RuleHit } from '../search/rule-search.ts';
import type { Memory } from './answer.ts';
import { isKnownBy } from './dates.ts';
import type { Understanding } from './understand.ts';

export interface Choice {
  rules: Scoped<Rule>[];
  /** How sure: `strong` outranks a list of dates, `weak` is not an answer. */
  strength: 'strong' | 'fair' | 'weak';
}

const STRONG = 0.75;
const FAIR = 0.6;
const MAX_RULES = 3;
/** A rule is shown beside the best one only when it scores nearly as well. */
const MARGIN = 0.8;

const RULE_INTENTS = ['funding', 'eligibility', 'usage', 'process'] as const;

/** Picks the rules that answer a question: floor on what they account for, margin to the next ones. */
export function chooseRules(
  hits: readonly RuleHit[],
  said: Understanding,
  memory: Memory,
  catalogue: Catalogue,
  asOf: string,
): Choice | undefined {
  const codes = said.codes.length > 0 ? said.codes : (memory.codes ?? []);
  const named = RULE_INTENTS.filter((i) => said.intents.has(i));
  const wanted = named.length === 0 && said.followsUp ? RULE_INTENTS.filter((i) => i === memory.intent) : named;
  const codeOf = (rule: Scoped<Rule>) => catalogue.dispositif(rule.scope)?.code;
  const waveOf = (rule: Scoped<Rule>) => catalogue.dispositif(rule.scope)?.wave;

  const ranked = hits
    .filter(({ rule }) => !rule.known || isKnownBy(rule.known, asOf))
    .filter(({ rule }) => codes.length === 0 || rule.scope === 'programme' || codes.includes(codeOf(rule) ?? ''))
    .filter(({ rule }) => said.wave === undefined || rule.scope === 'programme' || waveOf(rule) === said.wave)
    .map((hit) => {
      const intent = wanted.length === 0 ? 1 : wanted.includes(hit.rule.intent as (typeof wanted)[number]) ? 1.3 : 0.6;
      const scope = codes.includes(codeOf(hit.rule) ?? '') ? 1.3 : 1;
      return { ...hit, score: hit.score * intent * scope };
    })
    .sort((a, b) => b.score - a.score || (a.rule.id < b.rule.id ? -1 : 1));

  const best = ranked[0];
  if (!best) return undefined;
  const strength = best.coverage >= STRONG ? 'strong' : best.coverage >= FAIR ? 'fair' : 'weak';
  if (said.codes.length > 1) {
    const perClass = said.codes.flatMap((code) => ranked.find(({ rule }) => codeOf(rule) === code)?.rule ?? []);
    if (perClass.length > 1) return { rules: perClass.slice(0, MAX_RULES), strength };
  }
  const rules = ranked
    .filter(({ score, coverage }) => score >= best.score * MARGIN && coverage >= best.coverage * MARGIN)
    .slice(0, MAX_RULES)
    .map(({ rule }) => rule);
  return { rules, strength };
}
