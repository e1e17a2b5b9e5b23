import * as z from 'zod';
import { confidence, moment, slug, sourceIds, text } from './text.ts';

export const milestoneKind = z.enum([
  'publication',
  'opening',
  'candidacy',
  'request',
  'proofs',
  'complements',
  'validation',
  'enrolment-open',
  'avance-open',
  'order',
  'realisation',
  'solde-open',
  'solde',
  'unfunded-request',
  'window',
  'targets',
  'closing',
]);

/** One value a date had: from when it was public, by which text, and how sure we are. */
export const deadlineValue = z.strictObject({
  at: moment,
  from: moment.optional().meta({ description: 'Début, quand l’échéance est une période.' }),
  known: moment.meta({ description: 'Jour où cette valeur est devenue publique (au plus tard).' }),
  text: slug.optional().meta({ description: 'Texte (source) qui a fixé ou déplacé la date.' }),
  sources: sourceIds,
  confidence,
  note: text.optional(),
});

export const deadline = z.strictObject({
  id: slug,
  milestone: milestoneKind,
  window: z.int().positive().optional(),
  label: text,
  explains: text.optional(),
  history: z.array(deadlineValue).min(1),
  disputed: z
    .array(z.strictObject({ at: moment.optional(), says: text, sources: sourceIds }))
    .min(2)
    .optional()
    .meta({ description: 'Lectures contradictoires, toutes montrées.' }),
});

export const deadlinesFile = z
  .strictObject({ deadlines: z.array(deadline) })
  .meta({ title: 'Échéances', description: 'Le calendrier d’un dispositif, avec son histoire.' });

export type MilestoneKind = z.infer<typeof milestoneKind>;
export type DeadlineValue = z.infer<typeof deadlineValue>;
export type Deadline = z.infer<typeof deadline>;
