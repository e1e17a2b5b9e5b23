import * as z from 'zod';
import { line, slug, text, words } from './text.ts';

export const dispositif = z.strictObject({
  id: slug,
  code: line,
  wave: z.int().min(1),
  couloir: text,
  software: text,
  names: words.meta({ description: 'Comment les gens l’appellent.' }),
  counts: z
    .strictObject({ requirements: z.int(), entries: z.int(), proofs: z.int(), recommendations: z.int() })
    .optional()
    .meta({ description: 'Attendus quand l’index porte les exigences du dispositif.' }),
});

export const catalogueFile = z
  .strictObject({
    version: z.literal(1),
    edition: z.iso.date(),
    dispositifs: z.array(dispositif).min(1),
    domains: z.array(z.strictObject({ id: line, name: text })).min(1),
    profiles: z.array(z.strictObject({ id: slug, rem: line, name: text })).min(1),
  })
  .meta({ title: 'Catalogue', description: 'Version du format, dispositifs, domaines, profils.' });

export const retiredFile = z
  .strictObject({
    retired: z.array(
      z.strictObject({
        id: line,
        became: z.array(line).optional(),
        fate: z.enum(['withdrawn', 'no-successor']),
        note: text,
        source: slug,
      }),
    ),
  })
  .meta({ title: 'Numéros retirés', description: 'Les numéros qui ne mènent plus à une exigence.' });

export const synonymsFile = z
  .strictObject({ groups: z.array(z.array(line).min(2)) })
  .meta({ title: 'Synonymes de recherche', description: 'Groupes d’expressions équivalentes, à faible poids.' });

/** Words that reveal what a question is about, in both languages together. */
export const lexiconFile = z
  .strictObject({
    milestones: z.record(line, z.array(line)),
    intents: z.record(line, z.array(line)),
    doors: z.array(z.strictObject({ id: slug, cues: z.array(line).min(1), says: text })),
  })
  .meta({ title: 'Lexique', description: 'Mots qui révèlent l’intention, le jalon, ou un sujet hors champ.' });

export type Dispositif = z.infer<typeof dispositif>;
export type CatalogueFile = z.infer<typeof catalogueFile>;
export type RetiredId = z.infer<typeof retiredFile>['retired'][number];
export type Lexicon = z.infer<typeof lexiconFile>;
