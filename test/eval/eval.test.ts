import { describe, expect, it } from 'vitest';
import { articleFacts, evalQuestions, evaluate, surfaces } from './questions.ts';

const questions = evalQuestions();
const done = evaluate(questions);
const of = (kind: string) => done.filter(({ question }) => question.kind === kind);
const share = (results: typeof done) => results.filter(({ verdict }) => verdict === 'right').length / results.length;

describe('answers to 250 questions', () => {
  it('are reported', () => {
    const lines = ['answerable', 'slot', 'as-of', 'out-of-scope'].map((kind) => {
      const count = (verdict: string) => of(kind).filter((d) => d.verdict === verdict).length;
      return `${kind.padEnd(13)} right ${count('right')}  declined ${count('declined')}  wrong ${count('wrong')}`;
    });
    const open = done
      .filter(({ verdict }) => verdict !== 'right')
      .map(
        ({ question, verdict, answer }) =>
          `  ${verdict} ${question.id} ${question.question} → ${answer.status} ${answer.intent}`,
      );
    console.log([`${questions.length} questions`, ...lines, ...open].join('\n'));
    expect(questions).toHaveLength(250);
  });

  it('are never wrong', () => {
    expect(done.filter(({ verdict }) => verdict === 'wrong').map(({ question }) => question.id)).toEqual([]);
  });
  it('are right for at least 95 % of what can be answered', () => {
    expect(share([...of('answerable'), ...of('as-of')])).toBeGreaterThanOrEqual(0.95);
  });
  it('decline at least 95 % of what is out of scope', () => {
    expect(share(of('out-of-scope'))).toBeGreaterThanOrEqual(0.95);
  });
  it('ask for what is missing', () => expect(share(of('slot'))).toBeGreaterThanOrEqual(0.9));

  it('always carry a source when they answer', () => {
    for (const { answer, question } of done)
      if (answer.status === 'answered') expect(answer.sources.length, question.id).toBeGreaterThan(0);
  });
});

describe('the facts of the five articles', () => {
  const facts = articleFacts();
  it('are more than 120', () => expect(facts.length).toBeGreaterThanOrEqual(120));
  it('all surface', () => {
    const lost = facts.map((fact) => ({ fact, ...surfaces(fact) })).filter(({ missing }) => missing.length > 0);
    expect(lost.map(({ fact, missing }) => `${fact.id} ${fact.question} misses ${missing.join(', ')}`)).toEqual([]);
  });
});
