import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const INDEX_FOLDER = `${ROOT}requirements`;
export const COMPILED = `${ROOT}requirements/compiled/index.json`;

/** The official wording, which is not ours to ship: beside a checkout where its maintainers have it. */
export const REM_FOLDER = process.env.SEGUR_REM ?? `${ROOT}../shared/rem`;
export const hasRem = (): boolean => existsSync(`${REM_FOLDER}/mdv-lgc-va1.jsonl`);
