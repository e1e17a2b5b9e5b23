import { spawnSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { main } from '../../cli/src/main.ts';
import { UsageError } from '../../cli/src/usage-error.ts';
import { ROOT } from './paths.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the built command as its own process. */
export function runProcess(args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${ROOT}cli/bin/segur.mjs`, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    cwd: ROOT,
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}

/** Runs a command inside the test, on the YAML index, with everything outside it replaced. */
export async function runInProcess(args: readonly string[], input = ''): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    out: (line) => void out.push(`${line}\n`),
    err: (line) => void err.push(`${line}\n`),
    exit: () => {},
    read: (path) => {
      if (path === '-') return input;
      throw new UsageError(`${path} : absent`, `${path}: absent`);
    },
    write: (_, text) => void out.push(text),
    stdin: Readable.from([input]) as NodeJS.ReadableStream,
    colour: false,
    env: {},
    today: () => '2026-11-23',
    version: 'test',
  });
  return { code, out: out.join(''), err: err.join('') };
}
