import type { Catalogue } from '../catalogue/catalogue.ts';
import { createRequirementSearch, type RequirementSearch } from '../search/requirement-search.ts';
import { createRuleSearch } from '../search/rule-search.ts';
import type { Answer, Draft, Memory, Question } from './answer.ts';
import { askFor } from './ask-for.ts';
import { chooseRules } from './choose-rules.ts';
import { isIsoDay } from './dates.ts';
import { answerDeadline } from './deadline-answer.ts';
import { decline, greet, refuseSites } from './decline.ts';
import { createTermBook, defineTerms } from './definitions.ts';
import { finish } from './finish.ts';
import { answerHits, answerReferences, listed } from './requirements.ts';
import { asksRequirement, mayBeRequirement, missingSlot, requirementFloor, termsToDefine, wantsDate } from './route.ts';
import { answerReadings, answerRules } from './rules.ts';
import { createReader, recall, remember, type Understanding } from './understand.ts';

export interface Engine {
  /**
   * One answer. Pure: the same question, index and day give the same bytes. Never throws on any text.
   * @throws RangeError when `asOf` is not a day.
   */
  ask(question: Question): Answer;
  readonly search: RequirementSearch;
}

/** Below this share of the question, a requirement is not even worth naming beside a refusal. */
const NEAREST_FLOOR = 0.35;
/** Once a question names something of the field, its unknown words count for less. */
const UNKNOWN_WHEN_ANCHORED = 0.6;
/** A question that says it is about a requirement gets one, unless a rule explains clearly more of it. */
const REQUIREMENT_EDGE = 0.85;
/** Without such a word, it must explain this much more than the rules do. */
const REQUIREMENT_MARGIN = 0.1;
const MAX_QUESTION = 2000;
/** A greeting is this short, or it is a question. */
const MAX_GREETING = 2;

/** Prepares search and recognisers over a catalogue; about a quarter of a second, once per process. */
export function createEngine(catalogue: Catalogue): Engine {
  const search = createRequirementSearch(catalogue);
  const rules = createRuleSearch(catalogue);
  const read = createReader(catalogue);
  const terms = createTermBook(catalogue);

  function draft(said: Understanding, memory: Memory, asOf: string): Draft {
    const { lang } = said;
    if (
      said.words.length === 0 ||
      (said.intents.has('help') && said.left.length === 0 && said.words.length <= MAX_GREETING)
    )
      return greet(catalogue, lang);
    if (said.references.length > 0 && !said.intents.has('deadline'))
      return answerReferences(catalogue, said.references, lang);
    const door = catalogue.index.lexicon.doors.find((d) => said.doors.includes(d.id));
    if (door) return decline(catalogue, lang, door.says[lang]);
    if (said.sites !== undefined && !(Number.isInteger(said.sites) && said.sites >= 1))
      return refuseSites(said.sites, lang);

    const defined = termsToDefine(terms, said, memory);
    if (defined.length > 0) return defineTerms(defined, lang);

    const anchored = said.codes.length > 0 || (memory.codes ?? []).length > 0 || terms.match(said.words).length > 0;
    const requirements = once(() => search.search(said.text, 5));
    const best = () => requirements()[0];
    const chosen = chooseRules(
      rules(withContext(said, memory), said.unsaid, anchored ? UNKNOWN_WHEN_ANCHORED : 1),
      said,
      memory,
      catalogue,
      asOf,
    );
    if (wantsDate(said, memory, () => best()?.coverage ?? 0, chosen)) {
      const answer = answerDeadline(catalogue, said, memory, asOf);
      if (answer) return answer;
    }
    if (asksRequirement(said) && said.left.length > 1) {
      const coverage = best()?.coverage ?? 0;
      if (coverage >= requirementFloor(said) && coverage >= REQUIREMENT_EDGE * (chosen?.coverage ?? 0))
        return answerHits(requirements(), lang);
    }
    if (mayBeRequirement(said, chosen)) {
      const coverage = best()?.coverage ?? 0;
      if (coverage >= requirementFloor(said) && coverage > (chosen?.coverage ?? 0) + REQUIREMENT_MARGIN)
        return answerHits(requirements(), lang);
    }
    const slot = missingSlot(said, memory);
    if (slot) return askFor(catalogue, slot, said);
    if (chosen && chosen.strength !== 'weak')
      return chosen.readings
        ? answerReadings(catalogue, chosen.rules, asOf, lang)
        : answerRules(chosen.rules, asOf, lang, said.sites ?? memory.sites, said.window);
    const coverage = best()?.coverage ?? 0;
    if (coverage > 0 && coverage >= requirementFloor(said)) return answerHits(requirements(), lang);
    return {
      ...decline(catalogue, lang),
      requirements: coverage > NEAREST_FLOOR ? listed(requirements(), lang) : [],
    };
  }

  return {
    search,
    ask(question) {
      if (!isIsoDay(question.asOf)) throw new RangeError(`asOf must be a day (YYYY-MM-DD), not "${question.asOf}"`);
      const said = read(question.question.slice(0, MAX_QUESTION), question.lang);
      const memory = recall(read, question);
      const asOf = said.day ?? question.asOf;
      return finish(catalogue, question, said.lang, asOf, draft(said, memory, asOf), { ...memory, ...remember(said) });
    },
  };
}

/** A follow-up is searched together with the question it leans on. */
function withContext(said: Understanding, memory: Memory): string {
  return said.followsUp && memory.question ? `${said.text} ${memory.question}` : said.text;
}

/** Computes at most once, and only when asked. */
function once<T>(compute: () => T): () => T {
  let value: { result: T } | undefined;
  return () => {
    value ??= { result: compute() };
    return value.result;
  };
}
