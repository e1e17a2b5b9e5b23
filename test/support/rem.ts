import { readdirSync, readFileSync } from 'node:fs';
import { REM_FOLDER } from './paths.ts';

/** One row of the official export. */
export interface RemRow {
  entry: string;
  requirement: string;
  legacy: string[];
  profile: string;
  domain: string;
  section: string;
  block: string;
  function: string;
  nature: 'requirement' | 'recommendation';
  statement: string;
  later_statement: string | null;
  scenario: { id: string; text: string } | null;
  evidence: { id: string | null; text: string }[];
  row: number;
}

export function remRows(file = 'mdv-lgc-va1.jsonl'): RemRow[] {
  return readFileSync(`${REM_FOLDER}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RemRow);
}

export const allRemRows = (): RemRow[] =>
  readdirSync(REM_FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => remRows(name));
