/**
 * The authoring door: YAML in, checked index out. Heavier than the main door (it loads the YAML parser and the
 * schemas), so only what edits or validates the index imports it.
 */
export { DIAGNOSTIC_CODES } from './diagnostics/codes.ts';
export { type Assembled, assembleIndex, type RawFile } from './load/assemble.ts';
export { jsonSchemas } from './load/json-schemas.ts';
export { readIndexFiles } from './load/read-index.io.ts';
