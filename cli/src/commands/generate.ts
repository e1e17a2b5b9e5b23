import { mkdirSync, writeFileSync } from 'node:fs';
import { formatDiagnostic, type Lang } from '@segur/shared';
import { assembleIndex, DIAGNOSTIC_CODES, jsonSchemas, readIndexFiles } from '@segur/shared/author';
import type { Io } from '../io.ts';
import { readOptions } from '../options.ts';

/** Rewrites the generated files of a checkout: JSON Schemas, compiled index, table of diagnostics. For maintainers. */
export async function run(args: readonly string[], io: Io, lang: Lang): Promise<number> {
  readOptions(args, {});
  const { index, diagnostics } = assembleIndex(readIndexFiles('requirements'));
  for (const diagnostic of diagnostics) io.err(formatDiagnostic(diagnostic, lang));
  if (diagnostics.length > 0) return 2;

  mkdirSync('requirements/schema', { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) writeFileSync(`requirements/schema/${name}`, schema);
  mkdirSync('requirements/compiled', { recursive: true });
  writeFileSync('requirements/compiled/index.json', `${JSON.stringify(index)}\n`);
  writeFileSync('docs/diagnostics.md', diagnosticsPage());
  io.out(
    `requirements/schema, requirements/compiled/index.json, docs/diagnostics.md : ${index.requirements.length} exigences`,
  );
  return 0;
}

function diagnosticsPage(): string {
  const rows = Object.entries(DIAGNOSTIC_CODES).map(([code, { fr, en }]) => `| \`${code}\` | ${fr} | ${en} |`);
  return [
    '# Diagnostics',
    '',
    'Every message names the file, the line, the column and one of these codes. Generated from `shared/src/diagnostics/codes.ts`.',
    '',
    '| code | français | English |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
