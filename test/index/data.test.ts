import { assembleIndex, readIndexFiles } from '@segur/shared/author';
import { describe, expect, it } from 'vitest';
import { INDEX_FOLDER } from '../support/paths.ts';

const { index, diagnostics } = assembleIndex(readIndexFiles(INDEX_FOLDER));

describe('the index', () => {
  it('has no diagnostic', () => expect(diagnostics).toEqual([]));

  it('holds the 155 entries of MDV-LGC wave 1', () => {
    const checks = index.requirements.flatMap((r) => r.checks);
    expect(index.requirements).toHaveLength(126);
    expect(checks).toHaveLength(155);
    expect(checks.flatMap((c) => c.proofs)).toHaveLength(195);
    expect(index.requirements.filter((r) => r.level === 'may')).toHaveLength(4);
    expect(new Set(index.requirements.flatMap((r) => r.formerly)).size).toBe(125);
  });

  it('gives every requirement a short title of its own and a summary of two to four sentences', () => {
    for (const lang of ['fr', 'en'] as const) {
      const titles = index.requirements.map((r) => r.title[lang]);
      expect(new Set(titles).size).toBe(titles.length);
      for (const r of index.requirements) {
        expect(r.title[lang].split(/\s+/u).length, `${r.id} ${lang}`).toBeLessThanOrEqual(12);
        const sentences = r.summary[lang].trim().split(/(?<=[.!?…])\s+(?=[\p{Lu}«“"0-9])/u);
        expect(sentences.length, `${r.id} ${lang}`).toBeGreaterThanOrEqual(2);
        expect(sentences.length, `${r.id} ${lang}`).toBeLessThanOrEqual(4);
      }
    }
  });

  it('defines at least 60 terms', () => expect(index.terms.length).toBeGreaterThanOrEqual(60));

  it('keeps the history of each date in the order it became known', () => {
    for (const { scope, id, history } of index.deadlines) {
      const known = history.map((v) => v.known);
      expect([...known].sort(), `${scope}/${id}`).toEqual(known);
    }
  });

  it('has no band of a scale that overlaps or leaves a hole', () => {
    for (const { id, scale } of index.rules) {
      if (!scale) continue;
      for (const [i, band] of scale.bands.entries()) expect(band.over, id).toBe(i === 0 ? 0 : scale.bands[i - 1]?.upTo);
      expect(scale.bands.at(-1)?.upTo, id).toBeUndefined();
    }
  });
});
