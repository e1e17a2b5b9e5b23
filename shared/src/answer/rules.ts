import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Scoped } from '../load/index-data.ts';
import type { Rule, RuleValue, Unit } from '../schema/rule.ts';
import type { Lang } from '../schema/text.ts';
import type { Draft, Fact } from './answer.ts';
import { displayMoment, isKnownBy } from './dates.ts';
import { dispositifLabel } from './deadlines.ts';
import { SAY } from './say.ts';
import { optional } from './understand.ts';

/** What one or several rules say, word for word from the index, with their doubts and their sources. */
export function answerRules(
  rules: readonly Scoped<Rule>[],
  asOf: string,
  lang: Lang,
  sites?: number,
  window?: number,
): Draft {
  const [first] = rules;
  const texts = rules.map((rule) => ruleText(rule, asOf, lang, sites));
  return {
    status: rules.every((r) => r.missing) ? 'declined' : 'answered',
    intent: first?.intent ?? null,
    text: texts.join('\n'),
    facts: rules.flatMap((rule) => ruleFacts(rule, lang, sites, window)),
    sourceIds: rules.flatMap((rule) => [...rule.sources, ...(rule.readings ?? []).flatMap((r) => r.sources)]),
    trace: rules.map((rule) => `${rule.scope} ${rule.intent} ${rule.id}`),
    memory: {
      ...optional('intent', first?.intent),
      rules: rules.map((r) => `${r.scope}/${r.id}`),
      ...optional('sites', sites),
    },
  };
}

/** Rules of different dispositifs, each as one reading of a question that names none. */
export function answerReadings(catalogue: Catalogue, rules: readonly Scoped<Rule>[], asOf: string, lang: Lang): Draft {
  const { text: _, ...draft } = answerRules(rules, asOf, lang);
  const labels = rules.map((rule) => dispositifLabel(catalogue.dispositif(rule.scope), lang));
  return {
    ...draft,
    status: 'ambiguous',
    text: [
      lang === 'fr' ? 'Cela dépend du dispositif :' : 'It depends on the scheme:',
      ...rules.map((rule, i) => `- ${labels[i]} : ${ruleText(rule, asOf, lang, undefined)}`),
    ].join('\n'),
    missing: [
      {
        slot: 'dispositif',
        choices: [...new Set(rules.map((r) => r.scope))].map((scope) => ({
          value: catalogue.dispositif(scope)?.code ?? scope,
          label: dispositifLabel(catalogue.dispositif(scope), lang),
        })),
      },
    ],
  };
}

function ruleText(rule: Scoped<Rule>, asOf: string, lang: Lang, sites: number | undefined): string {
  const band = sites === undefined ? undefined : bandOf(rule, sites);
  return [
    ...(band && rule.scale
      ? [`${rule.about[lang]} — ${band.name} (${sites} sites) : ${displayValue(band.amount, rule.scale.unit, lang)}.`]
      : []),
    rule.says[lang],
    ...(rule.readings
      ? [`${SAY.disputed[lang]} : ${rule.readings.map((r) => r.says[lang].replace(/\.$/u, '')).join(' ; ')}.`]
      : []),
    ...(rule.until && isKnownBy(rule.until, asOf)
      ? [
          lang === 'fr'
            ? `Cette règle a valu jusqu’au ${displayMoment(rule.until, lang)}.`
            : `This rule held until ${displayMoment(rule.until, lang)}.`,
        ]
      : []),
    ...(rule.missing ? [] : [`${SAY.confidenceLabel[lang]} : ${SAY.confidence[lang][rule.confidence]}.`]),
  ].join(' ');
}

/** The band of a scale a number falls in: above `over`, up to and including `upTo`. */
export function bandOf(rule: Rule, count: number) {
  return rule.scale?.bands.find((b) => count > b.over && (b.upTo === undefined || count <= b.upTo));
}

function ruleFacts(rule: Scoped<Rule>, lang: Lang, sites: number | undefined, window: number | undefined): Fact[] {
  const id = `${rule.scope}/${rule.id}`;
  const disputed = rule.readings ? { disputed: true } : {};
  const band = sites === undefined ? undefined : bandOf(rule, sites);
  if (band && rule.scale)
    return [
      {
        id,
        label: `${rule.about[lang]} — ${band.name}`,
        value: band.amount,
        unit: rule.scale.unit,
        display: displayValue(band.amount, rule.scale.unit, lang),
        ...disputed,
      },
    ];
  if (rule.scale)
    return rule.scale.bands.map((b) => ({
      id: `${id}/${b.name}`,
      label: `${rule.about[lang]} — ${b.name} (${b.over} < n${b.upTo === undefined ? '' : ` ≤ ${b.upTo}`})`,
      value: b.amount,
      unit: rule.scale?.unit ?? 'EUR',
      display: displayValue(b.amount, rule.scale?.unit ?? 'EUR', lang),
      ...disputed,
    }));
  // The value of the window that was asked for comes first.
  const asked = (v: RuleValue) => Number(window !== undefined && v.label.en.toLowerCase().includes(`window ${window}`));
  return [...(rule.values ?? [])]
    .sort((a, b) => asked(b) - asked(a))
    .map((v, i) => ({
      id: i === 0 ? id : `${id}/${i + 1}`,
      label: v.label[lang],
      value: v.value,
      unit: v.unit,
      display: displayValue(v.value, v.unit, lang),
      ...optional('since', rule.known),
      ...disputed,
    }));
}

const UNITS: Record<Unit, { fr: string; en: string }> = {
  EUR: { fr: ' €', en: ' €' },
  'EUR-TTC': { fr: ' € TTC', en: ' € incl. VAT (TTC)' },
  'EUR-HT': { fr: ' € HT', en: ' € excl. VAT (HT)' },
  percent: { fr: ' %', en: ' %' },
  points: { fr: ' points', en: ' points' },
  days: { fr: ' jours', en: ' days' },
  months: { fr: ' mois', en: ' months' },
  years: { fr: ' ans', en: ' years' },
  sites: { fr: ' sites', en: ' sites' },
  count: { fr: '', en: '' },
  date: { fr: '', en: '' },
  text: { fr: '', en: '' },
};

/** 36893 EUR-TTC → « 36 893 € TTC ». */
export function displayValue(value: number | string, unit: Unit, lang: Lang): string {
  if (typeof value === 'string') return value;
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ' ');
  const mark = lang === 'fr' ? ',' : '.';
  return `${grouped}${decimals ? mark + decimals : ''}${UNITS[unit][lang]}`;
}
