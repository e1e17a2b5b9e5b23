import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engine } from '../support/catalogue.ts';
import { measure, type SearchQuestion, typo, withoutAccents } from './measure.ts';

const questions = readFileSync(new URL('./questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as SearchQuestion);
const held = questions.filter((q) => q.set === 'held');
const tuned = questions.filter((q) => q.set === 'tune');
const search = (question: string) =>
  engine()
    .search.search(question, 10)
    .map((h) => h.requirement.id);

describe('search on natural questions', () => {
  const plain = measure(held, search);

  it('has 150 questions, a third of them kept aside', () => {
    expect([questions.length, held.length]).toEqual([150, 50]);
  });
  it('finds the right requirement first or among three, on the questions kept aside', () => {
    expect(plain.hit1).toBeGreaterThanOrEqual(0.85);
    expect(plain.hit3).toBeGreaterThanOrEqual(0.95);
  });
  it('does as well on the questions it was tuned on', () => {
    expect(measure(tuned, search).hit3).toBeGreaterThanOrEqual(0.95);
  });
  it('does not need accents', () => {
    expect(measure(held, (q) => search(withoutAccents(q)))).toEqual(plain);
  });
  it('loses at most five points with one typo', () => {
    const mistyped = measure(held, (q) => search(typo(q)));
    expect(mistyped.hit3).toBeGreaterThanOrEqual(plain.hit3 - 0.05);
    expect(mistyped.hit1).toBeGreaterThanOrEqual(plain.hit1 - 0.05);
  });
});
