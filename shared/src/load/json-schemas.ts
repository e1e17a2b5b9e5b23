import * as z from 'zod';
import { FILE_KINDS } from './kinds.ts';

/** The JSON Schema of each kind of file, by file name under `requirements/schema/`; draft 7, as YAML servers read it. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILE_KINDS).map(([kind, { schema }]) => [
      `${kind}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`,
    ]),
  );
}
