import { type Answer, createEngine, type Engine, isIsoDay, type Lang } from '@segur/shared';
import { asOfDay, type Io } from '../io.ts';
import { exitCode, openIndex, toJson } from '../open-index.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../usage-error.ts';

export async function run(args: readonly string[], io: Io, lang: Lang): Promise<number> {
  const { values, positionals } = readOptions(args, {
    'as-of': { type: 'string' },
    batch: { type: 'string' },
    why: { type: 'boolean' },
  });
  const asOf = asOfDay(values['as-of'], io);
  const text = positionals.join(' ').trim();
  if (values.batch === undefined && text === '')
    throw new UsageError(
      'il manque la question : segur ask "date limite de commande LGC ?"',
      'the question is missing: segur ask "LGC order deadline?"',
    );
  const lines = values.batch === undefined ? undefined : io.read(values.batch);
  const opened = await openIndex(values.index, io, lang);
  const engine = createEngine(opened.catalogue);
  const explicit = values.lang === undefined ? undefined : lang;

  if (lines !== undefined) return Math.max(answerBatch(engine, lines, asOf, explicit, io), opened.errors > 0 ? 2 : 0);

  const answer = engine.ask({ question: text, asOf, lang: explicit ?? lang });
  io.out(values.json ? toJson(answer) : answer.text);
  if (values.why && !values.json)
    io.out(`\n${lang === 'fr' ? 'Pourquoi' : 'Why'} : ${answer.trace.join(' ; ') || '—'}`);
  return exitCode(opened, answer.status !== 'declined');
}

/** One JSON answer a line, in order; a bad line is answered in place and counted. Exit 2 when any was bad. */
function answerBatch(engine: Engine, input: string, asOf: string, lang: Lang | undefined, io: Io): number {
  let bad = 0;
  const lines = input.replace(/^﻿/u, '').split(/\r?\n/u);
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const answer = answerLine(engine, line, asOf, lang);
    if (typeof answer === 'string') {
      bad++;
      io.err(`ligne ${i + 1} : ${answer}`);
      io.out(JSON.stringify({ version: 1, line: i + 1, error: answer }));
    } else io.out(JSON.stringify(answer));
  }
  if (lines.every((line) => line.trim() === '')) io.err('segur ask --batch : aucune question lue / no question read');
  return bad > 0 ? 2 : 0;
}

function answerLine(
  engine: Engine,
  line: string,
  asOf: string,
  lang: Lang | undefined,
): ({ id?: unknown } & Answer) | string {
  let row: Record<string, unknown>;
  try {
    row = JSON.parse(line) as typeof row;
  } catch {
    return 'JSON illisible ; attendu {"id": …, "question": "…"}';
  }
  if (typeof row?.question !== 'string') return 'champ « question » absent ou non textuel';
  const day = typeof row.asOf === 'string' ? row.asOf : asOf;
  if (!isIsoDay(day)) return `asOf « ${day} » n’est pas un jour AAAA-MM-JJ`;
  const wanted = row.lang === 'en' || row.lang === 'fr' ? row.lang : lang;
  const answer = engine.ask({
    question: row.question,
    asOf: day,
    context: row.context as never,
    ...(wanted ? { lang: wanted } : {}),
  });
  return row.id === undefined ? answer : { id: row.id, ...answer };
}
