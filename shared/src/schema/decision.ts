import * as z from 'zod';
import { moment, slug, sourceIds, text } from './text.ts';

/** Something the person must say about their case. */
export const fact = z.strictObject({
  id: slug,
  kind: z.enum(['boolean', 'integer', 'date', 'choice']),
  asks: text.meta({ description: 'La question à poser.' }),
  min: z.int().optional(),
  max: z.int().optional(),
  choices: z
    .array(z.strictObject({ value: slug, label: text }))
    .min(2)
    .optional(),
});

/** What must hold of one fact. Dates compare with a day or with a deadline of the same folder. */
export const test = z.strictObject({
  fact: slug,
  is: z.union([z.boolean(), z.int(), slug]).optional(),
  oneOf: z.array(slug).min(1).optional(),
  atLeast: z.int().optional(),
  onOrBefore: moment.optional(),
  byDeadline: slug.optional(),
});

/** One condition: judged when `given` holds; failing it takes the outcomes of `denies` away. */
export const condition = z.strictObject({
  id: slug,
  about: text,
  given: z.array(test).optional(),
  test,
  denies: z.array(slug).min(1),
  fails: text.meta({ description: 'Ce qu’on dit quand elle n’est pas remplie.' }),
  sources: sourceIds,
});

/** What the case may give: a référencement, a funding, usage payments. */
export const outcome = z.strictObject({
  id: slug,
  label: text,
  amount: z
    .strictObject({ rule: slug, fact: slug.optional() })
    .optional()
    .meta({ description: 'Règle du même dossier qui donne le montant, par son barème ou sa première valeur.' }),
  says: text.optional().meta({ description: 'Ce qui vaut une fois acquis.' }),
  sources: sourceIds,
});

export const decisionFile = z
  .strictObject({
    subject: text,
    facts: z.array(fact).min(1),
    outcomes: z.array(outcome).min(1),
    conditions: z.array(condition).min(1),
  })
  .meta({ title: 'Décision d’éligibilité', description: 'Faits à demander, conditions, issues.' });

export type Decision = z.infer<typeof decisionFile>;
export type DecisionFact = z.infer<typeof fact>;
export type DecisionTest = z.infer<typeof test>;
export type Condition = z.infer<typeof condition>;
