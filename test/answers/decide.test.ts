import { decide, type FactValue, readFact } from '@segur/shared';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../support/catalogue.ts';

const decisionOf = (scope: string) => {
  const found = catalogue.index.decisions.find((d) => d.scope === scope);
  if (!found) throw new Error(scope);
  return found;
};
const judge = (scope: string, facts: Record<string, FactValue>) => decide(catalogue, scope, decisionOf(scope), facts);
const outcome = (result: ReturnType<typeof judge>, id: string) => result.outcomes.find((o) => o.id === id);

describe('eligibility', () => {
  it.each([
    [1, 'Tranche A', 27000],
    [2, 'Tranche B', 32940],
    [21, 'Tranche B', 32940],
    [22, 'Tranche C', 36893],
    [42, 'Tranche C', 36893],
    [43, 'Tranche D', 41320],
    [63, 'Tranche D', 41320],
    [64, 'Tranche E', 46278],
  ])('%i sites of a lab are %s', (sites, band, value) => {
    expect(outcome(judge('bio-sgl-va1', { sites }), 'funding')?.amount).toMatchObject({ band, value, unit: 'EUR-TTC' });
  });

  it('gives no amount before the number of sites is known', () => {
    expect(outcome(judge('bio-sgl-va1', {}), 'funding')?.amount).toBeUndefined();
  });

  it('outside the 14: referencing and usage payments, no State purchase, nothing more to ask', () => {
    const result = judge('mdv-lgc-va1', { 'in-financed-list': false });
    expect(result.status).toBe('decided');
    expect(result.missing).toEqual([]);
    expect(Object.fromEntries(result.outcomes.map((o) => [o.id, o.status]))).toMatchObject({
      referencing: 'yes',
      sons: 'no',
      usage: 'yes',
    });
  });

  it('a late order loses the funding and says by which day it was due', () => {
    const result = judge('mdv-lgc-va1', { 'in-financed-list': true, 'order-date': '2022-12-01' });
    const failed = result.conditions.filter((c) => c.status === 'failed');
    expect(failed.map((c) => c.condition.fails.fr).join()).toContain('30/11/2022');
    expect(outcome(result, 'sons')?.status).toBe('no');
  });

  it('asks only for facts that can still change an outcome', () => {
    for (const decision of catalogue.index.decisions) {
      const { missing, outcomes } = decide(catalogue, decision.scope, decision, {});
      if (outcomes.some((o) => o.status === 'open')) expect(missing.length, decision.scope).toBeGreaterThan(0);
    }
  });
});

describe('reading a fact', () => {
  const fact = (kind: 'boolean' | 'integer' | 'date') => ({ id: 'x', kind, asks: { fr: 'x', en: 'x' }, min: 1 });
  it.each([
    ['boolean', 'Oui', true],
    ['boolean', 'no', false],
    ['integer', '30', 30],
    ['date', '2022-10-01', '2022-10-01'],
    ['date', '01/10/2022', '2022-10-01'],
  ] as const)('%s %s', (kind, typed, value) => expect(readFact(fact(kind), typed)).toEqual({ value }));
  it.each([
    ['boolean', 'peut-être'],
    ['integer', '0'],
    ['integer', '-3'],
    ['integer', '2.5'],
    ['integer', ''],
    ['date', '2022-02-30'],
  ] as const)('%s "%s" is refused with what was expected', (kind, typed) => {
    expect(readFact(fact(kind), typed)).toHaveProperty('expected');
  });
});
