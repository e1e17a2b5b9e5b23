import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Term } from '../schema/glossary.ts';
import type { Lang } from '../schema/text.ts';
import type { Draft } from './answer.ts';
import { createPhraseBook, type PhraseBook } from './phrases.ts';

/** A phrase book of every name a term of the glossary goes by. */
export function createTermBook(catalogue: Catalogue): PhraseBook<Term> {
  return createPhraseBook(
    catalogue.index.terms.flatMap((term) =>
      [
        term.term.fr,
        term.term.en,
        ...(term.expansion ? [term.expansion.fr, term.expansion.en] : []),
        ...term.synonyms.fr,
        ...term.synonyms.en,
        ...(term.misspellings ?? []),
      ].map((name) => [name, term] as const),
    ),
  );
}

/** The definition of one or two terms ("différence entre DSR et REM"). */
export function defineTerms(terms: readonly Term[], lang: Lang): Draft {
  return {
    status: 'answered',
    intent: 'definition',
    text: terms.map((term) => definitionText(term, lang)).join('\n'),
    facts: terms.map((term) => ({
      id: `glossary/${term.id}`,
      label: term.term[lang],
      value: term.expansion?.[lang] ?? term.term[lang],
      display: definitionText(term, lang),
    })),
    sourceIds: terms.flatMap((term) => term.sources),
    suggestions: terms
      .flatMap((term) => term.see ?? [])
      .slice(0, 3)
      .map((id) => (lang === 'fr' ? `c’est quoi ${id} ?` : `what is ${id}?`)),
    trace: terms.map((term) => `programme/glossary.yaml ${term.id}`),
  };
}

function definitionText(term: Term, lang: Lang): string {
  const expansion = term.expansion && term.expansion[lang] !== term.term[lang] ? ` (${term.expansion[lang]})` : '';
  return `${term.term[lang]}${expansion} : ${term.definition[lang]}`;
}
