import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Term } from '../schema/glossary.ts';
import type { Lang } from '../schema/text.ts';
import { createRequirementSearch, type RequirementSearch } from '../search/requirement-search.ts';
import { createRuleSearch } from '../search/rule-search.ts';
import { contentWords } from '../search/terms.ts';
import type { Answer, Draft, Memory, Question } from './answer.ts';
import { chooseRules } from './choose-rules.ts';
import { displayMoment, isIsoDay } from './dates.ts';
import { answerDeadline } from './deadline-answer.ts';
import { decline, greet } from './decline.ts';
import { createTermBook, defineTerms } from './definitions.ts';
import type { PhraseBook } from './phrases.ts';
import { answerHits, answerReferences, listed } from './requirements.ts';
import { answerRules } from './rules.ts';
import { SAY } from './say.ts';
import { createReader, recall, remember, type Understanding } from './understand.ts';

export interface Engine {
  /** One answer. Pure: the same question, index and day give the same bytes. Never throws on any text. */
  ask(question: Question): Answer;
  readonly search: RequirementSearch;
}

/** Below this share of the question's weight, a requirement is not an answer (docs/answers.md gives the measure). */
const REQUIREMENT_FLOOR = 0.55;
/** Below this share, a requirement is not even worth naming beside a refusal. */
const NEAREST_FLOOR = 0.35;
/** From this share on, a requirement explains a "when" better than the calendar. */
const MARGIN_OVER_DATES = 0.75;
/** Questions of money are not about what the software does, unless a requirement explains them very well. */
const MONEY_INTENTS = ['funding', 'eligibility', 'usage'] as const;
const MAX_QUESTION = 2000;

/** Prepares search and recognisers over a catalogue; about 100 ms, once per process. */
export function createEngine(catalogue: Catalogue): Engine {
  const search = createRequirementSearch(catalogue);
  const rules = createRuleSearch(catalogue);
  const read = createReader(catalogue);
  const terms = createTermBook(catalogue);
  function draft(said: Understanding, memory: Memory, asOf: string): Draft {
    const { lang } = said;
    if (said.words.length === 0) return greet(catalogue, lang);
    if (said.references.length > 0 && !said.intents.has('deadline'))
      return answerReferences(catalogue, said.references, lang);
    if (said.intents.has('help') && contentWords(said.text).length <= 2) return greet(catalogue, lang);
    const door = catalogue.index.lexicon.doors.find((d) => said.doors.includes(d.id));
    if (door) return decline(catalogue, lang, door.says[lang]);

    if (said.sites !== undefined && !(Number.isInteger(said.sites) && said.sites >= 1))
      return refuseSites(said.sites, lang);

    const defined = termsToDefine(terms, said);
    if (defined.length > 0) return defineTerms(defined, lang);

    const hits = search.search(said.text, 5);
    const best = hits[0];
    const chosen = chooseRules(rules(withContext(said, memory)), said, memory, catalogue, asOf);
    if (
      wantsDate(said, memory, best?.coverage ?? 0) &&
      !(chosen?.strength === 'strong' && said.milestones.length === 0)
    ) {
      const answer = answerDeadline(catalogue, said, memory, asOf);
      if (answer) return answer;
    }
    if (chosen && chosen.strength !== 'weak')
      return answerRules(catalogue, chosen.rules, asOf, lang, said.sites ?? memory.sites);
    const floor = MONEY_INTENTS.some((i) => said.intents.has(i)) ? MARGIN_OVER_DATES : REQUIREMENT_FLOOR;
    if (best && best.coverage >= floor) return answerHits(hits, lang);
    return {
      ...decline(catalogue, lang),
      requirements: best && best.coverage > NEAREST_FLOOR ? listed(hits, lang) : [],
    };
  }

  return {
    search,
    ask(question) {
      const text = question.question.slice(0, MAX_QUESTION);
      const said = read(text, question.lang);
      const memory = recall(read, question);
      const asOf = said.day ?? question.asOf;
      if (!isIsoDay(question.asOf)) throw new RangeError(`asOf must be a day (YYYY-MM-DD), not "${question.asOf}"`);
      return finish(catalogue, question, said.lang, asOf, draft(said, memory, asOf), { ...memory, ...remember(said) });
    },
  };
}

/** The terms a question asks the meaning of: nothing else may be left in it once the terms and the asking are taken out. */
function termsToDefine(terms: PhraseBook<Term>, said: Understanding): Term[] {
  const named = terms.match(said.words);
  if (named.length === 0 || named.length > 3) return [];
  const taken = new Set(
    [...named, ...said.cues.filter((c) => c.intent === 'definition')].flatMap(({ start, length }) =>
      said.words.slice(start, start + length),
    ),
  );
  const left = contentWords(said.text).filter((word) => !taken.has(word));
  if (left.length > 0) return [];
  return said.intents.has('definition') || named.length === 1
    ? [...new Set(named.map((m) => m.value))].slice(0, 2)
    : [];
}

/** A follow-up is searched together with the question it leans on. */
function withContext(said: Understanding, memory: Memory): string {
  return said.followsUp && memory.question ? `${said.text} ${memory.question}` : said.text;
}

/** "When" alone is not about the calendar: it needs a milestone, and no requirement that explains the question better. */
function wantsDate(said: Understanding, memory: Memory, requirementCoverage: number): boolean {
  if (said.intents.has('deadline'))
    return (
      said.codes.length > 0 || said.milestones.length > 0 || said.upcoming || requirementCoverage < REQUIREMENT_FLOOR
    );
  if (said.followsUp && memory.intent === 'deadline')
    return !['funding', 'eligibility', 'usage', 'process'].some((i) => said.intents.has(i));
  return said.intents.has('when') && said.milestones.length > 0 && requirementCoverage < MARGIN_OVER_DATES;
}

function refuseSites(sites: number, lang: Lang): Draft {
  return {
    status: 'declined',
    intent: 'funding',
    text:
      lang === 'fr'
        ? `« ${sites} » n’est pas un nombre de sites : il faut un entier d’au moins 1 (exemple : 30 sites).`
        : `"${sites}" is not a number of sites: a whole number of at least 1 is needed (for example 30 sites).`,
  };
}

/** Adds what every answer carries: sources shown in the text and as data, edition, memory. */
function finish(
  catalogue: Catalogue,
  question: Question,
  lang: Lang,
  asOf: string,
  draft: Draft,
  memory: Memory,
): Answer {
  const sources = [...new Set(draft.sourceIds ?? [])].flatMap((id) => {
    const source = catalogue.source(id);
    if (!source) return [];
    const { title, url, date, kind } = source;
    return [{ id, title, ...(url ? { url } : {}), ...(date ? { date } : {}), kind }];
  });
  const cited =
    sources.length > 0
      ? `\n${SAY.sources[lang]} : ${sources.map((s) => `${s.title} (${s.date ? displayMoment(s.date, lang) : SAY.undated[lang]})`).join(' · ')} — ${SAY.indexOf[lang]} ${displayMoment(catalogue.index.edition, lang)}`
      : '';
  return {
    version: 1,
    question: question.question,
    lang,
    asOf,
    status: draft.status,
    intent: draft.intent,
    text: draft.text + cited,
    facts: draft.facts ?? [],
    requirements: draft.requirements ?? [],
    sources,
    missing: draft.missing ?? [],
    assumptions: draft.assumptions ?? [],
    suggestions: draft.suggestions ?? [],
    trace: draft.trace ?? [],
    context: { ...memory, ...draft.memory },
    index: catalogue.index.edition,
  };
}
