import * as z from 'zod';

/** A non-empty line or paragraph without surrounding blanks. */
export const line = z.string().trim().min(1);

/** The same text for French and English readers. */
export const text = z
  .strictObject({ fr: line, en: line })
  .meta({ description: 'Texte en français et en anglais, dans nos propres mots.' });

/** Words per language, as users type them. */
export const words = z.strictObject({ fr: z.array(line), en: z.array(line) });

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'kebab-case');

/** A day (`2022-06-15`) or a Paris wall-clock minute (`2022-06-15T14:00`). */
export const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/u, 'YYYY-MM-DD or YYYY-MM-DDThh:mm');

/** A date as precise as its source: year, month or day. */
export const dating = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, 'YYYY, YYYY-MM or YYYY-MM-DD');

/** How the fact was seen: in the official text, in a copy of it, in the press, or by reasoning. */
export const confidence = z.enum(['official', 'copy', 'secondary', 'inferred']);

export const sourceIds = z.array(slug).min(1);

export type Text = z.infer<typeof text>;
export type Confidence = z.infer<typeof confidence>;
export type Lang = 'fr' | 'en';
