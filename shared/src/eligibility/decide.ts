import { bandOf } from '../answer/rules.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Condition, Decision, DecisionFact, DecisionTest } from '../schema/decision.ts';

export type FactValue = boolean | number | string;
export type Facts = Readonly<Record<string, FactValue>>;

export interface ConditionResult {
  condition: Condition;
  /** `not-applicable`: its `given` does not hold. `open`: a fact is missing. */
  status: 'passed' | 'failed' | 'open' | 'not-applicable';
}

export interface OutcomeResult {
  id: string;
  label: Decision['outcomes'][number]['label'];
  says?: Decision['outcomes'][number]['says'];
  /** `open` while a missing fact may still change it. */
  status: 'yes' | 'no' | 'open';
  amount?: { value: number; unit: string; band?: string; rule: string };
  sources: string[];
}

export interface DecisionResult {
  status: 'decided' | 'needs';
  outcomes: OutcomeResult[];
  conditions: ConditionResult[];
  /** Facts that still matter, in the order to ask them. */
  missing: DecisionFact[];
  sources: string[];
}

/**
 * Judges a case against the conditions of a dispositif. A fact is asked for only while some outcome is not lost and
 * the fact can still change it. Pure.
 */
export function decide(catalogue: Catalogue, scope: string, decision: Decision, facts: Facts): DecisionResult {
  const conditions = decision.conditions.map((condition) => ({
    condition,
    status: judge(catalogue, scope, condition, facts),
  }));
  const lost = new Set(conditions.filter((c) => c.status === 'failed').flatMap((c) => c.condition.denies));
  const matters = conditions.filter((c) => c.status === 'open' && c.condition.denies.some((id) => !lost.has(id)));
  const open = new Set(matters.flatMap((c) => c.condition.denies));

  const outcomes = decision.outcomes.map((outcome): OutcomeResult => {
    const status = lost.has(outcome.id) ? 'no' : open.has(outcome.id) ? 'open' : 'yes';
    const amount = status === 'no' ? undefined : amountOf(catalogue, scope, outcome, facts);
    return {
      id: outcome.id,
      label: outcome.label,
      ...(outcome.says ? { says: outcome.says } : {}),
      status,
      ...(amount ? { amount } : {}),
      sources: outcome.sources,
    };
  });

  const wanted = new Set(
    matters.flatMap(({ condition }) => [...(condition.given ?? []), condition.test].map((t) => t.fact)),
  );
  for (const [i, outcome] of decision.outcomes.entries())
    if (outcome.amount?.fact && outcomes[i]?.status !== 'no') wanted.add(outcome.amount.fact);
  const missing = decision.facts.filter((f) => wanted.has(f.id) && facts[f.id] === undefined);
  const used = conditions.filter((c) => c.status !== 'not-applicable').flatMap((c) => c.condition.sources);
  return {
    status: missing.length > 0 ? 'needs' : 'decided',
    outcomes,
    conditions,
    missing,
    sources: [...new Set([...used, ...outcomes.flatMap((o) => o.sources)])],
  };
}

function judge(
  catalogue: Catalogue,
  scope: string,
  { given, test }: Condition,
  facts: Facts,
): ConditionResult['status'] {
  const premises = (given ?? []).map((t) => holds(catalogue, scope, t, facts));
  if (premises.includes(false)) return 'not-applicable';
  if (premises.includes(undefined)) return 'open';
  const result = holds(catalogue, scope, test, facts);
  return result === undefined ? 'open' : result ? 'passed' : 'failed';
}

/** Whether a test holds; undefined while its fact is missing. */
function holds(catalogue: Catalogue, scope: string, test: DecisionTest, facts: Facts): boolean | undefined {
  const value = facts[test.fact];
  if (value === undefined) return undefined;
  if (test.is !== undefined) return value === test.is;
  if (test.oneOf) return test.oneOf.includes(String(value));
  if (test.atLeast !== undefined) return Number(value) >= test.atLeast;
  const limit = test.onOrBefore ?? deadlineDay(catalogue, scope, test.byDeadline);
  return limit === undefined ? undefined : String(value) <= limit.slice(0, 10);
}

function deadlineDay(catalogue: Catalogue, scope: string, id: string | undefined): string | undefined {
  return catalogue.index.deadlines.find((d) => d.scope === scope && d.id === id)?.history.at(-1)?.at;
}

function amountOf(catalogue: Catalogue, scope: string, { amount }: Decision['outcomes'][number], facts: Facts) {
  if (!amount) return undefined;
  const rule = catalogue.index.rules.find((r) => r.scope === scope && r.id === amount.rule);
  const count = amount.fact === undefined ? undefined : facts[amount.fact];
  if (amount.fact !== undefined && count === undefined) return undefined;
  if (rule?.scale && typeof count === 'number') {
    const band = bandOf(rule, count);
    return band ? { value: band.amount, unit: rule.scale.unit, band: band.name, rule: rule.id } : undefined;
  }
  const [first] = rule?.values ?? [];
  return rule && first && typeof first.value === 'number'
    ? { value: first.value, unit: first.unit, rule: rule.id }
    : undefined;
}
