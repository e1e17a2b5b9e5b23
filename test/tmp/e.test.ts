import { it } from 'vitest';
import { articleFacts, evalQuestions, evaluate, surfaces } from '../eval/questions.ts';

it('eval', () => {
  const done = evaluate(evalQuestions());
  const by: any = {};
  for (const d of done) {
    const k = d.question.kind;
    by[k] ??= { right: 0, wrong: 0, declined: 0 };
    by[k][d.verdict]++;
  }
  console.log(JSON.stringify(by));
  for (const d of done.filter((x) => x.verdict !== 'right'))
    console.log(
      `${d.verdict.toUpperCase()} ${d.question.id} [${d.question.kind}] ${d.question.question} ${d.question.context ? JSON.stringify(d.question.context) : ''} ${d.question.asOf ?? ''}\n   want ${JSON.stringify(d.question.expect)}\n   got ${d.answer.status} ${d.answer.intent} ${d.answer.trace.slice(0, 3).join(' ; ')} :: ${d.answer.text.replace(/\n/g, ' / ').slice(0, 260)}`,
    );
});
it('facts', () => {
  let bad = 0;
  const all = articleFacts();
  for (const f of all) {
    const { answer, missing } = surfaces(f);
    if (missing.length) {
      bad++;
      console.log(
        `FACT ${f.id} ${f.question} missing ${JSON.stringify(missing)}\n   got ${answer.status} ${answer.intent} ${answer.trace.slice(0, 3).join(' ; ')} :: ${answer.text.replace(/\n/g, ' / ').slice(0, 220)}`,
      );
    }
  }
  console.log('FACTS bad', bad, 'of', all.length);
});
