import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { assembleIndex, type DIAGNOSTIC_CODES, readIndexFiles } from '@segur/shared/author';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleIndex } from '../support/sample-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'segur-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

/** The diagnostics of the sample index after one change, written to a real folder and read back. */
function diagnosticsAfter(change: (files: Record<string, string | Uint8Array>) => void) {
  const files: Record<string, string | Uint8Array> = sampleIndex();
  change(files);
  const root = join(folder, String(++count));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const { index, diagnostics } = assembleIndex(readIndexFiles(root));
  return { index, seen: diagnostics.map((d) => `${d.file}:${d.line}:${d.column} ${d.code}`), diagnostics };
}

const A = 'demo-va1/INS/va1.01.yaml';
const B = 'demo-va1/INS/va1.02.yaml';
const edit = (path: string, from: string | RegExp, to: string) => (files: Record<string, string | Uint8Array>) => {
  const before = files[path] as string;
  files[path] = before.replace(from, to);
  if (files[path] === before) throw new Error(`${from} is not in ${path}`);
};

/** Each code once: the change that causes it, and the only line it may print. */
const CASES: Record<
  keyof typeof DIAGNOSTIC_CODES,
  [change: (files: Record<string, string | Uint8Array>) => void, line: string]
> = {
  'file-unreadable': [() => {}, ''],
  'file-unexpected': [
    (f) => {
      f['demo-va1/INS/deep/va1.03.yaml'] = 'id: x';
    },
    'demo-va1/INS/deep/va1.03.yaml:1:1 file-unexpected',
  ],
  'file-too-large': [
    (f) => {
      f[A] = `# ${'x'.repeat(10_000_000)}\n`;
    },
    `${A}:1:1 file-too-large`,
  ],
  'file-encoding': [
    (f) => {
      f[A] = `\uFEFF${f[A]}`;
    },
    `${A}:1:1 file-encoding`,
  ],
  'file-empty': [
    (f) => {
      f[A] = '\n';
    },
    `${A}:1:1 file-empty`,
  ],
  'merge-conflict': [
    edit(A, 'level: must', '<<<<<<< ours\nlevel: must\n=======\nlevel: may\n>>>>>>> theirs'),
    `${A}:3:1 merge-conflict`,
  ],
  'yaml-syntax': [edit(A, 'level: must', 'level: "must'), `${A}:26:1 yaml-syntax`],
  'yaml-tab': [edit(A, '  fr: Premier titre', '\tfr: Premier titre'), `${A}:10:1 yaml-tab`],
  'yaml-duplicate-key': [edit(A, 'level: must', 'level: must\nlevel: may'), `${A}:4:1 yaml-duplicate-key`],
  'yaml-alias': [edit(A, 'formerly: [LGC.INS.01]', 'formerly: &a [LGC.INS.01]'), `${A}:2:14 yaml-alias`],
  'schema-unknown-key': [edit(A, 'level: must', 'level: must\nlevle: must'), `${A}:4:1 schema-unknown-key`],
  'schema-missing-key': [edit(A, 'level: must\n', ''), `${A}:1:1 schema-missing-key`],
  'schema-invalid': [edit(A, 'level: must', 'level: should'), `${A}:3:8 schema-invalid`],
  'version-unsupported': [
    edit('catalogue.yaml', 'version: 1', 'version: 2'),
    'catalogue.yaml:1:10 version-unsupported',
  ],
  'id-path': [
    (f) => {
      f['demo-va1/INS/va1.09.yaml'] = f[A] as string;
      delete f[A];
    },
    'demo-va1/INS/va1.09.yaml:1:5 id-path',
  ],
  'id-duplicate': [
    (f) => {
      f['demo-va1/INS/va1.09.yaml'] = f[A] as string;
    },
    'demo-va1/INS/va1.09.yaml:1:5 id-duplicate',
  ],
  'source-unknown': [edit(A, 'id: demo-rem', 'id: nowhere'), `${A}:24:7 source-unknown`],
  'reference-unknown': [edit(A, 'domain: INS', 'domain: XYZ'), `${A}:5:9 reference-unknown`],
  'alias-clash': [edit(A, 'LGC.INS.01', 'INS/va1.02'), `${A}:2:12 alias-clash`],
  'count-mismatch': [
    (f) => {
      delete f[B];
    },
    'catalogue.yaml:10:13 count-mismatch',
  ],
};

describe('diagnostics', () => {
  it('are none on the sample', () => expect(diagnosticsAfter(() => {}).seen).toEqual([]));

  for (const [code, [change, line]] of Object.entries(CASES)) {
    if (line === '') continue; // file-unreadable: below, since root may read anything
    it(`${code} says where`, () => {
      const { seen } = diagnosticsAfter(change);
      expect(seen[0]).toBe(line);
      expect(seen).toHaveLength(1);
    });
  }

  it('file-unreadable is said for a file that vanished', () => {
    const problem = { code: 'file-unreadable', message: { fr: 'x', en: 'x' } } as const;
    expect(assembleIndex([{ path: A, problem }]).diagnostics[0]).toMatchObject({ code: 'file-unreadable', file: A });
  });

  it('cost the broken file only', () => {
    const { index } = diagnosticsAfter(edit(A, 'level: must', 'level: should'));
    expect(index.requirements.map((r) => r.id)).toEqual(['INS/va1.02']);
  });

  it('refuse an alias bomb without unfolding it', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`),
    ].join('\n');
    const started = performance.now();
    const { seen } = diagnosticsAfter((f) => {
      f[A] = bomb;
    });
    expect(seen).toEqual([`${A}:1:7 yaml-alias`]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('name the key at fault in French and in English', () => {
    const [d] = diagnosticsAfter(edit(A, 'level: must', 'level: must\nlevle: must')).diagnostics;
    expect(d?.message.fr).toContain('« levle »');
    expect(d?.message.en).toContain('"levle"');
  });
});
