import type { Lang } from '@segur/shared';
import type { Io } from '../io.ts';
import { exitCode, openIndex, toJson } from '../open-index.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../usage-error.ts';

export async function run(args: readonly string[], io: Io, lang: Lang): Promise<number> {
  const { values } = readOptions(args, {
    dispositif: { type: 'string' },
    domain: { type: 'string' },
    profile: { type: 'string' },
  });
  const opened = await openIndex(values.index, io, lang);
  const { index } = opened.catalogue;
  known(
    'dispositif',
    values.dispositif,
    index.dispositifs.flatMap((d) => [d.id, d.code]),
  );
  known(
    'domain',
    values.domain,
    index.domains.map((d) => d.id),
  );
  known(
    'profile',
    values.profile,
    index.profiles.flatMap((p) => [p.id, p.rem]),
  );

  const same = (a: string | undefined, ...b: (string | undefined)[]) =>
    a === undefined || b.some((x) => x?.toLowerCase() === a.toLowerCase());
  const order = new Map(index.domains.map((d, i) => [d.id, i]));
  const kept = index.requirements
    .filter((r) => same(values.dispositif, r.scope, opened.catalogue.dispositif(r.scope)?.code))
    .filter((r) => same(values.domain, r.domain))
    .filter((r) => same(values.profile, r.profile, index.profiles.find((p) => p.id === r.profile)?.rem))
    .sort((a, b) => (order.get(a.domain) ?? 0) - (order.get(b.domain) ?? 0) || (a.id < b.id ? -1 : 1));
  const entries = kept.flatMap((r) => r.checks.map((check) => ({ requirement: r, check })));
  const counts = {
    requirements: kept.length,
    entries: entries.length,
    proofs: entries.flatMap(({ check }) => check.proofs).length,
    recommendations: kept.filter((r) => r.level === 'may').length,
  };

  if (values.json)
    io.out(
      toJson({
        version: 1,
        index: index.edition,
        counts,
        requirements: kept.map((r) => ({
          id: r.id,
          dispositif: r.scope,
          formerly: r.formerly,
          level: r.level,
          profile: r.profile,
          domain: r.domain,
          title: r.title[lang],
          entries: r.checks.map((c) => ({
            id: c.id,
            scenario: c.scenario ?? null,
            proofs: c.proofs.map((p) => ({ id: p.id ?? null, kind: p.kind })),
          })),
        })),
      }),
    );
  else {
    for (const { requirement, check } of entries)
      io.out(`${check.id.padEnd(17)} ${requirement.level === 'may' ? 'PEUT' : 'DOIT'}  ${requirement.title[lang]}`);
    io.out(
      lang === 'fr'
        ? `\n${counts.entries} entrées, ${counts.requirements} exigences dont ${counts.recommendations} préconisations, ${counts.proofs} preuves. Une entrée = une exigence avec un de ses scénarios.`
        : `\n${counts.entries} entries, ${counts.requirements} requirements of which ${counts.recommendations} recommendations, ${counts.proofs} proofs. An entry is a requirement with one of its scenarios.`,
    );
  }
  return exitCode(opened, entries.length > 0);
}

function known(option: string, value: string | undefined, choices: readonly string[]): void {
  if (value === undefined || choices.some((c) => c.toLowerCase() === value.toLowerCase())) return;
  throw new UsageError(
    `--${option} « ${value} » inconnu. Choix : ${choices.join(', ')}`,
    `--${option} "${value}" is unknown. Choices: ${choices.join(', ')}`,
  );
}
