import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options every command takes. */
const COMMON = {
  lang: { type: 'string' },
  json: { type: 'boolean' },
  index: { type: 'string' },
} as const satisfies Options;

/** Reads a command's options. @throws UsageError naming the option and what was expected. */
export function readOptions<const O extends Options>(args: readonly string[], options: O) {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...COMMON, ...options },
      allowPositionals: true,
      strict: true,
    });
    const { lang } = parsed.values as { lang?: string };
    if (lang !== undefined && lang !== 'fr' && lang !== 'en')
      throw new UsageError(`--lang attend fr ou en, pas « ${lang} »`, `--lang takes fr or en, not "${lang}"`);
    return parsed;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const detail = (error as Error).message.split('.')[0];
    throw new UsageError(`option non reconnue ou mal écrite (${detail}) — aide : --help`, `${detail} — help: --help`);
  }
}

/** A whole number of at least `min`. */
export function wholeNumber(name: string, value: string | undefined, fallback: number, min = 1): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (Number.isInteger(number) && number >= min) return number;
  throw new UsageError(
    `--${name} attend un entier ≥ ${min}, pas « ${value} »`,
    `--${name} takes a whole number ≥ ${min}, not "${value}"`,
  );
}
