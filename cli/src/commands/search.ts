import { createRequirementSearch, type Lang } from '@segur/shared';
import type { Io } from '../io.ts';
import { exitCode, openIndex, toJson } from '../open-index.ts';
import { readOptions, wholeNumber } from '../options.ts';
import { UsageError } from '../usage-error.ts';

export async function run(args: readonly string[], io: Io, lang: Lang): Promise<number> {
  const { values, positionals } = readOptions(args, { limit: { type: 'string' } });
  const limit = wholeNumber('limit', values.limit, 10);
  const words = positionals.join(' ').trim();
  if (words === '')
    throw new UsageError(
      'il manque les mots : segur search "datamatrix"',
      'the words are missing: segur search "datamatrix"',
    );
  const opened = await openIndex(values.index, io, lang);
  const hits = createRequirementSearch(opened.catalogue).search(words, limit);

  if (values.json)
    io.out(
      toJson({
        version: 1,
        index: opened.catalogue.index.edition,
        query: words,
        results: hits.map(({ requirement: r, score }) => ({
          id: r.id,
          title: r.title[lang],
          summary: r.summary[lang],
          level: r.level,
          domain: r.domain,
          formerly: r.formerly,
          score: Math.round(score * 100) / 100,
          source: r.source,
        })),
      }),
    );
  else if (hits.length === 0) io.err(lang === 'fr' ? `Rien pour « ${words} ».` : `Nothing for "${words}".`);
  else for (const { requirement: r } of hits) io.out(`${r.id.padEnd(14)} ${r.title[lang]}`);
  return exitCode(opened, hits.length > 0);
}
