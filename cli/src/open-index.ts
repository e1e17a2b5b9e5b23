import { type Catalogue, createCatalogue, formatDiagnostic, type Lang, readCompiledIndex } from '@segur/shared';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

export interface Opened {
  catalogue: Catalogue;
  /** Number of errors found in a YAML index given with `--index`; the caller then exits 2. */
  errors: number;
}

/** The compiled index shipped with the command, or the YAML folder of `--index` with its errors said. */
export async function openIndex(folder: string | undefined, io: Io, lang: Lang): Promise<Opened> {
  if (folder === undefined) {
    const file = new URL('./index.json', import.meta.url);
    try {
      return { catalogue: createCatalogue(readCompiledIndex(file)), errors: 0 };
    } catch (error) {
      throw new UsageError(
        `index compilé illisible (${(error as Error).message}) : relancez npm run generate`,
        `compiled index unreadable (${(error as Error).message}): run npm run generate`,
      );
    }
  }
  const { assembleIndex, readIndexFiles } = await import('@segur/shared/author');
  let files: ReturnType<typeof readIndexFiles>;
  try {
    files = readIndexFiles(folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new UsageError(`${folder} : dossier illisible (${code})`, `${folder}: folder cannot be read (${code})`);
  }
  if (files.length === 0)
    throw new UsageError(
      `${folder} : aucun fichier YAML. Est-ce bien le dossier de l’index (requirements/) ?`,
      `${folder}: no YAML file. Is it the index folder (requirements/)?`,
    );
  const { index, diagnostics } = assembleIndex(files);
  for (const diagnostic of diagnostics)
    io.err(formatDiagnostic({ ...diagnostic, file: `${folder.replace(/\/$/u, '')}/${diagnostic.file}` }, lang));
  return { catalogue: createCatalogue(index), errors: diagnostics.length };
}

/** Exit code of a command that found what it looked for, or not, in an index with or without errors. */
export const exitCode = (opened: Opened, found: boolean): number => (opened.errors > 0 ? 2 : found ? 0 : 1);

export const toJson = (value: unknown): string => JSON.stringify(value, null, 2);
