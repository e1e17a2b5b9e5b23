import { createInterface } from 'node:readline';
import {
  type Catalogue,
  type DecisionResult,
  decide,
  displayValue,
  type FactValue,
  type IndexData,
  type Lang,
  readFact,
} from '@segur/shared';
import type { Io } from '../io.ts';
import { openIndex, toJson } from '../open-index.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../usage-error.ts';

type Decision = IndexData['decisions'][number];

/** Decides a case from `--set fact=value`; on a terminal, asks for what still matters. Exit 1 when nothing is granted. */
export async function run(args: readonly string[], io: Io, lang: Lang): Promise<number> {
  const { values, positionals } = readOptions(args, { set: { type: 'string', multiple: true } });
  const { catalogue, errors } = await openIndex(values.index, io, lang);
  const decision = chooseDecision(catalogue, positionals[0]);
  const facts: Record<string, FactValue> = {};
  for (const setting of values.set ?? []) Object.assign(facts, readSetting(decision, setting));

  let result = decide(catalogue, decision.scope, decision, facts);
  if (io.stdin.isTTY && !values.json) result = await askWhatMatters(catalogue, decision, facts, io, lang);

  if (values.json)
    io.out(toJson({ version: 1, index: catalogue.index.edition, dispositif: decision.scope, facts, ...result }));
  else for (const line of report(catalogue, decision, result, lang)) io.out(line);
  if (errors > 0) return 2;
  return result.outcomes.some((o) => o.status === 'yes') ? 0 : 1;
}

function chooseDecision(catalogue: Catalogue, name: string | undefined): Decision {
  const { decisions } = catalogue.index;
  const choices = decisions.map((d) => d.scope).join(', ');
  if (name === undefined)
    throw new UsageError(`il manque le dispositif. Choix : ${choices}`, `the scheme is missing. Choices: ${choices}`);
  const wanted = name.toLowerCase();
  const found = decisions.find(
    (d) => d.scope === wanted || catalogue.dispositif(d.scope)?.code.toLowerCase() === wanted,
  );
  if (found) return found;
  throw new UsageError(
    `« ${name} » : pas de décision pour ce dispositif. Choix : ${choices}`,
    `"${name}": no decision for that scheme. Choices: ${choices}`,
  );
}

function readSetting(decision: Decision, setting: string): Record<string, FactValue> {
  const [, id = '', typed = ''] = /^([^=]+)=(.*)$/su.exec(setting) ?? [];
  const fact = decision.facts.find((f) => f.id === id.trim());
  if (!fact) {
    const known = decision.facts.map((f) => f.id).join(', ');
    throw new UsageError(`--set « ${setting} » : faits connus : ${known}`, `--set "${setting}": known facts: ${known}`);
  }
  const read = readFact(fact, typed);
  if ('value' in read) return { [fact.id]: read.value };
  throw new UsageError(
    `--set ${fact.id} : attendu ${read.expected.fr}, pas « ${typed} »`,
    `--set ${fact.id}: expected ${read.expected.en}, not "${typed}"`,
  );
}

async function askWhatMatters(
  catalogue: Catalogue,
  decision: Decision,
  facts: Record<string, FactValue>,
  io: Io,
  lang: Lang,
): Promise<DecisionResult> {
  const lines = createInterface({ input: io.stdin, output: process.stdout });
  const answers = lines[Symbol.asyncIterator]();
  let result = decide(catalogue, decision.scope, decision, facts);
  for (let fact = result.missing[0]; fact; fact = result.missing[0]) {
    io.out(fact.asks[lang]);
    const { value: typed, done } = await answers.next();
    if (done) break;
    const read = readFact(fact, typed as string);
    if ('expected' in read) io.out(`→ ${read.expected[lang]}`);
    else facts[fact.id] = read.value;
    result = decide(catalogue, decision.scope, decision, facts);
  }
  lines.close();
  return result;
}

const SIGNS = { passed: '✓', failed: '✗', open: '?', 'not-applicable': '–' } as const;
const STATUS = {
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  open: { fr: 'à préciser', en: 'open' },
} as const;

function report(catalogue: Catalogue, decision: Decision, result: DecisionResult, lang: Lang): string[] {
  const titles = result.sources.flatMap((id) => catalogue.source(id)?.title ?? []);
  return [
    decision.subject[lang],
    ...result.outcomes.map((o) => {
      const amount = o.amount
        ? ` — ${o.amount.band ? `${o.amount.band}, ` : ''}${displayValue(o.amount.value, o.amount.unit as never, lang)}`
        : '';
      return `  ${o.label[lang]} : ${STATUS[o.status][lang]}${amount}${o.status === 'yes' && o.says ? `. ${o.says[lang]}` : ''}`;
    }),
    '',
    ...result.conditions.map(
      (c) =>
        `  ${SIGNS[c.status]} ${c.status === 'failed' ? c.condition.fails[lang] : c.condition.about[lang]} [${c.condition.sources.join(', ')}]`,
    ),
    ...(result.missing.length > 0 ? ['', ...result.missing.map((f) => `  ? --set ${f.id}=… : ${f.asks[lang]}`)] : []),
    '',
    `Sources : ${titles.join(' · ')}`,
  ];
}
