import type { Answer } from '@segur/shared';
import { MONTHS } from '../../shared/src/answer/dates.ts';

export interface EvalQuestion {
  id: string;
  question: string;
  lang?: 'fr' | 'en';
  kind: 'answerable' | 'out-of-scope' | 'slot' | 'as-of';
  asOf?: string;
  context?: string[];
  expect: {
    status: string[];
    intent?: string;
    values?: (string | number)[];
    not?: (string | number)[];
    requirements?: string[];
    missing?: string[];
  };
}

export type Verdict = 'right' | 'wrong' | 'declined';

/**
 * Right: an accepted status, with every expected value. Declined: said it does not know, where an answer was wanted.
 * Wrong: anything else, which is what costs a company its financing.
 */
export function judge({ expect }: EvalQuestion, answer: Answer): Verdict {
  const wanted = expect.status.includes(answer.status);
  if (!wanted) return answer.status !== 'answered' ? 'declined' : 'wrong';
  if (answer.status === 'declined') return 'right';
  const first = String(answer.facts[0]?.value ?? '');
  if (
    (expect.not ?? []).some(
      (value) => first.startsWith(String(value)) && !(expect.values ?? []).some((v) => first.startsWith(String(v))),
    )
  )
    return 'wrong';
  const shown = [...answer.facts.map((f) => String(f.value)), ...answer.facts.map((f) => f.display), answer.text].join(
    '\n',
  );
  const missing = (expect.values ?? []).filter((value) => !mentions(shown, value));
  if (answer.status === 'answered' && missing.length > 0) return 'wrong';
  if (expect.requirements && !expect.requirements.some((id) => answer.requirements.some((r) => r.id === id)))
    return 'wrong';
  if (
    answer.status === 'needs' &&
    expect.missing &&
    !expect.missing.some((slot) => answer.missing.some((m) => m.slot === slot))
  )
    return 'wrong';
  return 'right';
}

/** A value is there as itself, as a French date, or as a number with thousands apart. */
export function mentions(text: string, value: string | number): boolean {
  const plain = String(value);
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):?(\d{2}))?$/u.exec(plain);
  const forms = [plain];
  if (day)
    forms.push(
      `${day[3]}/${day[2]}/${day[1]}`,
      `${Number(day[3])} ${MONTHS.en[Number(day[2]) - 1]} ${day[1]}`,
      plain.slice(0, 10),
    );
  if (/^\d+(\.\d+)?$/u.test(plain)) {
    const [whole = '', decimals] = plain.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ' ');
    forms.push(grouped, decimals ? `${grouped},${decimals}` : grouped, decimals ? `${whole},${decimals}` : whole);
  }
  const month = /^(\d{4})-(\d{2})$/u.exec(plain);
  if (month) forms.push(`${month[2]}/${month[1]}`, `${MONTHS.fr[Number(month[2]) - 1]} ${month[1]}`);
  const folded = fold(text);
  return forms.some((form) => {
    const wanted = fold(form);
    if (!/^[\d., ]+$/u.test(wanted)) return folded.includes(wanted);
    // A number must stand alone: 5 is not in 15, nor 27 in 27 000.
    const escaped = wanted.replace(/[.]/gu, '\\.');
    return new RegExp(`(?<![\\d.,])(?<!\\d )${escaped}(?![\\d])(?![.,]\\d)(?! \\d{3}(?!\\d))`, 'u').test(folded);
  });
}

const fold = (text: string) =>
  text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’]/gu, "'").replace(/\s/gu, ' ');
