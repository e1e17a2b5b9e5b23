import { describe, expect, it } from 'vitest';
import { INDEX_FOLDER } from '../support/paths.ts';
import { type Ran, runInProcess, runProcess } from '../support/run-cli.ts';

type Case = [name: string, args: string[], code: number, expected: { out?: RegExp; err?: RegExp; input?: string }];

const CASES: Case[] = [
  ['no command teaches by example', [], 0, { out: /segur ask "date limite/u }],
  ['help in English', ['--help', '--lang', 'en'], 0, { out: /Commands/u }],
  ['help of a command', ['show', '--help'], 0, { out: /segur show ins 37/u }],
  ['unknown command', ['shwo'], 2, { err: /commande inconnue « shwo »/u }],
  ['unknown option', ['show', 'INS.37', '--frobnicate'], 2, { err: /frobnicate/u }],
  ['wrong language', ['show', 'INS.37', '--lang', 'de'], 2, { err: /--lang attend fr ou en/u }],
  ['show by wave-1 number', ['show', 'ins', '37'], 0, { out: /INS\/va1\.53/u }],
  ['show a scenario', ['show', 'SC.MSS/va1.01.01'], 0, { out: /scénario de MSS\/va1\.01/u }],
  ['show a proof', ['show', 'MSS/va1.01.01.03'], 0, { out: /preuve de MSS\/va1\.01/u }],
  ['show a split number', ['show', 'LGC.MSS.02'], 0, { out: /scindé en 2[\s\S]*MSS\/va1\.02[\s\S]*MSS\/va1\.13/u }],
  ['show a withdrawn number', ['show', 'LGC.INS.10'], 0, { out: /retirée/u }],
  ['show in English', ['show', 'INS.37', '--lang', 'en'], 0, { out: /Send traits without/u }],
  ['show an unknown id', ['show', 'INS/va1.99'], 1, { err: /inconnu dans l’index.*INS\/va1\./u }],
  ['show nothing', ['show'], 2, { err: /il manque l’identifiant/u }],
  ['search', ['search', 'datamatrix', '--limit', '2'], 0, { out: /^\S+ .*datamatrix/iu }],
  ['search without result', ['search', 'zzzzqqqq'], 1, { err: /Rien pour/u }],
  ['search with a bad limit', ['search', 'x', '--limit', '0'], 2, { err: /entier ≥ 1/u }],
  ['list of a domain', ['list', '--domain', 'DMP'], 0, { out: /7 entrées, 7 exigences/u }],
  ['list of an unknown domain', ['list', '--domain', 'DPM'], 2, { err: /Choix : ANN/u }],
  ['deadlines of one dispositif', ['deadlines', '--dispositif', 'mdv-lgc-va1'], 0, { out: /2022-06-15/u }],
  ['deadlines with a bad day', ['deadlines', '--as-of', '2022-02-30'], 2, { err: /AAAA-MM-JJ/u }],
  ['ask', ['ask', 'que demande INS.37 ?'], 0, { out: /INS\/va1\.53[\s\S]*Sources/u }],
  ['ask out of scope', ['ask', 'quel temps fera-t-il demain à Brest'], 1, { out: /pas de source/u }],
  ['ask nothing', ['ask'], 2, { err: /il manque la question/u }],
  [
    'batch from standard input',
    ['ask', '--batch', '-'],
    0,
    {
      input: '{"id":1,"question":"INS.37"}\n\n{"id":2,"question":"what is a VA?","lang":"en"}\n',
      out: /^\{"id":1,.*\n\{"id":2,.*"lang":"en"/u,
    },
  ],
  [
    'batch with a bad line keeps the others',
    ['ask', '--batch', '-'],
    2,
    {
      input: '{"id":1,"question":"INS.37"}\nnot json\n{"id":3,"question":"DMP.01"}',
      out: /"id":1[\s\S]*"line":2,"error"[\s\S]*"id":3/u,
      err: /ligne 2/u,
    },
  ],
  ['batch from a missing file', ['ask', '--batch', 'nowhere.jsonl'], 2, { err: /nowhere\.jsonl/u }],
  ['check of a missing folder', ['check', 'nowhere'], 2, { err: /nowhere/u }],
  ['check of the index', ['check', INDEX_FOLDER], 0, { out: /126 exigences, 155 entrées, 195 preuves.* 0 erreur/u }],
];

function expectRan(ran: Ran, code: number, { out, err }: Case[3]): void {
  expect(ran.code, ran.err).toBe(code);
  if (out) expect(ran.out).toMatch(out);
  if (err) expect(ran.err).toMatch(err);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no escape sequence may reach a pipe
  expect(ran.out + ran.err).not.toMatch(/\u001b/u);
}

/** In process the command has no compiled index beside it, so it reads the YAML. */
const inProcess = (args: string[]) =>
  args.length === 0 || args.includes('check') ? args : [...args, '--index', INDEX_FOLDER];

describe.each([
  ['in process', (args: string[], input = '') => runInProcess(inProcess(args), input)],
  ['as a process', async (args: string[], input = '') => runProcess(args, input)],
])('segur %s', (_, run) => {
  it.each(CASES)('%s', async (_, args, code, expected) => {
    expectRan(await run(args, expected.input), code, expected);
  });

  it('list --json has 155 entries under 126 requirements with 195 proofs', async () => {
    const { out } = await run(['list', '--json']);
    const list = JSON.parse(out);
    expect(list.version).toBe(1);
    expect(list.counts).toEqual({ requirements: 126, entries: 155, proofs: 195, recommendations: 4 });
    const entries = list.requirements.flatMap((r: { entries: { proofs: unknown[] }[] }) => r.entries);
    expect(entries).toHaveLength(155);
    expect(entries.flatMap((e: { proofs: unknown[] }) => e.proofs)).toHaveLength(195);
  });

  it('ask --json has the shape of an answer', async () => {
    const { out } = await run(['ask', 'date limite de commande LGC ?', '--json', '--as-of', '2026-11-23']);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      version: 1,
      lang: 'fr',
      asOf: '2026-11-23',
      status: 'answered',
      intent: 'deadline',
      missing: [],
    });
    expect(answer.facts[0]).toMatchObject({ value: '2022-11-30' });
    expect(answer.text).toContain('15/07/2022');
    expect(answer.sources.length).toBeGreaterThan(0);
  });

  it('chat remembers the thread', async () => {
    const { out, code } = await run(
      ['chat', '--as-of', '2026-11-23'],
      'date limite de commande LGC ?\net pour les labos ?\npourquoi ?\nc’est quoi une VA ?\n',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/MDV-LGC[\s\S]*30\/11\/2022[\s\S]*BIO-SGL[\s\S]*deadlines\.yaml[\s\S]*aptitude/u);
  });
});
