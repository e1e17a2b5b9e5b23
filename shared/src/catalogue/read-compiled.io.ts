import { readFileSync } from 'node:fs';
import type { IndexData } from '../load/index-data.ts';

/** The compiled index. @throws when the file is absent or is not JSON: the package is damaged. */
export function readCompiledIndex(file: string | URL): IndexData {
  return JSON.parse(readFileSync(file, 'utf8')) as IndexData;
}
