import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Lang } from '../schema/text.ts';
import { type DeadlineView, deadlineSources, deadlineText, dispositifLabel } from './deadlines.ts';

/**
 * The calendar as an RFC 5545 file: stable UIDs, SEQUENCE raised each time a date moved, one alarm a month before and
 * one a week before. A day is an all-day event; a minute is Paris wall-clock time.
 */
export function toICalendar(catalogue: Catalogue, views: readonly DeadlineView[], asOf: string, lang: Lang): string {
  const stamp = `${catalogue.index.edition.replace(/-/gu, '')}T000000Z`;
  const events = views.filter((v) => v.value).flatMap((view) => eventLines(catalogue, view, asOf, lang, stamp));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//segur//calendar//FR',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${lang === 'fr' ? 'Échéances Ségur' : 'Ségur deadlines'}`,
    ...(events.some((line) => line.includes('TZID=')) ? PARIS : []),
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('\r\n').concat('\r\n');
}

function eventLines(catalogue: Catalogue, view: DeadlineView, asOf: string, lang: Lang, stamp: string): string[] {
  const { deadline, value, earlier } = view;
  if (!value) return [];
  const [day = '', time] = value.at.split('T');
  const compact = day.replace(/-/gu, '');
  const firstDay = (value.from ?? day).slice(0, 10).replace(/-/gu, '');
  const clock = `${compact}T${time?.replace(':', '')}00`;
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10).replace(/-/gu, '');
  const url = deadlineSources(view).flatMap((id) => catalogue.source(id)?.url ?? [])[0];
  const summary = `${deadline.label[lang]} — ${dispositifLabel(view.dispositif, lang)}`;
  return [
    'BEGIN:VEVENT',
    `UID:${deadline.scope}-${deadline.id}@segur`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${earlier.length}`,
    ...(time ? [`DTSTART;TZID=Europe/Paris:${clock}`] : [`DTSTART;VALUE=DATE:${firstDay}`, `DTEND;VALUE=DATE:${next}`]),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(deadlineText(catalogue, view, asOf, lang))}`,
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    ...[30, 7].flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(summary)}`,
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

const PARIS = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Paris',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const escapeText = (text: string) => text.replace(/[\\;,]/gu, '\\$&').replace(/\n/gu, '\\n');

/** Lines have at most 75 octets; the rest goes on after a line break and a space. */
function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length;
    if (size + octets > (pieces.length === 0 ? 75 : 74)) {
      pieces.push(piece);
      piece = '';
      size = 0;
    }
    piece += character;
    size += octets;
  }
  return [...pieces, piece].join('\r\n ');
}
