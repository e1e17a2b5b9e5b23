import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isIsoDay } from '@segur/shared';
import { UsageError } from './usage-error.ts';

/** What a command touches outside itself; tests give their own. */
export interface Io {
  out(line: string): void;
  err(line: string): void;
  exit(code: number): void;
  /** A file's text, or standard input for `-`. */
  read(path: string): string;
  /** Replaces a file whole, or not at all; `-` is standard output. */
  write(path: string, text: string): void;
  stdin: NodeJS.ReadableStream & { isTTY?: boolean };
  /** True when people read the output on a terminal that takes colour. */
  colour: boolean;
  env: Record<string, string | undefined>;
  /** Today in Paris, YYYY-MM-DD. */
  today(): string;
  version: string;
}

export function realIo(): Io {
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    exit: (code) => {
      process.exitCode = code;
    },
    read: (path) => {
      try {
        return readFileSync(path === '-' ? 0 : path, 'utf8');
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        throw new UsageError(`${path} : lecture impossible (${code})`, `${path}: cannot be read (${code})`);
      }
    },
    write: (path, text) => {
      if (path === '-') return void process.stdout.write(text);
      const draft = `${path}.${process.pid}.tmp`;
      try {
        writeFileSync(draft, text);
        renameSync(draft, path);
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        throw new UsageError(`${path} : écriture impossible (${code})`, `${path}: cannot be written (${code})`);
      }
    },
    stdin: process.stdin,
    colour: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR,
    env: process.env,
    today: () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date()),
    version: '0.1.0',
  };
}

/** The day of `--as-of`, today otherwise. */
export function asOfDay(value: string | undefined, io: Io): string {
  if (value === undefined) return io.today();
  if (isIsoDay(value)) return value;
  throw new UsageError(
    `--as-of attend un jour AAAA-MM-JJ, pas « ${value} » (exemple : --as-of 2022-03-29)`,
    `--as-of takes a day YYYY-MM-DD, not "${value}" (example: --as-of 2022-03-29)`,
  );
}
