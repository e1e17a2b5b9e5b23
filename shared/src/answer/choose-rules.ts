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
  /** Share of the question the best rule accounts for. */
  coverage: number;
  /** The rules are of different dispositifs and the question names none: each is one reading. */
  readings: boolean;
}

const STRONG = 0.7;
const FAIR = 0.55;
/** A best rule this far ahead of the next is taken on less. */
const LEAD = 1.4;
const FAIR_WITH_LEAD = 0.42;
const FAR_LEAD = 2;
const FAIR_WITH_FAR_LEAD = 0.38;
const MAX_RULES = 3;
/** A rule is shown beside the best one only when it scores nearly as well. */
const MARGIN = 0.8;
const INTENT_BOOST = 1.3;
const OTHER_INTENT = 0.6;
const SCOPE_BOOST = 1.3;
/** Without a dispositif in the question, what holds everywhere comes first. */
const PROGRAMME_BOOST = 1.25;
/** What is known comes before what is known to be missing. */
const MISSING = 0.85;
/** A rule of a dispositif that the question does not name must be this much better, and explain this much. */
const OUTSIDER_LEAD = 1.5;
const OUTSIDER_COVERAGE = 0.7;

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
  const codeOf = (rule: Scoped<Rule>) => catalogue.dispositif(rule.scope)?.code;
  const named = RULE_INTENTS.filter((i) => said.intents.has(i));
  const wanted: readonly string[] =
    named.length === 0 && said.followsUp ? RULE_INTENTS.filter((i) => i === memory.intent) : named;

  const all = hits
    .filter(({ rule }) => !rule.known || isKnownBy(rule.known, asOf))
    .filter(
      ({ rule }) => said.wave === undefined || (catalogue.dispositif(rule.scope)?.wave ?? said.wave) === said.wave,
    )
    .map((hit) => {
      const intent = wanted.length === 0 ? 1 : wanted.includes(hit.rule.intent) ? INTENT_BOOST : OTHER_INTENT;
      const own = codes.length === 0 ? hit.rule.scope === 'programme' : codes.includes(codeOf(hit.rule) ?? '');
      const scope = own ? (codes.length === 0 ? PROGRAMME_BOOST : SCOPE_BOOST) : 1;
      const amount = said.asksAmount && holdsAmount(hit.rule) ? INTENT_BOOST : 1;
      return { ...hit, score: hit.score * intent * scope * amount * (hit.rule.missing ? MISSING : 1) };
    })
    .sort((a, b) => b.score - a.score || (a.rule.id < b.rule.id ? -1 : 1));
  const inScope = all.filter(
    ({ rule }) => codes.length === 0 || rule.scope === 'programme' || codes.includes(codeOf(rule) ?? ''),
  );
  const outsiders = all.filter((hit) => !inScope.includes(hit));
  const [outsider] = outsiders;
  const better =
    outsider && outsider.coverage >= OUTSIDER_COVERAGE && outsider.score >= OUTSIDER_LEAD * (inScope[0]?.score ?? 0);
  const ranked = better ? outsiders : inScope;

  const best = ranked[0];
  if (!best) return undefined;
  const strength = strengthOf(best.coverage, best.score / (ranked[1]?.score ?? 1));
  if (said.codes.length > 1 && !better) {
    const perClass = said.codes.flatMap((code) => ranked.find(({ rule }) => codeOf(rule) === code)?.rule ?? []);
    if (perClass.length > 1)
      return { rules: perClass.slice(0, MAX_RULES), strength, coverage: best.coverage, readings: false };
  }
  if (best.rule.missing) return { rules: [best.rule], strength, coverage: best.coverage, readings: false };
  const rules = ranked
    .filter(
      ({ rule, score, coverage }) =>
        !rule.missing && score >= best.score * MARGIN && coverage >= best.coverage * MARGIN,
    )
    .slice(0, MAX_RULES)
    .map(({ rule }) => rule);
  const scopes = new Set(rules.map((rule) => rule.scope));
  return {
    rules,
    strength,
    coverage: best.coverage,
    readings: codes.length === 0 && scopes.size > 1 && !scopes.has('programme'),
  };
}

function strengthOf(coverage: number, lead: number): Choice['strength'] {
  const fair = lead >= FAR_LEAD ? FAIR_WITH_FAR_LEAD : lead >= LEAD ? FAIR_WITH_LEAD : FAIR;
  return coverage >= STRONG ? 'strong' : coverage >= fair ? 'fair' : 'weak';
}

const holdsAmount = (rule: Rule): boolean =>
  rule.scale !== undefined || (rule.values ?? []).some(({ unit }) => unit.startsWith('EUR'));
