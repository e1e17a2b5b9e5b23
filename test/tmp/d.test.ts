import { it } from 'vitest';
import { createReader } from '../../shared/src/answer/understand.ts';
import { createRuleSearch } from '../../shared/src/search/rule-search.ts';
import { articleFacts, evalQuestions, evaluate, surfaces } from '../eval/questions.ts';
import { catalogue } from '../support/catalogue.ts';

it('d', () => {
  const s = createRuleSearch(catalogue);
  const read = createReader(catalogue);
  const bad = [
    ...evaluate(evalQuestions())
      .filter((x) => x.verdict !== 'right')
      .map((x) => [x.verdict + ' ' + x.question.id, x.question.question, x.answer, x.question.expect.values]),
    ...articleFacts()
      .map((f) => [f, surfaces(f)] as const)
      .filter(([, r]) => r.missing.length)
      .map(([f, r]) => ['FACT ' + f.id, f.question, r.answer, r.missing]),
  ] as any[];
  for (const [id, q, a, v] of bad) {
    const u = read(q);
    console.log(
      id,
      '|',
      q,
      '| want',
      JSON.stringify(v),
      '|',
      JSON.stringify({ i: [...u.intents], c: u.codes, m: u.milestones, left: u.left }),
      '->',
      a.status,
      a.intent,
      a.trace[0],
    );
    for (const h of s(q, u.unsaid).slice(0, 3))
      console.log('      ', h.rule.scope, h.rule.id, h.rule.intent, h.score.toFixed(1), h.coverage.toFixed(2));
  }
});
