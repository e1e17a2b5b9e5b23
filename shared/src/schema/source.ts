import * as z from 'zod';
import { dating, line, slug, text } from './text.ts';

export const source = z.strictObject({
  id: slug,
  title: line,
  publisher: line,
  url: z.url().optional(),
  date: dating.optional(),
  kind: z.enum(['official', 'secondary', 'inferred']),
  note: text.optional(),
});

export const sourcesFile = z
  .strictObject({ sources: z.array(source) })
  .meta({ title: 'Sources', description: 'Tout ce que l’index cite.' });

export type Source = z.infer<typeof source>;
