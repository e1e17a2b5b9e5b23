import type { Catalogue } from '../catalogue/catalogue.ts';
import { findReferences, type TextReference } from '../reference/find-references.ts';
import type { MilestoneKind } from '../schema/deadline.ts';
import type { Lang } from '../schema/text.ts';
import { fold, wordsOf } from '../search/fold.ts';
import { contentWords } from '../search/terms.ts';
import type { Memory, Question } from './answer.ts';
import { findDay } from './dates.ts';
import { createPhraseBook } from './phrases.ts';

/** What a question says, before anything is looked up. */
export interface Understanding {
  text: string;
  words: string[];
  lang: Lang;
  references: TextReference[];
  intents: Set<string>;
  /** Places of the words that reveal an intent. */
  cues: { intent: string; start: number; length: number }[];
  /** Which value of a moved date is wanted, when not the current one. */
  past?: 'previous' | 'original';
  /** Only dates still ahead are wanted. */
  upcoming: boolean;
  /** Software classes named, such as `MDV-LGC`. */
  codes: string[];
  wave?: number;
  milestones: MilestoneKind[];
  window?: number;
  sites?: number;
  /** A day named in the question itself. */
  day?: string;
  /** A year named alone. */
  year?: number;
  doors: string[];
  /** Content words that no cue, milestone or dispositif accounts for. */
  left: string[];
  /** The question without the words that reveal its intent. */
  unsaid: string;
  /** A sum of money is asked for. */
  asksAmount: boolean;
  /** The question leans on what was said before ("et pour les labos ?"). */
  followsUp: boolean;
}

export type Reader = (question: string, lang?: Lang) => Understanding;

