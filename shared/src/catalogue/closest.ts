import { canonicalName } from './names.ts';

/** Edits (insert, delete, replace, swap) between two words; `limit + 1` as soon as it exceeds `limit`. */
export function editDistance(a: string, b: string, limit = 3): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (previous[j - 2] as number) + 1);
      next.push(best);
    }
    previous = row;
    row = next;
    if (Math.min(...row) > limit) return limit + 1;
  }
  return row[b.length] as number;
}

/** The names nearest to a mistyped one, best first; same domain before fewer edits. */
export function closestNames(name: string, names: readonly string[], count = 3): string[] {
  const wanted = canonicalName(name);
  const [domain] = wanted.split('.');
  return names
    .map((candidate) => {
      const key = canonicalName(candidate);
      const far = key.split('.')[0] === domain ? 0 : 2;
      return { candidate, distance: editDistance(wanted, key, 4) + far, gap: numberGap(wanted, key) };
    })
    .filter(({ distance }) => distance <= 4)
    .sort((a, b) => a.distance - b.distance || a.gap - b.gap || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

function numberGap(a: string, b: string): number {
  const last = (key: string) => Number(/\d+$/u.exec(key)?.[0] ?? 0);
  return Math.abs(last(a) - last(b));
}
