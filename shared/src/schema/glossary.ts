import * as z from 'zod';
import { confidence, line, slug, sourceIds, text, words } from './text.ts';

export const term = z.strictObject({
  id: slug,
  term: text,
  expansion: text.optional(),
  definition: text,
  synonyms: words,
  misspellings: z.array(line).optional(),
  see: z.array(slug).optional(),
  sources: sourceIds,
  confidence,
});

export const glossaryFile = z
  .strictObject({ terms: z.array(term) })
  .meta({ title: 'Glossaire', description: 'Les mots du Ségur numérique.' });

export type Term = z.infer<typeof term>;
