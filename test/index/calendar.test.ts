import { createCatalogue, deadlinesAsOf, type IndexData, toICalendar } from '@segur/shared';
import { assembleIndex } from '@segur/shared/author';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { catalogue as shipped } from '../support/catalogue.ts';
import { sampleIndex } from '../support/sample-index.ts';

const withDates = (extra = ''): IndexData =>
  assembleIndex(
    Object.entries({
      ...sampleIndex(),
      'demo-va1/deadlines.yaml': `deadlines:
  - id: request
    milestone: request
    label: {fr: "Dépôt ; complet, signé", en: Filing}
    history:
      - {at: "2022-05-15", known: "2022-01-05", sources: [demo-rem], confidence: secondary}
      - {at: "2022-06-15T14:00", known: "2022-04-08", sources: [demo-rem], confidence: copy}
${extra}`,
    }).map(([path, text]) => ({ path, text })),
  ).index;

const ics = (asOf: string, extra?: string) => {
  const catalogue = createCatalogue(withDates(extra));
  return toICalendar(catalogue, deadlinesAsOf(catalogue, asOf), asOf, 'fr');
};

describe('the iCalendar file', () => {
  const unfolded = (text: string) => text.replace(/\r\n /gu, '').split('\r\n');

  it('keeps one UID and raises SEQUENCE when the date moved', () => {
    const before = unfolded(ics('2022-03-29'));
    const after = unfolded(ics('2022-12-01'));
    expect(before).toContain('SEQUENCE:0');
    expect(before).toContain('DTSTART;VALUE=DATE:20220515');
    expect(after).toContain('SEQUENCE:1');
    expect(after).toContain('DTSTART;TZID=Europe/Paris:20220615T140000');
    for (const lines of [before, after]) expect(lines).toContain('UID:demo-va1-request@segur');
  });

  it('describes the zone it names, and escapes text', () => {
    const lines = unfolded(ics('2022-12-01'));
    expect(lines).toContain('BEGIN:VTIMEZONE');
    expect(lines.find((l) => l.startsWith('SUMMARY:'))).toContain('Dépôt \\; complet\\, signé');
    expect(lines.filter((l) => l === 'BEGIN:VALARM')).toHaveLength(2);
  });

  it('has CRLF ends and no line over 75 octets', () => {
    const text = ics('2022-12-01');
    expect(text.replace(/\r\n/gu, '')).not.toMatch(/[\r\n]/u);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('is read back by another library, with every deadline of the index', () => {
    const views = deadlinesAsOf(shipped, '2026-11-23');
    const root = new ICAL.Component(ICAL.parse(toICalendar(shipped, views, '2026-11-23', 'fr')));
    const events = root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(events).toHaveLength(views.filter((v) => v.value).length);
    expect(new Set(events.map((e) => e.uid)).size).toBe(events.length);
    const request = events.find((e) => e.uid === 'mdv-lgc-va1-request@segur');
    expect(request?.startDate.toString()).toBe('2022-06-15T14:00:00');
    expect(request?.sequence).toBe(1);
  });

  it('leaves out what was not yet public', () => expect(ics('2021-01-01')).not.toContain('BEGIN:VEVENT'));
});
