import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Lang } from '../schema/text.ts';
import type { Draft, Memory } from './answer.ts';
import {
  type DeadlineView,
  deadlineFact,
  deadlineFacts,
  deadlineSources,
  deadlinesAsOf,
  deadlineText,
  dispositifLabel,
} from './deadlines.ts';
import { opened, withMilestones } from './milestones.ts';
import { pastFacts, pastText } from './past-values.ts';
import { optional, type Understanding } from './understand.ts';

const MAX_LISTED = 12;

/**
 * Answers a question about dates. A class left unsaid is asked for when it changes the answer; a wave left unsaid is
 * taken to be the first one, and said.
 */
export function answerDeadline(
  catalogue: Catalogue,
  said: Understanding,
  memory: Memory,
  asOf: string,
): Draft | undefined {
  const { lang } = said;
  const codes = said.codes.length > 0 || said.upcoming ? said.codes : (memory.codes ?? []);
  const milestones = opened(
    said.milestones.length > 0
      ? said.milestones
      : said.window !== undefined && codes.includes('SUN-ES')
        ? ['window']
        : ((said.codes.length > 0 || said.followsUp ? memory.milestones : undefined) ?? []),
  );
  const wave = said.wave ?? (said.codes.length > 0 && said.codes[0] !== memory.codes?.[0] ? undefined : memory.wave);
  const window = said.window ?? memory.window;

  const yearOnly = said.year !== undefined && said.day === undefined && said.year < Number(asOf.slice(0, 4));
  const known = yearOnly && milestones.length > 0 ? `${said.year}-12-31` : asOf;
  const all = deadlinesAsOf(catalogue, known)
    .filter((v) => said.year === undefined || milestones.length > 0 || v.value?.at.startsWith(String(said.year)))
    .filter((v) => !said.upcoming || (v.value !== undefined && v.value.at.slice(0, 10) >= asOf));
  const ofWindow = all.filter(
    (v) => window === undefined || v.deadline.window === undefined || v.deadline.window === window,
  );
  const ofMilestone = milestones.length === 0 ? ofWindow : withMilestones(ofWindow, milestones, codes);
  const keep: Memory = {
    intent: 'deadline',
    ...optional('codes', codes.length > 0 ? codes : undefined),
    ...optional('milestones', milestones.length > 0 ? [...milestones] : undefined),
    ...optional('wave', wave),
    ...optional('window', window),
  };

  if (codes.length === 0) {
    if (ofMilestone.length === 0) return undefined;
    if (said.upcoming) return listUpcoming(ofMilestone, lang, keep);
    return askForClass(ofMilestone, lang, keep);
  }

  const drafts = codes.map((code) =>
    forClass(catalogue, code, ofMilestone, {
      wave,
      precise: milestones.length > 0,
      past: said.past,
      asOf: known,
      lang,
    }),
  );
  const answered = drafts.filter((d) => d.status === 'answered');
  const used = answered.length > 0 ? answered : drafts;
  return {
    status: answered.length > 0 ? 'answered' : 'declined',
    intent: 'deadline',
    text: drafts.map((d) => d.text).join('\n'),
    facts: used.flatMap((d) => d.facts ?? []),
    sourceIds: used.flatMap((d) => d.sourceIds ?? []),
    assumptions: [...new Set(used.flatMap((d) => d.assumptions ?? []))],
    suggestions: used.flatMap((d) => d.suggestions ?? []).slice(0, 3),
    trace: used.flatMap((d) => d.trace ?? []),
    memory: keep,
  };
}

interface Wanted {
  wave: number | undefined;
  /** One milestone is asked for, so each date gets its sentences. */
  precise: boolean;
  past: Understanding['past'];
  asOf: string;
  lang: Lang;
}

