import type { Lang } from '../schema/text.ts';
import type { Fact } from './answer.ts';
import { type DeadlineView, deadlineFact, displayPeriod } from './deadlines.ts';

/** Which of the values before the current one. */
export type Past = 'previous' | 'original';

/** The value a moved date had before, or at first. */
function pastValue({ earlier }: DeadlineView, past: Past) {
  return past === 'original' ? earlier[0] : earlier.at(-1);
}

/** The sentence of the earlier value, before the sentences of the current one. */
export function pastText(view: DeadlineView, past: Past, lang: Lang): string {
  const value = pastValue(view, past);
  if (!value)
    return lang === 'fr'
      ? 'Nos sources ne connaissent pas de report de cette date. '
      : 'Our sources know of no change of that date. ';
  const lead = {
    fr: { original: 'À l’origine', previous: 'Avant le report' },
    en: { original: 'Originally', previous: 'Before the change' },
  }[lang][past];
  return `${lead} : ${displayPeriod(value, lang)}. `;
}

export function pastFacts(view: DeadlineView, past: Past, lang: Lang): Fact[] {
  const value = pastValue(view, past);
  const current = deadlineFact(view, lang);
  if (!value || !current) return [];
  return [
    {
      ...current,
      id: `${current.id}/${past}`,
      value: value.at,
      display: displayPeriod(value, lang),
      since: value.known,
    },
  ];
}
