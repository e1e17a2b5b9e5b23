import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Scoped } from '../load/index-data.ts';
import type { Dispositif } from '../schema/catalogue-file.ts';
import type { Deadline, DeadlineValue } from '../schema/deadline.ts';
import type { Lang } from '../schema/text.ts';
import type { Fact } from './answer.ts';
import { daysBetween, displayMoment, isKnownBy } from './dates.ts';
import { passed, SAY } from './say.ts';

/** A deadline as it was known on a day: its value then, and the values before it. */
export interface DeadlineView {
  deadline: Scoped<Deadline>;
  dispositif: Dispositif | undefined;
  /** Absent when nothing was public yet. */
  value?: DeadlineValue;
  earlier: DeadlineValue[];
}

/** Every deadline as known on `asOf`, in calendar order. */
export function deadlinesAsOf(catalogue: Catalogue, asOf: string): DeadlineView[] {
  return catalogue.index.deadlines
    .map((deadline) => viewDeadline(catalogue, deadline, asOf))
    .sort((a, b) => compareText(a.value?.at ?? '9999', b.value?.at ?? '9999') || compareText(keyOf(a), keyOf(b)));
}

export function viewDeadline(catalogue: Catalogue, deadline: Scoped<Deadline>, asOf: string): DeadlineView {
  const known = deadline.history.filter((value) => isKnownBy(value.known, asOf));
  const value = known.at(-1);
  return {
    deadline,
    dispositif: catalogue.dispositif(deadline.scope),
    ...(value ? { value } : {}),
    earlier: known.slice(0, -1),
  };
}

/** `MDV-LGC vague 1`, or the programme itself. */
export function dispositifLabel(dispositif: Dispositif | undefined, lang: Lang): string {
  if (!dispositif) return lang === 'fr' ? 'Programme Ségur' : 'Ségur programme';
  return `${dispositif.code} ${lang === 'fr' ? 'vague' : 'wave'} ${dispositif.wave}`;
}

/** The fact of a deadline, none when it was not public at `asOf`. */
export function deadlineFact(view: DeadlineView, lang: Lang): Fact | undefined {
  const { deadline, value } = view;
  if (!value) return undefined;
  return {
    id: `${deadline.scope}/${deadline.id}`,
    label: `${deadline.label[lang]} — ${dispositifLabel(view.dispositif, lang)}`,
    value: value.at,
    display: displayPeriod(value, lang),
    since: value.known,
    ...(deadline.disputed ? { disputed: true } : {}),
  };
}

/** The fact of a deadline, then the start of a period and the values it had before, each as a fact of its own. */
export function deadlineFacts(view: DeadlineView, lang: Lang): Fact[] {
  const current = deadlineFact(view, lang);
  if (!current || !view.value) return [];
  const { from } = view.value;
  const start = { fr: 'début', en: 'start' }[lang];
  const before = SAY.before[lang].toLowerCase();
  return [
    current,
    ...(from
      ? [
          {
            ...current,
            id: `${current.id}/from`,
            label: `${current.label} (${start})`,
            value: from,
            display: displayMoment(from, lang),
          },
        ]
      : []),
    ...[...view.earlier].reverse().map((v, i) => ({
      ...current,
      id: `${current.id}/before-${i + 1}`,
      label: `${current.label} (${before})`,
      value: v.at,
      display: displayPeriod(v, lang),
      since: v.known,
    })),
  ];
}

export function displayPeriod(value: DeadlineValue, lang: Lang): string {
  const end = displayMoment(value.at, lang);
  if (!value.from) return end;
  const start = displayMoment(value.from, lang);
  return lang === 'fr' ? `du ${start} au ${end}` : `from ${start} to ${end}`;
}

/** The sentences of one deadline: value, past or future, what it was before, doubts. */
export function deadlineText(catalogue: Catalogue, view: DeadlineView, asOf: string, lang: Lang): string {
  const { deadline, value, earlier } = view;
  const subject = `${deadline.label[lang]} — ${dispositifLabel(view.dispositif, lang)}`;
  if (!value) {
    const first = deadline.history[0] as DeadlineValue;
    return `${subject} : ${SAY.notYetKnown[lang]} ${displayMoment(first.known, lang)} (${displayPeriod(first, lang)}).`;
  }
  const sentences = [
    `${subject} : ${displayPeriod(value, lang)}.`,
    `${passed(daysBetween(asOf, value.at), lang)} (${lang === 'fr' ? 'au' : 'as of'} ${displayMoment(asOf, lang)}).`,
  ];
  if (earlier.length > 0) {
    const by = value.text ? `, ${SAY.movedBy[lang]} : ${catalogue.source(value.text)?.title ?? value.text}` : '';
    const before = earlier
      .map((v) => displayMoment(v.at, lang))
      .reverse()
      .join(', ');
    sentences.push(
      `${SAY.before[lang]} : ${before}${by} (${lang === 'fr' ? 'connu le' : 'known on'} ${displayMoment(value.known, lang)}).`,
    );
  } else if (value.text) sentences.push(`${SAY.setBy[lang]} : ${catalogue.source(value.text)?.title ?? value.text}.`);
  if (value.note) sentences.push(value.note[lang]);
  if (deadline.disputed)
    sentences.push(
      `${SAY.disputed[lang]} : ${deadline.disputed.map((r) => r.says[lang].replace(/\.$/u, '')).join(' ; ')}.`,
    );
  sentences.push(`${SAY.confidenceLabel[lang]} : ${SAY.confidence[lang][value.confidence]}.`);
  return sentences.join(' ');
}

/** Ids of the sources behind a view, its past values and its disputed readings included. */
export function deadlineSources(view: DeadlineView): string[] {
  const values = view.value ? [view.value, ...view.earlier] : view.deadline.history.slice(0, 1);
  return [
    ...values.flatMap((v) => [...v.sources, ...(v.text ? [v.text] : [])]),
    ...(view.deadline.disputed ?? []).flatMap((r) => r.sources),
  ];
}

const keyOf = (view: DeadlineView) => `${view.deadline.scope}/${view.deadline.id}`;
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