function forClass(catalogue: Catalogue, code: string, candidates: readonly DeadlineView[], wanted: Wanted): Draft {
  const { wave, precise, past, asOf, lang } = wanted;
  const own = candidates.filter((v) => v.dispositif?.code === code);
  const waves = [...new Set(own.map((v) => v.dispositif?.wave))].sort();
  const chosen = wave ?? waves[0];
  const views = own.filter((v) => v.dispositif?.wave === chosen);
  if (views.length === 0) return noDate(catalogue, code, wave, lang);

  const other = wave === undefined ? own.filter((v) => v.dispositif?.wave !== chosen && v.value) : [];
  const several = catalogue.index.dispositifs.filter((d) => d.code === code).length > 1;
  const assumption =
    wave === undefined && several
      ? lang === 'fr'
        ? `Vague ${chosen} supposée (vous ne l’avez pas précisée).`
        : `Wave ${chosen} assumed (you did not say which).`
      : undefined;
  const shown = [...views.slice(0, MAX_LISTED), ...(precise ? other : [])];
  const lines = precise
    ? shown.map((v) => `${past ? pastText(v, past, lang) : ''}${deadlineText(catalogue, v, asOf, lang)}`)
    : shown.map((v) => `- ${v.deadline.label[lang]} : ${deadlineFact(v, lang)?.display ?? '—'}`);
  const intro = precise
    ? []
    : [
        lang === 'fr'
          ? `Échéances ${dispositifLabel(views[0]?.dispositif, lang)} :`
          : `Deadlines of ${dispositifLabel(views[0]?.dispositif, lang)}:`,
      ];
  return {
    status: 'answered',
    intent: 'deadline',
    text: [...(assumption ? [assumption] : []), ...intro, ...lines].join('\n'),
    facts: shown.flatMap((v) => [
      ...(past ? pastFacts(v, past, lang) : []),
      ...(precise ? deadlineFacts(v, lang) : [deadlineFact(v, lang) ?? []].flat()),
    ]),
    sourceIds: shown.flatMap(deadlineSources),
    assumptions: assumption ? [assumption] : [],
    suggestions: suggestNext(code, lang),
    trace: shown.map((v) => `${v.deadline.scope}/deadlines.yaml ${v.deadline.id}`),
  };
}

/** The dates still ahead, whatever the dispositif. */
function listUpcoming(views: readonly DeadlineView[], lang: Lang, memory: Memory): Draft {
  const shown = views.slice(0, MAX_LISTED);
  return {
    status: 'answered',
    intent: 'deadline',
    text: [
      lang === 'fr' ? 'Prochaines échéances connues de nos sources :' : 'Next deadlines known to our sources:',
      ...shown.map(
        (v) =>
          `- ${deadlineFact(v, lang)?.display} : ${v.deadline.label[lang]} — ${dispositifLabel(v.dispositif, lang)}`,
      ),
    ].join('\n'),
    facts: shown.flatMap((v) => deadlineFact(v, lang) ?? []),
    sourceIds: shown.flatMap(deadlineSources),
    trace: shown.map((v) => `${v.deadline.scope}/deadlines.yaml ${v.deadline.id}`),
    memory,
  };
}

function noDate(catalogue: Catalogue, code: string, wave: number | undefined, lang: Lang): Draft {
  const known = catalogue.index.deadlines.filter((d) => {
    const dispositif = catalogue.dispositif(d.scope);
    return dispositif?.code === code && (wave === undefined || dispositif.wave === wave);
  });
  const names = known.slice(0, 4).map((d) => d.label[lang]);
  const which = wave === undefined ? code : `${code} ${lang === 'fr' ? 'vague' : 'wave'} ${wave}`;
  const nearest =
    names.length > 0
      ? lang === 'fr'
        ? ` Je connais : ${names.join(' ; ')}.`
        : ` I do know: ${names.join('; ')}.`
      : '';
  return {
    status: 'declined',
    intent: 'deadline',
    text:
      lang === 'fr'
        ? `Je n’ai pas de source pour cette date de ${which}.${nearest} Pour une réponse sûre : la page du dispositif sur le site de l’ANS, ou l’ASP pour les paiements.`
        : `I have no source for that date of ${which}.${nearest} For a sure answer: the page of the scheme on the ANS site, or the ASP for payments.`,
    suggestions: suggestNext(code, lang),
  };
}

function askForClass(views: readonly DeadlineView[], lang: Lang, memory: Memory): Draft {
  const classes = new Map(views.flatMap((v) => (v.dispositif ? [[v.dispositif.code, v.dispositif] as const] : [])));
  const choices = [...classes.values()].map((d) => ({ value: d.code, label: `${d.code} — ${d.software[lang]}` }));
  return {
    status: 'needs',
    intent: 'deadline',
    text:
      (lang === 'fr' ? 'Pour quel dispositif ? La date n’est pas la même : ' : 'For which scheme? The date differs: ') +
      `${choices.map((c) => c.value).join(', ')}.`,
    missing: [{ slot: 'dispositif', choices }],
    suggestions: choices.slice(0, 3).map((c) => (lang === 'fr' ? `et pour ${c.value} ?` : `and for ${c.value}?`)),
    memory,
  };
}

const suggestNext = (code: string, lang: Lang): string[] =>
  lang === 'fr' ? [`toutes les échéances ${code}`, 'et en vague 2 ?'] : [`all ${code} deadlines`, 'and in wave 2?'];
