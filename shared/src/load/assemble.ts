import type * as z from 'zod';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Text } from '../schema/text.ts';
import { checkIndex } from './check-index.ts';
import type { IndexData } from './index-data.ts';
import { FILE_KINDS, type FileKind, kindOf } from './kinds.ts';
import { validate } from './validate.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** One file as read from disk: its text, or why there is none. Paths use `/` and start below the index root. */
export type RawFile =
  | { path: string; text: string }
  | { path: string; problem: { code: DiagnosticCode; message: Text } };

/** Where a piece of the index was written; keyed by the piece itself. */
export type Origins = Map<object, { yaml: YamlFile; path: readonly PropertyKey[] }>;

export interface Assembled {
  index: IndexData;
  diagnostics: Diagnostic[];
}

/**
 * Builds the index from its files. A bad file costs itself only: everything else is still there.
 * Diagnostics are ordered by file, line and column.
 */
export function assembleIndex(files: readonly RawFile[]): Assembled {
  const index = emptyIndex();
  const diagnostics: Diagnostic[] = [];
  const origins: Origins = new Map();

  for (const raw of files) {
    const problem = addFile(index, raw, origins);
    diagnostics.push(...problem);
  }
  diagnostics.push(...checkIndex(index, origins, diagnostics.length > 0));
  diagnostics.sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
  return { index, diagnostics };
}

function addFile(index: IndexData, raw: RawFile, origins: Origins): Diagnostic[] {
  const fail = (code: DiagnosticCode, message: Text): Diagnostic[] => [
    { code, severity: 'error', file: raw.path, line: 1, column: 1, message },
  ];
  if ('problem' in raw) return fail(raw.problem.code, raw.problem.message);
  const kind = kindOf(raw.path);
  if (!kind)
    return fail('file-unexpected', {
      fr: 'Aucun emplacement de l’index ne porte ce nom : voir docs/format.md.',
      en: 'No place of the index has this name: see docs/format.md.',
    });

  const yaml = parseYamlFile(raw.path, raw.text);
  if ('code' in yaml) return [yaml];
  return store(kind, index, yaml, origins);
}

type Keep = <T extends object>(items: readonly T[], list?: string) => T[];
type Content<K extends FileKind> = z.infer<(typeof FILE_KINDS)[K]['schema']>;

/** Where the content of each kind of file goes. */
const STORES: { [K in FileKind]: (index: IndexData, content: Content<K>, scope: string, keep: Keep) => void } = {
  catalogue: (index, content, _, keep) => {
    Object.assign(index, content);
    keep(content.dispositifs, 'dispositifs');
  },
  sources: (index, content, _, keep) => void index.sources.push(...keep(content.sources, 'sources')),
  synonyms: (index, content) => void index.synonyms.push(...content.groups),
  lexicon: (index, content) => {
    index.lexicon = content;
  },
  glossary: (index, content, _, keep) => void index.terms.push(...keep(content.terms, 'terms')),
  retired: (index, content, scope, keep) =>
    void index.retired.push(
      ...keep(
        content.retired.map((item) => ({ scope, ...item })),
        'retired',
      ),
    ),
  deadlines: (index, content, scope, keep) =>
    void index.deadlines.push(
      ...keep(
        content.deadlines.map((item) => ({ scope, ...item })),
        'deadlines',
      ),
    ),
  rules: (index, content, scope, keep) =>
    void index.rules.push(
      ...keep(
        content.rules.map((item) => ({ scope, ...item })),
        'rules',
      ),
    ),
  decision: (index, content, scope, keep) => void index.decisions.push(...keep([{ scope, ...content }])),
  requirement: (index, content, scope, keep) => void index.requirements.push(...keep([{ scope, ...content }])),
};

/** Validates a parsed file, then keeps what it holds together with the place each item was written. */
function store<K extends FileKind>(kind: K, index: IndexData, yaml: YamlFile, origins: Origins): Diagnostic[] {
  const read = validate(FILE_KINDS[kind].schema, yaml);
  if ('diagnostics' in read) return read.diagnostics;
  const keep: Keep = (items, list) => {
    for (const [i, item] of items.entries()) origins.set(item, { yaml, path: list ? [list, i] : [] });
    return [...items];
  };
  STORES[kind](index, read.data as Content<K>, yaml.file.split('/')[0] ?? '', keep);
  return [];
}

function emptyIndex(): IndexData {
  return {
    version: 1,
    edition: '1970-01-01',
    dispositifs: [],
    domains: [],
    profiles: [],
    sources: [],
    terms: [],
    synonyms: [],
    lexicon: { milestones: {}, intents: {}, doors: [] },
    requirements: [],
    retired: [],
    deadlines: [],
    rules: [],
    decisions: [],
  };
}

/** Byte order, so that the order never depends on the machine's locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
