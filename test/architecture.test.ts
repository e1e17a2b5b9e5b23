import { readdirSync, readFileSync } from 'node:fs';
import * as door from '@segur/shared';
import * as author from '@segur/shared/author';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/paths.ts';

const sources = (folder: string): string[] =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
    .map((path) => `${folder}/${path}`);
const imports = (file: string) =>
  [...readFileSync(`${ROOT}${file}`, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/gu)].map((m) => m[1] as string);

describe('architecture', () => {
  it('has the top level that was decided', () => {
    const allowed = ['bot', 'cli', 'extension', 'requirements', 'shared', 'test', 'bench', 'docs', 'node_modules'];
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter(
      (e) => e.isDirectory() && !e.name.startsWith('.'),
    );
    expect(folders.map((e) => e.name).filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('lets the core import nothing but itself and its libraries', () => {
    const libraries = ['minisearch', 'remark', 'remark-gfm', 'yaml', 'zod'];
    for (const file of sources('shared/src'))
      for (const name of imports(file))
        if (!name.startsWith('.')) {
          const allowed = file.endsWith('.io.ts') ? [...libraries, 'node:fs', 'node:path'] : libraries;
          expect(allowed, `${file} imports ${name}`).toContain(name);
        }
  });

  it('keeps the YAML parser and the schemas out of the everyday door', () => {
    const seen = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(`${ROOT}shared/src/${file}`, 'utf8');
      for (const [, kind, name] of text.matchAll(/(import|export)\s(?!type)[^;]*?from\s'([^']+)'/gu)) {
        expect(['yaml', 'zod', 'remark'], `${file} ${kind}s ${name}`).not.toContain(name);
        if (name?.startsWith('.')) visit(new URL(name, `file:///${file}`).pathname.slice(1));
      }
    };
    visit('index.ts');
    expect(seen.size).toBeGreaterThan(20);
  });

  it('lets surfaces enter by the doors only', () => {
    for (const surface of ['cli/src', 'bot', 'extension'])
      for (const file of sources(surface))
        for (const name of imports(file)) expect(name, `${file}`).not.toMatch(/shared\/src|^\.\.\/\.\.\/shared/u);
  });

  it('exports exactly this', () => {
    expect(Object.keys(door).sort()).toEqual(
      [
        'LEVELS',
        'PROOF_KINDS',
        'closestNames',
        'createCatalogue',
        'createEngine',
        'createRequirementSearch',
        'deadlineFact',
        'deadlineSources',
        'deadlineText',
        'deadlinesAsOf',
        'decide',
        'dispositifLabel',
        'displayValue',
        'findReferences',
        'formatDiagnostic',
        'isIsoDay',
        'readCompiledIndex',
        'readFact',
        'requirementBlocks',
        'toICalendar',
        'toPlainText',
      ].sort(),
    );
    expect(Object.keys(author).sort()).toEqual(['DIAGNOSTIC_CODES', 'assembleIndex', 'jsonSchemas', 'readIndexFiles']);
  });

  it('keeps files short', () => {
    const long = ['shared/src', 'cli/src']
      .flatMap(sources)
      .filter((f) => readFileSync(`${ROOT}${f}`, 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });
});
