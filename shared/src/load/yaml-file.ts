import { isAlias, isMap, isScalar, LineCounter, type Node, type ParsedNode, parseDocument, visit } from 'yaml';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Text } from '../schema/text.ts';

/** A parsed file that still knows where each value stands. */
export interface YamlFile {
  file: string;
  data: unknown;
  /** Position of the value at a path, or of the key when `onKey`; the nearest known parent otherwise. */
  at(path: readonly PropertyKey[], onKey?: boolean): { line: number; column: number };
}

const CONFLICT = /^(<{7}|>{7}|={7})( |$)/mu;

/** Reads YAML text. Never throws; anything wrong comes back as one diagnostic and no data. */
export function parseYamlFile(file: string, text: string): YamlFile | Diagnostic {
  const lines = new LineCounter();
  const fail = (code: DiagnosticCode, offset: number, message: Text): Diagnostic => {
    const { line, col } = position(lines, offset);
    return { code, severity: 'error', file, line, column: col, message };
  };

  const conflict = CONFLICT.exec(text);
  if (conflict) {
    countLines(lines, text);
    return fail('merge-conflict', conflict.index, {
      fr: 'Marqueur de conflit Git : deux branches ont modifié ce fichier. Gardez une seule version, puis relancez.',
      en: 'Git conflict marker: two branches changed this file. Keep one version, then run again.',
    });
  }
  if (text.trim() === '')
    return {
      code: 'file-empty',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: {
        fr: 'Le fichier est vide : écrivez l’entrée ou supprimez-le.',
        en: 'The file is empty: write the entry or delete it.',
      },
    };

  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true, logLevel: 'silent' });
  const error = document.errors[0];
  if (error) return fail(...syntaxProblem(error.code, error.message, error.pos[0]));

  let alias: Node | undefined;
  visit(document, {
    Alias: (_, node) => {
      alias = node;
      return visit.BREAK;
    },
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor !== undefined) {
        alias = node as Node;
        return visit.BREAK;
      }
      return undefined;
    },
  });
  if (alias)
    return fail('yaml-alias', alias.range?.[0] ?? 0, {
      fr: 'Ancre ou alias YAML (&, *) : l’index n’en lit pas. Écrivez la valeur en toutes lettres.',
      en: 'YAML anchor or alias (&, *): the index reads none. Write the value out.',
    });

  return {
    file,
    data: document.toJS(),
    at: (path, onKey = false) => {
      const { line, col } = position(lines, offsetOf(document.contents, path, onKey));
      return { line, column: col };
    },
  };
}

function syntaxProblem(code: string, detail: string, offset: number): [DiagnosticCode, number, Text] {
  if (code === 'TAB_AS_INDENT')
    return [
      'yaml-tab',
      offset,
      {
        fr: 'Tabulation dans l’indentation : YAML n’accepte que des espaces.',
        en: 'Tab in the indentation: YAML takes spaces only.',
      },
    ];
  if (code === 'DUPLICATE_KEY')
    return [
      'yaml-duplicate-key',
      offset,
      {
        fr: 'Cette clé est déjà écrite plus haut dans le même bloc : gardez-en une.',
        en: 'This key already stands above in the same block: keep one.',
      },
    ];
  return [
    'yaml-syntax',
    offset,
    {
      fr: `YAML mal formé (${code}) : vérifiez l’indentation, les guillemets et les deux-points de cette ligne.`,
      en: `Malformed YAML (${code}): ${detail.split('\n')[0]}`,
    },
  ];
}

function position(lines: LineCounter, offset: number): { line: number; col: number } {
  const { line, col } = lines.linePos(offset);
  return line === 0 ? { line: 1, col: 1 } : { line, col: Math.max(col, 1) };
}

function countLines(lines: LineCounter, text: string): void {
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
}

function offsetOf(root: ParsedNode | null, path: readonly PropertyKey[], onKey: boolean): number {
  let node: ParsedNode | null = root;
  let offset = root?.range[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return offset;
      const key = pair.key as ParsedNode;
      node = pair.value as ParsedNode | null;
      const last = depth === path.length - 1;
      offset = (last && onKey) || !node ? key.range[0] : node.range[0];
    } else if (node && 'items' in node) {
      node = (node.items as ParsedNode[])[step as number] ?? null;
      if (!node) return offset;
      offset = node.range[0];
    } else return offset;
  }
  return offset;
}
