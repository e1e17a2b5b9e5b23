import type { Lang } from '../schema/text.ts';

export const MONTHS = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** `2022-06-15T14:00` → « 15/06/2022 à 14 h (heure de Paris) » or "15 June 2022, 14:00 (Paris time)". */
export function displayMoment(moment: string, lang: Lang): string {
  const [day = '', time] = moment.split('T');
  const [y, m, d] = day.split('-');
  const date =
    lang === 'fr'
      ? [d, m, y].filter(Boolean).join('/')
      : [d && String(Number(d)), m && MONTHS.en[Number(m) - 1], y].filter(Boolean).join(' ');
  if (!time) return date;
  const [hour, minute] = time.split(':');
  return lang === 'fr'
    ? `${date} à ${Number(hour)} h${minute === '00' ? '' : ` ${minute}`} (heure de Paris)`
    : `${date}, ${hour}:${minute} (Paris time)`;
}

/** Whole days from one ISO day to another; negative when `to` is earlier. Times of day are ignored. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

/** `2022`, `2022-06` and `2022-06-15T14:00` compare as the earliest day they can mean. */
export function isKnownBy(known: string, asOf: string): boolean {
  return known.slice(0, 10).localeCompare(asOf.slice(0, 10).slice(0, known.length)) <= 0;
}

/** A real calendar day written YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const NUMERIC = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/u;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;

/** The first full day written in a (folded) text: ISO, 29/03/2022, « 29 mars 2022 », "March 29, 2022". */
export function findDay(text: string): string | undefined {
  const iso = ISO.exec(text);
  if (iso) return checked(iso[1], iso[2], iso[3]);
  const numeric = NUMERIC.exec(text);
  if (numeric) return checked((numeric[3] as string).padStart(4, '20'), numeric[2], numeric[1]);
  for (const lang of ['fr', 'en'] as const)
    for (const [i, name] of MONTHS[lang].entries()) {
      const month = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      const dayFirst = new RegExp(`(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th)? ${month} (\\d{4})`, 'u').exec(text);
      if (dayFirst) return checked(dayFirst[2], String(i + 1), dayFirst[1]);
      const monthFirst = new RegExp(`${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'u').exec(text);
      if (monthFirst) return checked(monthFirst[2], String(i + 1), monthFirst[1]);
    }
  return undefined;
}

function checked(y?: string, m?: string, d?: string): string | undefined {
  const day = `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`;
  return isIsoDay(day) ? day : undefined;
}
