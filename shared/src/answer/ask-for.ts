import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Draft } from './answer.ts';
import type { Understanding } from './understand.ts';

const ASKS = {
  dispositif: {
    fr: 'Pour quel dispositif ? La réponse en dépend',
    en: 'For which scheme? The answer depends on it',
  },
  indicator: {
    fr: 'Pour quel indicateur ? Le seuil en dépend',
    en: 'For which indicator? The threshold depends on it',
  },
};

/** Asks for the one thing that changes the answer, with its choices. */
export function askFor(catalogue: Catalogue, slot: 'dispositif' | 'indicator', said: Understanding): Draft {
  const { lang } = said;
  const intent = said.intents.has('usage') ? 'usage' : said.intents.has('funding') ? 'funding' : 'eligibility';
  const rules = catalogue.index.rules.filter((rule) => rule.intent === intent);
  const dispositifs = new Map(
    rules.flatMap((r) => catalogue.dispositif(r.scope) ?? []).map((d) => [d.code, d] as const),
  );
  const choices =
    slot === 'indicator'
      ? rules.filter((r) => r.id.startsWith('indicator')).map((r) => ({ value: r.id, label: r.about[lang] }))
      : [...dispositifs.values()].map((d) => ({ value: d.code, label: `${d.code} — ${d.software[lang]}` }));
  return {
    status: 'needs',
    intent,
    text: `${ASKS[slot][lang]} : ${choices.map((c) => (slot === 'indicator' ? c.label : c.value)).join(', ')}.`,
    missing: [{ slot, choices }],
    suggestions: choices.slice(0, 3).map((c) => (lang === 'fr' ? `et pour ${c.value} ?` : `and for ${c.value}?`)),
    memory: { intent },
  };
}
