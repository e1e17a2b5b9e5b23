import type { Lang } from '@segur/shared';
import type { Io } from './io.ts';

export interface Command {
  /** Runs with the words after the command's name; returns the exit code. */
  run(args: readonly string[], io: Io, lang: Lang): Promise<number>;
}

/** Every command, loaded only when called so that a cold process stays fast. */
export const COMMANDS: Record<string, () => Promise<Command>> = {
  ask: () => import('./commands/ask.ts'),
  chat: () => import('./commands/chat.ts'),
  search: () => import('./commands/search.ts'),
  show: () => import('./commands/show.ts'),
  list: () => import('./commands/list.ts'),
  deadlines: () => import('./commands/deadlines.ts'),
  eligibility: () => import('./commands/eligibility.ts'),
  check: () => import('./commands/check.ts'),
  generate: () => import('./commands/generate.ts'),
};
