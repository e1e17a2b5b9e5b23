import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from './assemble.ts';

/** An entry is a page of text; a file beyond this is a mistake (or an attack) and is not parsed. */
const MAX_BYTES = 512 * 1024;

/**
 * Reads every YAML file below an index folder, in byte order. Never throws for one file: a file that cannot be
 * read comes back with its problem.
 * @throws when `root` itself is not a readable folder.
 */
export function readIndexFiles(root: string): RawFile[] {
  return listYaml(root, '').map((path) => readOne(root, path));
}

const SKIPPED = new Set(['schema', 'compiled', 'node_modules', '.git']);

function listYaml(root: string, below: string): string[] {
  return readdirSync(join(root, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : listYaml(root, path);
      return /\.ya?ml$/u.test(entry.name) ? [path] : [];
    })
    .sort((a, b) => (a < b ? -1 : 1));
}

function readOne(root: string, path: string): RawFile {
  const full = join(root, path);
  let bytes: Buffer;
  try {
    const { size } = statSync(full);
    if (size > MAX_BYTES)
      return {
        path,
        problem: {
          code: 'file-too-large',
          message: {
            fr: `${size} octets : une entrée en fait au plus ${MAX_BYTES}. Découpez le fichier.`,
            en: `${size} bytes: an entry has at most ${MAX_BYTES}. Split the file.`,
          },
        },
      };
    bytes = readFileSync(full);
  } catch (error) {
    return {
      path,
      problem: {
        code: 'file-unreadable',
        message: {
          fr: `Lecture impossible (${(error as NodeJS.ErrnoException).code}) : vérifiez les droits.`,
          en: `Cannot be read (${(error as NodeJS.ErrnoException).code}): check its permissions.`,
        },
      },
    };
  }
  const encoding = encodingProblem(bytes);
  if (encoding) return { path, problem: { code: 'file-encoding', message: encoding } };
  return { path, text: bytes.toString('utf8') };
}

function encodingProblem(bytes: Buffer): { fr: string; en: string } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return {
      fr: 'Le fichier commence par un BOM : enregistrez-le en UTF-8 sans BOM.',
      en: 'The file starts with a BOM: save it as UTF-8 without BOM.',
    };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return {
      fr: 'Octets qui ne sont pas de l’UTF-8 : enregistrez le fichier en UTF-8.',
      en: 'Bytes that are not UTF-8: save the file as UTF-8.',
    };
  }
}
