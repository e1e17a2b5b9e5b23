import type { Lang } from '@segur/shared';
import type { Io } from '../io.ts';
import { openIndex } from '../open-index.ts';
import { readOptions } from '../options.ts';

/** Validates an index folder (the argument, `--index`, or `requirements/`). Exit 2 when anything is wrong. */
export async function run(args: readonly string[], io: Io, lang: Lang): Promise<number> {
  const { values, positionals } = readOptions(args, {});
  const folder = positionals[0] ?? values.index ?? 'requirements';
  const { catalogue, errors } = await openIndex(folder, io, lang);
  const { index } = catalogue;
  const entries = index.requirements.flatMap((r) => r.checks);
  const counted = {
    requirements: index.requirements.length,
    entries: entries.length,
    proofs: entries.flatMap((c) => c.proofs).length,
    deadlines: index.deadlines.length,
    rules: index.rules.length,
    terms: index.terms.length,
    sources: index.sources.length,
  };
  io.out(
    lang === 'fr'
      ? `${folder} : ${counted.requirements} exigences, ${counted.entries} entrées, ${counted.proofs} preuves, ${counted.deadlines} échéances, ${counted.rules} règles, ${counted.terms} termes, ${counted.sources} sources ; ${errors} erreur(s).`
      : `${folder}: ${counted.requirements} requirements, ${counted.entries} entries, ${counted.proofs} proofs, ${counted.deadlines} deadlines, ${counted.rules} rules, ${counted.terms} terms, ${counted.sources} sources; ${errors} error(s).`,
  );
  return errors > 0 ? 2 : 0;
}
