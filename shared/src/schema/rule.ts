import * as z from 'zod';
import { confidence, line, moment, slug, sourceIds, text, words } from './text.ts';

export const intent = z.enum(['deadline', 'eligibility', 'funding', 'usage', 'process', 'definition']);

export const unit = z.enum([
  'EUR',
  'EUR-TTC',
  'EUR-HT',
  'percent',
  'points',
  'days',
  'months',
  'years',
  'sites',
  'count',
  'date',
  'text',
]);

export const ruleValue = z.strictObject({
  label: text,
  value: z.union([z.number(), line]),
  unit,
});

/** An amount that depends on a number: bounds are `over` (excluded) and `upTo` (included). */
export const scale = z.strictObject({
  fact: slug,
  unit,
  bands: z
    .array(z.strictObject({ name: line, over: z.number(), upTo: z.number().optional(), amount: z.number() }))
    .min(1),
});

/** One thing the sources say, as a person would ask for it. */
export const rule = z.strictObject({
  id: slug,
  intent,
  about: text,
  says: text,
  asks: words.meta({ description: 'Façons de le demander : questions courtes et mots-clés.' }),
  values: z.array(ruleValue).optional(),
  scale: scale.optional(),
  sources: sourceIds,
  confidence,
  known: moment.optional(),
  until: moment.optional().meta({ description: 'Dernier jour où la règle valait.' }),
  readings: z
    .array(z.strictObject({ says: text, sources: sourceIds }))
    .min(2)
    .optional(),
  missing: z.boolean().optional().meta({ description: 'Cherché et non trouvé dans les sources publiques.' }),
});

export const rulesFile = z
  .strictObject({ rules: z.array(rule) })
  .meta({ title: 'Règles du DSR', description: 'Éligibilité, financement, usage, procédure.' });

export type Rule = z.infer<typeof rule>;
export type RuleIntent = z.infer<typeof intent>;
export type RuleValue = z.infer<typeof ruleValue>;
export type Unit = z.infer<typeof unit>;
