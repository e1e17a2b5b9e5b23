import type { RuleIntent } from '../schema/rule.ts';
import type { Source } from '../schema/source.ts';
import type { Lang } from '../schema/text.ts';

export type Status = 'answered' | 'needs' | 'ambiguous' | 'declined';
export type Intent = RuleIntent | 'requirement' | 'coverage' | 'help';

/** One dated, counted or priced thing. `value` is ISO 8601 or a plain number; `display` is what people read. */
export interface Fact {
  id: string;
  label: string;
  value: string | number;
  unit?: string;
  display: string;
  /** Day this value became public. */
  since?: string;
  disputed?: boolean;
}

/** What a conversation remembers; give it back as `context` with the next question of the same thread. */
export interface Memory {
  intent?: Intent;
  /** Software class, such as `MDV-LGC`. */
  codes?: string[];
  wave?: number;
  milestones?: string[];
  window?: number;
  asOf?: string;
  sites?: number;
  rules?: string[];
  /** The last question in full. */
  question?: string;
}

export interface Question {
  question: string;
  lang?: Lang;
  /** Day of the question, ISO 8601; what was not yet public then is not used. */
  asOf: string;
  /** What was said before: a memory, or the earlier questions of the thread. */
  context?: Memory | string | readonly (string | { question: string })[] | undefined;
}

/** The answer every surface renders (contract section 3). `answered` always has a source. */
export interface Answer {
  version: 1;
  question: string;
  lang: Lang;
  asOf: string;
  status: Status;
  intent: Intent | null;
  text: string;
  facts: Fact[];
  requirements: { id: string; title: string; score: number }[];
  sources: Pick<Source, 'id' | 'title' | 'url' | 'date' | 'kind'>[];
  missing: { slot: string; choices: { value: string; label: string }[] }[];
  assumptions: string[];
  suggestions: string[];
  /** Which entries of the index were used, and why: the answer to "pourquoi ?". */
  trace: string[];
  context: Memory;
  /** Edition of the index. */
  index: string;
}

/** What a branch of the engine decides; the engine adds the rest. */
export type Draft = Pick<Answer, 'status' | 'intent' | 'text'> &
  Partial<Pick<Answer, 'facts' | 'requirements' | 'missing' | 'assumptions' | 'suggestions' | 'trace'>> & {
    sourceIds?: readonly string[];
    memory?: Memory;
  };
