import { isIsoDay } from '../answer/dates.ts';
import type { DecisionFact } from '../schema/decision.ts';
import type { Text } from '../schema/text.ts';
import { fold } from '../search/fold.ts';
import type { FactValue } from './decide.ts';

const YES = new Set(['oui', 'o', 'yes', 'y', 'true', 'vrai', '1']);
const NO = new Set(['non', 'n', 'no', 'false', 'faux', '0']);

/** A fact's value from what a person typed, or what was expected instead. */
export function readFact(fact: DecisionFact, typed: string): { value: FactValue } | { expected: Text } {
  const word = fold(typed.trim());
  switch (fact.kind) {
    case 'boolean':
      if (YES.has(word)) return { value: true };
      if (NO.has(word)) return { value: false };
      return { expected: { fr: 'oui ou non', en: 'yes or no' } };
    case 'integer': {
      const number = Number(word);
      const min = fact.min ?? 0;
      if (word !== '' && Number.isInteger(number) && number >= min && number <= (fact.max ?? Number.MAX_SAFE_INTEGER))
        return { value: number };
      return { expected: { fr: `un entier d’au moins ${min}`, en: `a whole number of at least ${min}` } };
    }
    case 'date': {
      const french = /^(\d{2})\/(\d{2})\/(\d{4})$/u.exec(word);
      const day = french ? `${french[3]}-${french[2]}-${french[1]}` : word;
      return isIsoDay(day) ? { value: day } : { expected: { fr: 'un jour AAAA-MM-JJ', en: 'a day YYYY-MM-DD' } };
    }
    case 'choice': {
      const choice = fact.choices?.find(
        (c) => c.value === word || fold(c.label.fr) === word || fold(c.label.en) === word,
      );
      if (choice) return { value: choice.value };
      const list = (fact.choices ?? []).map((c) => c.value).join(' | ');
      return { expected: { fr: list, en: list } };
    }
  }
}
