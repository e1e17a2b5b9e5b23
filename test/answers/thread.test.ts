import { describe, expect, it } from 'vitest';
import { engine } from '../support/catalogue.ts';

const ask = (question: string, context?: unknown) =>
  engine().ask({ question, asOf: '2026-11-23', lang: 'fr', context: context as never });
const first = ask('date limite de commande LGC ?');

describe('a thread', () => {
  it.each([
    ['the memory of the answer', first.context],
    ['the answer itself', first],
    ['the question as text', 'date limite de commande LGC ?'],
    ['a message', { question: 'date limite de commande LGC ?' }],
    ['a list of messages', [{ question: 'bonjour' }, 'date limite de commande LGC ?']],
  ])('goes on from %s', (_, context) => {
    const answer = ask('et pour les labos ?', context);
    expect(answer.intent).toBe('deadline');
    expect(answer.facts[0]).toMatchObject({ id: 'bio-sgl-va1/order', value: '2022-11-30' });
  });

  it.each([[null], [7], [[null, 3]], [{ codes: 'x' }]])('does not fall over %j', (context) => {
    expect(() => ask('et pour les labos ?', context)).not.toThrow();
  });

  it('gives the value before the change when asked', () => {
    expect(ask('et avant le report ?', first.context).facts[0]?.value).toBe('2022-07-15');
  });
});
