import type { ProofKind } from '../schema/requirement.ts';

export const PROOF_KINDS: Record<ProofKind, { fr: string; en: string }> = {
  'screen-recording': { fr: 'vidéo', en: 'screen recording' },
  screenshot: { fr: 'capture d’écran', en: 'screenshot' },
  demonstration: { fr: 'capture ou vidéo, au choix', en: 'screenshot or recording' },
  document: { fr: 'document', en: 'document' },
  'message-source': { fr: 'source du message', en: 'message source' },
  log: { fr: 'traces', en: 'log' },
  certificate: { fr: 'attestation', en: 'certificate' },
  report: { fr: 'rapport', en: 'report' },
  'configuration-extract': { fr: 'extrait de configuration', en: 'configuration extract' },
  'source-code-extract': { fr: 'extrait de code', en: 'source code extract' },
  'data-export': { fr: 'export de données', en: 'data export' },
  'test-platform-link': { fr: 'lien vers la plateforme de tests', en: 'test platform link' },
  'paper-scan': { fr: 'scan papier', en: 'paper scan' },
};

export const LEVELS = {
  must: { fr: 'exigence (DOIT)', en: 'requirement (must)' },
  may: { fr: 'préconisation (PEUT)', en: 'recommendation (may)' },
} as const;
