import {
  type DeadlineView,
  deadlineSources,
  deadlinesAsOf,
  dispositifLabel,
  type Lang,
  toICalendar,
} from '@segur/shared';
import { asOfDay, type Io } from '../io.ts';
import { exitCode, openIndex, toJson } from '../open-index.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../usage-error.ts';

export async function run(args: readonly string[], io: Io, lang: Lang): Promise<number> {
  const { values } = readOptions(args, {
    dispositif: { type: 'string' },
    'as-of': { type: 'string' },
    ics: { type: 'string' },
  });
  const asOf = asOfDay(values['as-of'], io);
  const opened = await openIndex(values.index, io, lang);
  const { catalogue } = opened;
  const wanted = values.dispositif?.toLowerCase();
  const choices = catalogue.index.dispositifs.flatMap((d) => [d.id, d.code]);
  if (wanted !== undefined && !choices.some((c) => c.toLowerCase() === wanted))
    throw new UsageError(
      `--dispositif « ${values.dispositif} » inconnu. Choix : ${choices.join(', ')}`,
      `--dispositif "${values.dispositif}" is unknown. Choices: ${choices.join(', ')}`,
    );
  const views = deadlinesAsOf(catalogue, asOf).filter(
    (v) => wanted === undefined || v.deadline.scope === wanted || v.dispositif?.code.toLowerCase() === wanted,
  );

  if (values.ics !== undefined) {
    io.write(values.ics, toICalendar(catalogue, views, asOf, lang));
    const count = views.filter((v) => v.value).length;
    io.err(
      lang === 'fr' ? `${count} échéances écrites dans ${values.ics}` : `${count} deadlines written to ${values.ics}`,
    );
  } else if (values.json)
    io.out(toJson({ version: 1, index: catalogue.index.edition, asOf, deadlines: views.map((v) => viewJson(v)) }));
  else for (const line of table(views, asOf, lang)) io.out(line);
  return exitCode(opened, views.length > 0);
}

function viewJson(view: DeadlineView): object {
  const { deadline, dispositif, value, earlier } = view;
  return {
    id: `${deadline.scope}/${deadline.id}`,
    dispositif: dispositif?.id ?? null,
    milestone: deadline.milestone,
    label: deadline.label,
    value: value ?? null,
    earlier,
    history: deadline.history,
    disputed: deadline.disputed ?? null,
    sources: [...new Set(deadlineSources(view))],
  };
}

function table(views: readonly DeadlineView[], asOf: string, lang: Lang): string[] {
  const groups = new Map<string, DeadlineView[]>();
  for (const view of views) {
    const key = dispositifLabel(view.dispositif, lang);
    groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  return [...groups].flatMap(([name, own]) => [name, ...own.map((v) => row(v, asOf, lang)), '']);
}

function row(view: DeadlineView, asOf: string, lang: Lang): string {
  const { deadline, value, earlier } = view;
  if (!value)
    return `  ?            ${deadline.label[lang]} (${lang === 'fr' ? 'pas encore connue à cette date' : 'not yet known on that day'})`;
  const sign = value.at.slice(0, 10) < asOf ? '·' : '→';
  const before =
    earlier.length > 0
      ? ` (${lang === 'fr' ? 'avant' : 'before'} : ${earlier
          .map((v) => v.at)
          .reverse()
          .join(', ')})`
      : '';
  const doubt = deadline.disputed ? ` [${lang === 'fr' ? 'disputée' : 'disputed'}]` : '';
  return `  ${sign} ${value.at.padEnd(16)} ${deadline.label[lang]}${before}${doubt} — ${value.sources.join(', ')}`;
}