/** Prepares the recognisers once per catalogue. */
export function createReader(catalogue: Catalogue): Reader {
  const { lexicon, dispositifs } = catalogue.index;
  const classes = createPhraseBook(
    [...new Map(dispositifs.map((d) => [d.code, d])).values()].flatMap((d) =>
      [d.code, ...d.names.fr, ...d.names.en].map((name) => [name, d.code] as const),
    ),
  );
  const milestones = createPhraseBook(
    Object.entries(lexicon.milestones).flatMap(([kind, cues]) =>
      cues.map((cue) => [cue, kind as MilestoneKind] as const),
    ),
  );
  const intents = createPhraseBook(
    Object.entries(lexicon.intents).flatMap(([intent, cues]) => cues.map((cue) => [cue, intent] as const)),
  );
  const doors = createPhraseBook(lexicon.doors.flatMap(({ id, cues }) => cues.map((cue) => [cue, id] as const)));

  return (text, lang) => {
    const words = wordsOf(text);
    const folded = fold(text).replace(/[−–](?=\d)/gu, '-');
    const day = asOfDay(folded);
    const writtenDay = findDay(folded);
    const revealed = intents.match(words).map(({ value, start, length }) => ({ intent: value, start, length }));
    // A topic ("budget", "prérequis") reveals an intent and still says what the question is about.
    const cues = revealed.filter((c) => !c.intent.endsWith(TOPIC));
    const named = classes.match(words);
    const steps = milestones.match(words);
    return {
      text,
      words,
      lang: lang ?? guessLanguage(words),
      references: findReferences(catalogue, text),
      intents: new Set(revealed.map((c) => c.intent.replace(TOPIC, ''))),
      cues,
      upcoming: /\b(prochaine?s?|a venir|next|upcoming|restantes?)\b/u.test(folded),
      codes: [...new Set(named.map((m) => m.value))],
      milestones: [...new Set(steps.map((m) => m.value))],
      asksAmount: /\b(combien|montants?|how much|amounts?|prix|tarifs?)\b/u.test(folded),
      unsaid: unclaimed(words, cues).join(' '),
      left: contentWords(unclaimed(words, [...cues, ...named, ...steps]).join(' ')).filter((w) => !FRAME.test(w)),
      doors: [...new Set(doors.match(words).map((m) => m.value))],
      followsUp:
        /^(et|ok|d'accord|and|alors|mais|what about|how about|pareil|meme chose|same)\b/u.test(folded.trim()) ||
        (words.length <= MAX_ELLIPSIS && revealed.length === 0),
      ...optional('past', pastOf(folded)),
      ...optional('wave', number(/\b(?:vague|wave|v|va|segur)\s?([12])\b/u, folded)),
      ...optional(
        'window',
        number(/\b(?:fenetre|window|f)\s?(?:n°\s?)?([1-9])\b/u, folded) ??
          number(/\b([1-9])(?:e|re|ere|eme|st|nd|rd|th) (?:fenetre|window)\b/u, folded) ??
          number(/^(?:et|and)(?: pour)?(?: la| the)? ([1-4])\b/u, folded),
      ),
      ...optional(
        'sites',
        number(/((?<!\d)-?\d+(?:[.,]\d+)?)\s*(?:sites?|labos?|laboratoires?|labs?|laborator(?:y|ies))\b/u, folded),
      ),
      ...optional('day', day),
      ...optional(
        'year',
        writtenDay ? undefined : number(/\b(?:en|in|debut|fin|avant|before|annee|year|pour|of)\s(20\d{2})\b/u, folded),
      ),
    };
  };
}

/** The understanding of a question completed by what its thread said before. */
export function recall(read: Reader, { context }: Question): Memory {
  const turns: readonly unknown[] = Array.isArray(context) ? context : [context];
  return Object.assign({}, ...turns.map((turn) => recallTurn(read, turn)));
}

/** One turn: the earlier question as text, a message that holds it, an answer, or the memory an answer carried. */
function recallTurn(read: Reader, turn: unknown): Memory {
  if (typeof turn === 'string') return remember(read(turn));
  if (typeof turn !== 'object' || turn === null) return {};
  const { question, context, version, ...rest } = turn as { question?: unknown; context?: unknown; version?: unknown };
  const said = typeof question === 'string' ? remember(read(question)) : {};
  return version === undefined ? { ...said, ...(rest as Memory) } : { ...said, ...(context as Memory | undefined) };
}

/** What a question leaves to remember. */
export function remember(said: Understanding): Memory {
  const intent = said.intents.has('when')
    ? 'deadline'
    : (['deadline', 'funding', 'eligibility', 'usage', 'process'] as const).find((i) => said.intents.has(i));
  return {
    ...optional('intent', intent),
    ...optional('codes', said.codes.length > 0 ? said.codes : undefined),
    ...optional('wave', said.wave),
    ...optional('milestones', said.milestones.length > 0 ? said.milestones : undefined),
    ...optional('window', said.window),
    ...optional('sites', said.sites),
    ...(said.words.length > 0 ? { question: said.text } : {}),
  };
}

export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

function number(pattern: RegExp, text: string): number | undefined {
  const match = pattern.exec(text);
  return match ? Number((match[1] as string).replace(',', '.')) : undefined;
}

const TOPIC = ':topic';

/** Numbers of waves, windows and years say which, not what. */
const FRAME =
  /^(vague|wave|va?[12]|fenetre|window|\d{1,4}|euros?|ttc|ht|avant|before|fin|end|finale?|dernier|derniere|last|asp|ans|sons|maxi?|maximum|get|got|svp|stp|pls|jour|day|atteindre|reach|pourcent)$/u;

function unclaimed(words: readonly string[], spans: readonly { start: number; length: number }[]): string[] {
  const claimed = new Set(spans.flatMap(({ start, length }) => Array.from({ length }, (_, i) => start + i)));
  return words.filter((_, i) => !claimed.has(i));
}

/** A question this short without any cue leans on the one before. */
const MAX_ELLIPSIS = 5;

/** The day a question places itself on ("au 10 janvier 2022", "as of …"); a date merely quoted is not one. */
function asOfDay(folded: string): string | undefined {
  const placed =
    /\b(?:au|a la date du|en date du|as of|as at|on|si on est le|nous sommes le|vu du)\s+(?=\d|[a-z]+ \d)(.{6,24})/u.exec(
      folded,
    );
  if (!placed || /\b(du|from)\s+\d{1,2}\b.{0,20}\bau\b/u.test(folded)) return undefined;
  return findDay(placed[1] as string);
}

function pastOf(folded: string): Understanding['past'] {
  if (/\b(initiale?|a l'origine|d'origine|premiere date|au depart|original|originally|at first)\b/u.test(folded))
    return 'original';
  return /\b(avant (le|la|ce|les) (report|changement|modification|arrete|decalage)|ancienne date|date precedente|before (the|it) (was )?(postpone|amend|change|mov|extend)\w*|previous date|auparavant)\b/u.test(
    folded,
  )
    ? 'previous'
    : undefined;
}

const ENGLISH = new Set(
  'the what when which who how is are do does can must should for of to my our we deadline with and before after'.split(
    ' ',
  ),
);
const FRENCH = new Set(
  'le la les un une des du de est et quel quelle quels quelles quand comment qui que quoi pour dans notre nos on nous je sur avec faut date c l d'.split(
    ' ',
  ),
);

/** French unless English words clearly win. */
export function guessLanguage(words: readonly string[]): Lang {
  const count = (set: ReadonlySet<string>) => words.filter((w) => set.has(w)).length;
  return count(ENGLISH) > count(FRENCH) ? 'en' : 'fr';
}
