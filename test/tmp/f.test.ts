import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { evaluate } from '../eval/questions.ts';

it('fresh', () => {
  const qs = readFileSync('/tmp/freshA.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l));
  const done = evaluate(qs);
  const by: any = {};
  for (const d of done) {
    const k = d.question.kind;
    by[k] ??= { right: 0, wrong: 0, declined: 0 };
    by[k][d.verdict]++;
  }
  console.log(JSON.stringify(by));
  for (const d of done.filter((x) => x.verdict !== 'right'))
    console.log(
      `${d.verdict.toUpperCase()} ${d.question.id} [${d.question.kind}] ${d.question.question} ${d.question.context ? JSON.stringify(d.question.context) : ''} ${d.question.asOf ?? ''} want ${JSON.stringify(d.question.expect)}\n   got ${d.answer.status} ${d.answer.intent} ${d.answer.trace.slice(0, 3).join(' ; ')} :: ${d.answer.text.replace(/\n/g, ' / ').slice(0, 200)}`,
    );
});
