import type { Lang } from '@segur/shared';

interface Help {
  usage: string;
  does: Record<Lang, string>;
  examples: string[];
}

const HELP: Record<string, Help> = {
  ask: {
    usage: 'segur ask "question" [--as-of AAAA-MM-JJ] [--lang fr|en] [--json] [--why] | --batch FICHIER|-',
    does: { fr: 'Répond à une question, avec ses sources.', en: 'Answers a question, with its sources.' },
    examples: [
      'segur ask "date limite de commande LGC ?"',
      'segur ask "date limite de dépôt LGC" --as-of 2022-03-29',
      'segur ask "what is a VA?" --lang en --json',
      'segur ask --batch questions.jsonl > answers.jsonl',
    ],
  },
  chat: {
    usage: 'segur chat [--as-of AAAA-MM-JJ] [--lang fr|en]',
    does: {
      fr: 'La même chose en conversation ; se souvient du fil.',
      en: 'The same as a conversation; remembers the thread.',
    },
    examples: ['segur chat'],
  },
  search: {
    usage: 'segur search "mots" [--limit N] [--json]',
    does: { fr: 'Classe les exigences par pertinence.', en: 'Ranks the requirements.' },
    examples: ['segur search "datamatrix sur les documents"', 'segur search "double unite labo" --limit 3 --json'],
  },
  show: {
    usage: 'segur show ID [--json | --markdown]',
    does: {
      fr: 'Montre une exigence, un scénario ou une preuve, par n’importe lequel de ses noms.',
      en: 'Shows a requirement, scenario or proof, by any of its names.',
    },
    examples: ['segur show INS/va1.53', 'segur show ins 37', 'segur show MSS/va1.01.01.03'],
  },
  list: {
    usage: 'segur list [--dispositif D] [--domain INS] [--profile P] [--json]',
    does: { fr: 'Liste les entrées de la REM.', en: 'Lists the entries of the REM.' },
    examples: ['segur list --domain DMP', 'segur list --json'],
  },
  deadlines: {
    usage: 'segur deadlines [--dispositif D] [--as-of AAAA-MM-JJ] [--json] [--ics FICHIER]',
    does: { fr: 'Le calendrier, avec l’histoire de chaque date.', en: 'The calendar, with the history of each date.' },
    examples: [
      'segur deadlines --dispositif mdv-lgc-va1',
      'segur deadlines --as-of 2022-03-29',
      'segur deadlines --ics segur.ics',
    ],
  },
  eligibility: {
    usage: 'segur eligibility DISPOSITIF [--set fait=valeur …] [--json]',
    does: {
      fr: 'Décide d’un cas, condition par condition ; demande ce qui manque.',
      en: 'Decides a case, condition by condition; asks for what is missing.',
    },
    examples: [
      'segur eligibility bio-sgl-va1',
      'segur eligibility bio-sgl-va1 --set sites=30 --set order-date=2022-10-01',
    ],
  },
  check: {
    usage: 'segur check [DOSSIER]',
    does: {
      fr: 'Vérifie un index YAML ; une erreur par ligne, sortie 2 s’il y en a.',
      en: 'Checks a YAML index; one error a line, exit 2 when there is any.',
    },
    examples: ['segur check requirements'],
  },
  generate: {
    usage: 'segur generate',
    does: {
      fr: 'Réécrit les fichiers générés du dépôt (mainteneurs).',
      en: 'Rewrites the generated files of the repository (maintainers).',
    },
    examples: ['npm run generate'],
  },
};

const WORDS = {
  fr: {
    intro: 'segur : les exigences et les règles du Ségur numérique, avec leurs sources.',
    commands: 'Commandes',
    examples: 'Exemples',
    everywhere:
      'Partout : --lang fr|en, --json, --index DOSSIER (un index YAML à la place de celui livré). Sortie : 0 bien, 1 rien trouvé, 2 erreur d’usage ou de données.',
  },
  en: {
    intro: 'segur: the requirements and rules of the Ségur numérique, with their sources.',
    commands: 'Commands',
    examples: 'Examples',
    everywhere:
      'Everywhere: --lang fr|en, --json, --index FOLDER (a YAML index instead of the shipped one). Exit: 0 fine, 1 nothing found, 2 usage or data error.',
  },
};

export function generalHelp(lang: Lang): string {
  const words = WORDS[lang];
  const width = Math.max(...Object.keys(HELP).map((name) => name.length));
  return [
    words.intro,
    '',
    `${words.commands} :`,
    ...Object.entries(HELP).map(([name, { does }]) => `  ${name.padEnd(width)}  ${does[lang]}`),
    '',
    `${words.examples} :`,
    ...['ask', 'search', 'show', 'deadlines'].map((name) => `  ${HELP[name]?.examples[0]}`),
    '',
    words.everywhere,
  ].join('\n');
}

export function commandHelp(name: string, lang: Lang): string {
  const help = HELP[name];
  if (!help) return generalHelp(lang);
  return [
    help.does[lang],
    '',
    `  ${help.usage}`,
    '',
    `${WORDS[lang].examples} :`,
    ...help.examples.map((e) => `  ${e}`),
  ].join('\n');
}
