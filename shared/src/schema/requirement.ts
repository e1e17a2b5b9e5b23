import * as z from 'zod';
import { line, slug, text, words } from './text.ts';

/** `INS/va1.53`: domain, wave, number. */
export const requirementId = z.string().regex(/^[A-Za-z]+\/va\d\.\d{2}$/u, 'DOMAIN/vaN.NN');

export const proofKind = z.enum([
  'screen-recording',
  'screenshot',
  'demonstration',
  'document',
  'message-source',
  'log',
  'certificate',
  'report',
  'configuration-extract',
  'source-code-extract',
  'data-export',
  'test-platform-link',
  'paper-scan',
]);

export const proof = z.strictObject({
  id: z.string().optional().meta({ description: 'Numéro officiel de la preuve ; absent quand la REM n’en donne pas.' }),
  kind: proofKind,
  shows: text,
});

export const check = z.strictObject({
  id: z.string().meta({ description: 'Clé de l’entrée : le scénario, ou l’exigence quand elle n’en a pas.' }),
  scenario: z.string().optional(),
  verifies: text,
  proofs: z.array(proof),
});

export const reference = z.strictObject({
  source: slug,
  rules: z.array(line).optional().meta({ description: 'Règles, exigences ou paragraphes visés.' }),
});

export const requirement = z
  .strictObject({
    id: requirementId,
    formerly: z.array(z.string()).min(1).meta({ description: 'Numéros de la vague 1.' }),
    level: z.enum(['must', 'may']),
    profile: slug,
    domain: line,
    section: line,
    block: line,
    function: line,
    title: text,
    summary: text,
    keywords: words,
    references: z.array(reference),
    checks: z.array(check).min(1),
    source: z.strictObject({ id: slug, rows: z.array(z.int().positive()).min(1) }),
  })
  .meta({ title: 'Exigence', description: 'Une exigence de la REM : un fichier, au chemin de son identifiant.' });

export type Requirement = z.infer<typeof requirement>;
export type Check = z.infer<typeof check>;
export type Proof = z.infer<typeof proof>;
export type ProofKind = z.infer<typeof proofKind>;
