import type { Term } from '../schema/glossary.ts';
import { contentWords } from '../search/terms.ts';
import type { Memory } from './answer.ts';
import type { Choice } from './choose-rules.ts';
import type { PhraseBook } from './phrases.ts';
import type { Understanding } from './understand.ts';

/** From this share on, a requirement explains a "when" or a "how much" better than the calendar or the rules. */
export const REQUIREMENT_WINS = 0.75;
/** Below this share of the question, a requirement is not an answer (docs/answers.md). */
const REQUIREMENT_FLOOR = 0.55;

/** The same, when the question says that it wants a requirement. */
const REQUIREMENT_NAMED = 0.45;

const RULE_INTENTS = ['funding', 'eligibility', 'usage', 'process'] as const;
/** Questions of money are not about what the software does, unless a requirement explains them very well. */
const MONEY_INTENTS = ['funding', 'eligibility', 'usage'] as const;

const asksRules = (said: Understanding) => RULE_INTENTS.some((i) => said.intents.has(i));
const asksCalendar = (said: Understanding) => said.intents.has('deadline') || said.intents.has('when');

/** The terms a question asks the meaning of: nothing else may be left once the terms and the asking are taken out. */
export function termsToDefine(terms: PhraseBook<Term>, said: Understanding, memory: Memory): Term[] {
  const asked = said.intents.has('definition');
  if (!asked && (asksCalendar(said) || asksRules(said) || (said.followsUp && memory.intent !== undefined))) return [];
  const named = terms.match(said.words);
  if (named.length === 0 || named.length > 3) return [];
  const asking = said.cues.filter((c) => c.intent === 'definition');
  const taken = new Set([...named, ...asking].flatMap(({ start, length }) => said.words.slice(start, start + length)));
  if (contentWords(said.text).some((word) => !taken.has(word) && !/^\d+$/u.test(word))) return [];
  return asked || named.length === 1 ? [...new Set(named.map((m) => m.value))].slice(0, 2) : [];
}

/** Whether the calendar answers. "When" alone needs a milestone or a dispositif. */
export function wantsDate(
  said: Understanding,
  memory: Memory,
  requirementCoverage: () => number,
  chosen: Choice | undefined,
): boolean {
  const placed = said.milestones.length > 0 || said.codes.length > 0;
  const strong = chosen?.strength === 'strong';
  if (said.intents.has('deadline')) {
    if (said.codes.length > 0 && said.milestones.length > 0) return true;
    if (said.upcoming && said.left.length <= 1) return true;
    // A step without its dispositif: better ask than pick the dispositif a rule happens to be about.
    const holdsEverywhere = chosen?.rules[0]?.scope === 'programme';
    if (said.codes.length === 0 && said.milestones.length > 0 && said.left.length <= 1 && !holdsEverywhere) return true;
    if (said.codes.length === 0 && said.left.length > 1) return false;
    if (placed || said.upcoming || memory.intent === 'deadline') return !strong || said.left.length === 0;
    return said.left.length === 0;
  }
  if (said.followsUp && memory.intent === 'deadline') return !asksRules(said);
  if (said.intents.has('when')) {
    if (!placed || (strong && said.left.length > 1)) return false;
    if (said.milestones.length === 0 && said.left.length > 1 && chosen && chosen.strength !== 'weak') return false;
    if (said.codes.length === 0 && said.left.length > 1) return false;
    return said.left.length === 0 || requirementCoverage() < REQUIREMENT_WINS;
  }
  const goesOn = said.followsUp && memory.intent !== undefined && memory.intent !== 'deadline';
  const named = !goesOn && said.codes.length > 0 && said.milestones.length > 0 && !asksRules(said);
  return named && (said.left.length === 0 || (!strong && said.left.length === 1));
}

/** What must be said before the rules can answer: nothing in the question tells one dispositif from another. */
export function missingSlot(said: Understanding, memory: Memory): 'dispositif' | 'indicator' | undefined {
  const vague =
    said.left.length === 0 &&
    said.codes.length === 0 &&
    !(memory.codes?.length && said.followsUp) &&
    said.sites === undefined;
  if (!vague || (said.followsUp && memory.intent !== undefined)) return undefined;
  if (said.intents.has('usage')) return 'indicator';
  return said.intents.has('funding') || said.intents.has('eligibility') ? 'dispositif' : undefined;
}

/** Whether the question itself says that it is about a requirement. */
export const asksRequirement = (said: Understanding): boolean => said.intents.has('requirement') && !asksRules(said);

/** Whether a requirement may answer before a rule: no money, no dispositif, no thread, and a rule that is not sure. */
export const mayBeRequirement = (said: Understanding, chosen: Choice | undefined): boolean =>
  chosen !== undefined &&
  said.codes.length === 0 &&
  !said.followsUp &&
  said.left.length > 1 &&
  !MONEY_INTENTS.some((i) => said.intents.has(i)) &&
  !said.intents.has('when') &&
  chosen.strength !== 'strong';

/** The share of the question a requirement must account for. */
export function requirementFloor(said: Understanding): number {
  if (MONEY_INTENTS.some((i) => said.intents.has(i))) return REQUIREMENT_WINS;
  return said.intents.has('requirement') ? REQUIREMENT_NAMED : REQUIREMENT_FLOOR;
}
