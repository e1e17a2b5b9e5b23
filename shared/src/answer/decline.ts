import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Lang } from '../schema/text.ts';
import type { Draft } from './answer.ts';
import { SAY } from './say.ts';

const EXAMPLES = {
  fr: ['date limite de commande LGC ?', 'que demande INS.37 ?', 'c’est quoi une VA ?'],
  en: ['LGC order deadline?', 'what does INS.37 require?', 'what is a VA?'],
};

/** "I have no source for that", with what is known nearby and whom to ask. */
export function decline(catalogue: Catalogue, lang: Lang, because?: string): Draft {
  const text =
    because ??
    (lang === 'fr'
      ? `Je n’ai pas de source pour répondre à cela. Je connais les exigences ${carried(catalogue, lang)}, les échéances, l’éligibilité, les financements et la procédure du Ségur numérique. ${SAY.anyone.fr}`
      : `I have no source to answer that. I know the requirements of ${carried(catalogue, lang)}, and the deadlines, eligibility, funding and procedure of the Ségur numérique. ${SAY.anyone.en}`);
  return { status: 'declined', intent: null, text, suggestions: EXAMPLES[lang] };
}

/** What the product is for, with its counts and their source. */
export function greet(catalogue: Catalogue, lang: Lang): Draft {
  const [first] = catalogue.index.requirements;
  const { requirements } = catalogue.index;
  const entries = requirements.flatMap((r) => r.checks).length;
  const text =
    lang === 'fr'
      ? `Je réponds, sources à l’appui, sur le Ségur numérique : ${requirements.length} exigences (${entries} entrées) ${carried(catalogue, lang)}, échéances, éligibilité, financement, procédure, vocabulaire. Essayez : ${EXAMPLES.fr.join(' · ')}`
      : `I answer about the Ségur numérique, with sources: ${requirements.length} requirements (${entries} entries) of ${carried(catalogue, lang)}, deadlines, eligibility, funding, procedure, vocabulary. Try: ${EXAMPLES.en.join(' · ')}`;
  return {
    status: first ? 'answered' : 'declined',
    intent: 'help',
    text,
    sourceIds: first ? [first.source.id] : [],
    suggestions: EXAMPLES[lang],
  };
}

/** A number of sites that is none. */
export function refuseSites(sites: number, lang: Lang): Draft {
  return {
    status: 'declined',
    intent: 'funding',
    text:
      lang === 'fr'
        ? `« ${sites} » n’est pas un nombre de sites : il faut un entier d’au moins 1 (exemple : 30 sites).`
        : `"${sites}" is not a number of sites: a whole number of at least 1 is needed (for example 30 sites).`,
  };
}

function carried(catalogue: Catalogue, lang: Lang): string {
  return catalogue.index.dispositifs
    .filter((d) => d.counts)
    .map((d) => `${d.code} ${lang === 'fr' ? 'vague' : 'wave'} ${d.wave}`)
    .join(', ');
}
