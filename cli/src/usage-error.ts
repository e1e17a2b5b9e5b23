import type { Text } from '@segur/shared';

/** The command line, a file or a value is wrong: one clear line, exit 2. */
export class UsageError extends Error {
  readonly text: Text;

  constructor(fr: string, en: string) {
    super(en);
    this.text = { fr, en };
  }
}
