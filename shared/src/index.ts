/** The only door of the core: everything pure that the surfaces render. `author.ts` is the door for authoring. */
export type { Answer, Fact, Intent, Memory, Question, Status } from './answer/answer.ts';
export { toICalendar } from './answer/calendar.ts';
export { isIsoDay } from './answer/dates.ts';
export {
  type DeadlineView,
  deadlineFact,
  deadlineSources,
  deadlinesAsOf,
  deadlineText,
  dispositifLabel,
} from './answer/deadlines.ts';
export { createEngine, type Engine } from './answer/engine.ts';
export { displayValue } from './answer/rules.ts';
export { type Catalogue, createCatalogue, type Found } from './catalogue/catalogue.ts';
export { closestNames } from './catalogue/closest.ts';
export { readCompiledIndex } from './catalogue/read-compiled.io.ts';
export { type Diagnostic, formatDiagnostic } from './diagnostics/diagnostic.ts';
export {
  type ConditionResult,
  type DecisionResult,
  decide,
  type FactValue,
  type OutcomeResult,
} from './eligibility/decide.ts';
export { readFact } from './eligibility/read-fact.ts';
export type { IndexData } from './load/index-data.ts';
export { findReferences, type TextReference } from './reference/find-references.ts';
export { LEVELS, PROOF_KINDS } from './render/labels.ts';
export { toPlainText } from './render/plain.ts';
export { requirementBlocks } from './render/requirement.ts';
export type { Lang, Text } from './schema/text.ts';
export { createRequirementSearch, type Hit, type RequirementSearch } from './search/requirement-search.ts';
