import {
  type Catalogue,
  closestNames,
  type Found,
  type Lang,
  LEVELS,
  PROOF_KINDS,
  requirementBlocks,
  toPlainText,
} from '@segur/shared';
import type { Io } from '../io.ts';
import { exitCode, openIndex, toJson } from '../open-index.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../usage-error.ts';

export async function run(args: readonly string[], io: Io, lang: Lang): Promise<number> {
  const { values, positionals } = readOptions(args, { markdown: { type: 'boolean' } });
  const name = positionals.join(' ').trim();
  if (name === '')
    throw new UsageError('il manque l’identifiant : segur show INS.37', 'the id is missing: segur show INS.37');
  const opened = await openIndex(values.index, io, lang);
  const { catalogue } = opened;
  const found = catalogue.find(name);

  if (found.length === 0) {
    const closest = closestNames(name, catalogue.names);
    if (values.json) io.out(toJson({ version: 1, index: catalogue.index.edition, query: name, found: [], closest }));
    else
      io.err(
        lang === 'fr'
          ? `« ${name} » : inconnu dans l’index.${closest.length > 0 ? ` Proches : ${closest.join(', ')}.` : ''}`
          : `"${name}": not in the index.${closest.length > 0 ? ` Close: ${closest.join(', ')}.` : ''}`,
      );
    return exitCode(opened, false);
  }
  if (values.json)
    io.out(
      toJson({
        version: 1,
        index: catalogue.index.edition,
        query: name,
        found: found.map((f) => foundJson(catalogue, f)),
      }),
    );
  else {
    if (found.length > 1)
      io.out(
        lang === 'fr'
          ? `${name} a été scindé en ${found.length} exigences.\n`
          : `${name} was split into ${found.length} requirements.\n`,
      );
    const write = values.markdown ? (await import('@segur/shared/markdown')).toMarkdown : toPlainText;
    io.out(
      found
        .map((f) =>
          f.kind === 'retired'
            ? retiredText(f, lang)
            : foundText(f, write(requirementBlocks(catalogue, f.requirement, lang)), lang),
        )
        .join('\n\n'),
    );
  }
  return exitCode(opened, true);
}

function foundText(found: Exclude<Found, { kind: 'retired' }>, whole: string, lang: Lang): string {
  if (found.kind === 'check')
    return `${found.check.scenario} ${lang === 'fr' ? 'est un scénario de' : 'is a scenario of'} ${found.requirement.id} : ${found.check.verifies[lang]}\n\n${whole}`;
  if (found.kind === 'proof')
    return `${found.proof.id} ${lang === 'fr' ? 'est une preuve de' : 'is a proof of'} ${found.requirement.id} : ${PROOF_KINDS[found.proof.kind][lang]}. ${found.proof.shows[lang]}\n\n${whole}`;
  return whole;
}

const retiredText = (found: Extract<Found, { kind: 'retired' }>, lang: Lang) =>
  `${found.retired.id} : ${found.retired.note[lang]}`;

function foundJson(catalogue: Catalogue, found: Found): object {
  if (found.kind === 'retired')
    return { kind: 'retired', ...found.retired, source: catalogue.source(found.retired.source) };
  const { requirement } = found;
  const at =
    found.kind === 'check'
      ? { check: found.check.id }
      : found.kind === 'proof'
        ? { check: found.check.id, proof: found.proof.id }
        : {};
  return {
    kind: found.kind,
    ...at,
    requirement: {
      ...requirement,
      levelLabel: LEVELS[requirement.level],
      source: { ...requirement.source, ...catalogue.source(requirement.source.id) },
      references: requirement.references.map((r) => ({ ...r, ...catalogue.source(r.source) })),
    },
  };
}
