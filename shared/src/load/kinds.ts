import { catalogueFile, lexiconFile, retiredFile, synonymsFile } from '../schema/catalogue-file.ts';
import { deadlinesFile } from '../schema/deadline.ts';
import { decisionFile } from '../schema/decision.ts';
import { glossaryFile } from '../schema/glossary.ts';
import { requirement } from '../schema/requirement.ts';
import { rulesFile } from '../schema/rule.ts';
import { sourcesFile } from '../schema/source.ts';

/** What a file of the index is, by its path below `requirements/`. */
export const FILE_KINDS = {
  catalogue: { path: /^catalogue\.yaml$/u, schema: catalogueFile },
  sources: { path: /^sources\.yaml$/u, schema: sourcesFile },
  synonyms: { path: /^synonyms\.yaml$/u, schema: synonymsFile },
  lexicon: { path: /^lexicon\.yaml$/u, schema: lexiconFile },
  glossary: { path: /^programme\/glossary\.yaml$/u, schema: glossaryFile },
  retired: { path: /^[a-z0-9-]+\/retired\.yaml$/u, schema: retiredFile },
  deadlines: { path: /^[a-z0-9-]+\/deadlines\.yaml$/u, schema: deadlinesFile },
  decision: { path: /^[a-z0-9-]+\/decision\.yaml$/u, schema: decisionFile },
  rules: { path: /^[a-z0-9-]+\/[a-z-]+\.yaml$/u, schema: rulesFile },
  requirement: { path: /^[a-z0-9-]+\/[A-Za-z]+\/[^/]+\.yaml$/u, schema: requirement },
} as const;

export type FileKind = keyof typeof FILE_KINDS;

/** The first kind whose path fits, so the named files win over the free-named rules. */
export function kindOf(path: string): FileKind | undefined {
  return (Object.keys(FILE_KINDS) as FileKind[]).find((kind) => FILE_KINDS[kind].path.test(path));
}
