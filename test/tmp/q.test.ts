import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { engine } from '../support/catalogue.ts';
import { measure, typo, withoutAccents } from '../search/measure.ts';
it('m', () => {
  const qs = readFileSync(new URL('../search/questions.jsonl', import.meta.url), 'utf8').trim().split('\n').map((l) => JSON.parse(l));
  const s = (q: string) => engine().search.search(q, 10).map((h) => h.requirement.id);
  for (const set of ['tune', 'held']) {
    const q = qs.filter((x: any) => x.set === set);
    console.log(set, q.length, measure(q, s), 'noacc', measure(q, (x) => s(withoutAccents(x))), 'typo', measure(q, (x) => s(typo(x))));
  }
  for (const q of qs.filter((x: any) => x.set === 'tune')) {
    const r = engine().search.search(q.question, 4);
    const rank = r.findIndex((h) => q.answers.includes(h.requirement.id));
    if (rank !== 0) console.log(rank, q.question, q.answers.join(), '|', r.map((h) => `${h.requirement.id} ${h.requirement.title.fr.slice(0, 60)} ${h.score.toFixed(0)}`).join(' ; '));
  }
});
