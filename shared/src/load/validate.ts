import type * as z from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Text } from '../schema/text.ts';
import type { YamlFile } from './yaml-file.ts';

/** The file's data when it fits the schema; otherwise one diagnostic per misfit, at its own line. */
export function validate<S extends z.ZodType>(
  schema: S,
  yaml: YamlFile,
): { data: z.infer<S> } | { diagnostics: Diagnostic[] } {
  const result = schema.safeParse(yaml.data);
  if (result.success) return { data: result.data };
  return { diagnostics: result.error.issues.flatMap((issue) => explain(issue, yaml)) };
}

type Issue = z.core.$ZodIssue;

function explain(issue: Issue, yaml: YamlFile): Diagnostic[] {
  const path = issue.path;
  const where = path.map(String).join('.') || '(racine)';
  const at = (code: Diagnostic['code'], spot: { line: number; column: number }, message: Text): Diagnostic => ({
    code,
    severity: 'error',
    file: yaml.file,
    ...spot,
    message,
  });

  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      at('schema-unknown-key', yaml.at([...path, key], true), {
        fr: `Clé inconnue « ${key} » : corrigez son nom ou retirez-la.`,
        en: `Unknown key "${key}": fix its name or remove it.`,
      }),
    );
  if (path[0] === 'version' && issue.code === 'invalid_value')
    return [
      at('version-unsupported', yaml.at(path), {
        fr: `Version de format inconnue : ce programme lit la version ${issue.values.join(', ')}. Mettez-le à jour.`,
        en: `Unknown format version: this program reads version ${issue.values.join(', ')}. Update it.`,
      }),
    ];
  if (
    ['invalid_type', 'invalid_value', 'invalid_format'].includes(issue.code) &&
    valueAt(yaml.data, path) === undefined
  )
    return [
      at('schema-missing-key', yaml.at(path), {
        fr: `Clé obligatoire absente : « ${where} ».`,
        en: `Required key missing: "${where}".`,
      }),
    ];
  return [
    at('schema-invalid', yaml.at(path), {
      fr: `« ${where} » ne convient pas : attendu ${expected(issue)}.`,
      en: `"${where}" does not fit: expected ${expected(issue)}.`,
    }),
  ];
}

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.join(' | ');
    case 'too_small':
      return `≥ ${issue.minimum} (${issue.origin})`;
    case 'too_big':
      return `≤ ${issue.maximum} (${issue.origin})`;
    case 'invalid_format':
      return issue.pattern ? `${issue.format} ${issue.pattern}` : issue.format;
    default:
      return issue.message;
  }
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return value;
}
