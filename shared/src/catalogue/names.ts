/**
 * One spelling for all the ways a name is typed: `ins 37`, `LGC.INS.37` and `Ins.37` are one name, and so are
 * `INS/va1.53`, `ins va1 53` and `SC.INS/va1.53`. Numbers lose their leading zeros so that `INS/va1.5` is `INS/va1.05`.
 */
export function canonicalName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^(sc|ex|exi|exigence|req|scenario|scénario|preuve)[ ._-]+(?=[a-z])/u, '')
    .replace(/^(lgc|rem)[ ._/-]+(?=[a-z])/u, '')
    .split(/[^a-z0-9]+/u)
    .flatMap((part) => part.match(/va\d$|[a-z]+?(?=va\d|\d|$)|\d+/gu) ?? [])
    .map((part) => (/^\d+$/u.test(part) ? String(Number(part)) : part))
    .join('.');
}
