import type { CatalogueFile, Lexicon, RetiredId } from '../schema/catalogue-file.ts';
import type { Deadline } from '../schema/deadline.ts';
import type { Decision } from '../schema/decision.ts';
import type { Term } from '../schema/glossary.ts';
import type { Requirement } from '../schema/requirement.ts';
import type { Rule } from '../schema/rule.ts';
import type { Source } from '../schema/source.ts';

/** What belongs to a folder: a dispositif, or `programme` for what holds everywhere. */
export type Scoped<T> = T & { scope: string };

/** The whole index as plain data: what is compiled to JSON and shipped. */
export interface IndexData extends CatalogueFile {
  sources: Source[];
  terms: Term[];
  synonyms: string[][];
  lexicon: Lexicon;
  requirements: Scoped<Requirement>[];
  retired: Scoped<RetiredId>[];
  deadlines: Scoped<Deadline>[];
  rules: Scoped<Rule>[];
  decisions: Scoped<Decision>[];
}
