import { describe, expect, it } from 'vitest';
import { catalogue } from '../support/catalogue.ts';
import { hasRem, REM_FOLDER } from '../support/paths.ts';
import { allRemRows, remRows } from '../support/rem.ts';

const RUN = 8;

if (!hasRem()) console.warn(`Skipped: the official wording is not at ${REM_FOLDER} (set SEGUR_REM to its folder).`);

describe.skipIf(!hasRem())('against the official wording', () => {
  it('carries over every identifier, heading and proof number', () => {
    for (const row of remRows()) {
      const requirement = catalogue.index.requirements.find((r) => r.id === row.requirement);
      expect(requirement, row.requirement).toMatchObject({
        formerly: row.legacy,
        level: row.nature === 'requirement' ? 'must' : 'may',
        domain: row.domain,
        section: row.section,
        block: row.block,
        function: row.function,
      });
      const check = requirement?.checks.find((c) => c.id === row.entry);
      expect(check?.scenario, row.entry).toBe(row.scenario?.id);
      expect(
        check?.proofs.map((p) => p.id ?? null),
        row.entry,
      ).toEqual(row.evidence.map((e) => e.id));
      expect(requirement?.source.rows).toContain(row.row);
      expect(catalogue.index.profiles.find((p) => p.id === requirement?.profile)?.rem).toBe(row.profile);
    }
  });

  it('finds every key by name', () => {
    for (const row of remRows())
      for (const name of [
        row.entry,
        row.requirement,
        ...row.legacy,
        row.scenario?.id,
        ...row.evidence.map((e) => e.id),
      ])
        if (name) expect(catalogue.find(name).length, name).toBeGreaterThan(0);
  });

  it(`shares no run of ${RUN} words with it`, () => {
    const official = new Map<string, string>();
    for (const row of allRemRows())
      for (const text of [row.statement, row.later_statement, row.scenario?.text, ...row.evidence.map((e) => e.text)])
        for (const run of runs(text ?? '')) official.set(run, row.entry);
    const shared = Object.entries(ownTexts()).flatMap(([where, text]) =>
      runs(text).flatMap((run) => (official.has(run) ? [`${where}: "${run}" is in ${official.get(run)}`] : [])),
    );
    expect(shared).toEqual([]);
  });
});

/** Every sentence of ours, by where it stands. */
function ownTexts(): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const r of catalogue.index.requirements)
    for (const lang of ['fr', 'en'] as const) {
      texts[`${r.id} title ${lang}`] = r.title[lang];
      texts[`${r.id} summary ${lang}`] = r.summary[lang];
      for (const c of r.checks) {
        texts[`${c.id} verifies ${lang}`] = c.verifies[lang];
        for (const [i, p] of c.proofs.entries()) texts[`${c.id} proof ${i + 1} ${lang}`] = p.shows[lang];
      }
    }
  for (const t of catalogue.index.terms) texts[`glossary ${t.id}`] = t.definition.fr;
  for (const rule of catalogue.index.rules) texts[`rule ${rule.scope}/${rule.id}`] = rule.says.fr;
  return texts;
}

function runs(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/œ/gu, 'oe')
      .match(/[a-z0-9]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}
