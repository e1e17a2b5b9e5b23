import type { Lang } from '../schema/text.ts';

/** Everything the engine says of its own; facts come from the index, never from here. */
export const SAY = {
  sources: { fr: 'Sources', en: 'Sources' },
  indexOf: { fr: 'index du', en: 'index of' },
  undated: { fr: 's. d.', en: 'undated' },
  before: { fr: 'Auparavant', en: 'Formerly' },
  movedBy: { fr: 'déplacée par', en: 'moved by' },
  setBy: { fr: 'Fixée par', en: 'Set by' },
  disputed: { fr: 'Les sources se contredisent', en: 'The sources disagree' },
  confidence: {
    fr: {
      official: 'texte ou page officielle',
      copy: 'document officiel lu dans une copie',
      secondary: 'source secondaire (presse, syndicat, éditeur)',
      inferred: 'déduit, à confirmer',
    },
    en: {
      official: 'official text or page',
      copy: 'official document read in a copy',
      secondary: 'secondary source (press, union, vendor)',
      inferred: 'inferred, to be confirmed',
    },
  },
  confidenceLabel: { fr: 'Fiabilité', en: 'Confidence' },
  notYetKnown: {
    fr: 'À cette date, nos sources ne donnaient encore aucune valeur ; la première a été connue le',
    en: 'On that day our sources gave no value yet; the first one became known on',
  },
  anyone: {
    fr: 'Pour une réponse qui engage : l’ANS (référencement) ou l’ASP (paiement).',
    en: 'For a binding answer: the ANS (referencing) or the ASP (payment).',
  },
} as const;

export const passed = (days: number, lang: Lang): string =>
  days === 0
    ? { fr: 'C’est aujourd’hui', en: 'It is today' }[lang]
    : days > 0
      ? { fr: `Dans ${days} jour${days > 1 ? 's' : ''}`, en: `In ${days} day${days > 1 ? 's' : ''}` }[lang]
      : {
          fr: `Date passée (il y a ${-days} jour${days < -1 ? 's' : ''})`,
          en: `Date passed (${-days} day${days < -1 ? 's' : ''} ago)`,
        }[lang];
