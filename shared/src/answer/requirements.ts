import type { Catalogue, Found } from '../catalogue/catalogue.ts';
import { closestNames } from '../catalogue/closest.ts';
import type { TextReference } from '../reference/find-references.ts';
import { LEVELS, PROOF_KINDS } from '../render/labels.ts';
import type { Requirement } from '../schema/requirement.ts';
import type { Lang } from '../schema/text.ts';
import type { Hit } from '../search/requirement-search.ts';
import type { Answer, Draft } from './answer.ts';

const MAX_LISTED = 5;

/** Answers a question that names requirements, scenarios, proofs or retired numbers. */
export function answerReferences(catalogue: Catalogue, references: readonly TextReference[], lang: Lang): Draft {
  const found = references.flatMap((r) => r.found);
  const unknown = references.filter((r) => r.found.length === 0);
  if (found.length === 0) return unknownReference(catalogue, unknown, lang);

  const live = found.flatMap((f) => (f.kind === 'retired' ? [] : [f.requirement]));
  const requirements = [...new Set(live)];
  const texts = [
    ...explainSplits(references, lang),
    ...[...new Set(found.map((f) => describeFound(f, lang)))].slice(0, MAX_LISTED),
    ...(found.length > MAX_LISTED
      ? [lang === 'fr' ? `… et ${found.length - MAX_LISTED} autres.` : `… and ${found.length - MAX_LISTED} more.`]
      : []),
    ...unknown.map((r) => unknownText(catalogue, r, lang)),
  ];
  return {
    status: 'answered',
    intent: 'requirement',
    text: texts.join('\n'),
    requirements: listed(
      requirements.map((requirement) => ({ requirement, score: 1 })),
      lang,
    ),
    sourceIds: found.flatMap((f) => (f.kind === 'retired' ? [f.retired.source] : [f.requirement.source.id])),
    trace: found.map((f) => `${f.via} → ${f.kind === 'retired' ? f.retired.id : f.requirement.id}`),
  };
}

/** Answers from ranked requirements: the candidates, never "the" answer. */
export function answerHits(hits: readonly Hit[], lang: Lang): Draft {
  const top = hits.slice(0, 3);
  const intro =
    lang === 'fr'
      ? 'Exigences les plus proches de votre question (à vérifier) :'
      : 'Requirements closest to your question (to be checked):';
  return {
    status: 'answered',
    intent: 'requirement',
    text: [
      intro,
      ...top.map(({ requirement: r }, i) =>
        i === 0 ? `1. ${r.id} — ${r.title[lang]}. ${r.summary[lang]}` : `${i + 1}. ${r.id} — ${r.title[lang]}`,
      ),
    ].join('\n'),
    requirements: listed(hits, lang),
    sourceIds: top.map(({ requirement }) => requirement.source.id),
    trace: top.map(({ requirement, score }) => `${requirement.id} (score ${score.toFixed(1)})`),
  };
}

export function listed(
  hits: readonly { requirement: Requirement; score: number }[],
  lang: Lang,
): Answer['requirements'] {
  return hits.slice(0, MAX_LISTED).map(({ requirement, score }) => ({
    id: requirement.id,
    title: requirement.title[lang],
    score: Math.round(score * 100) / 100,
  }));
}

function describeFound(found: Found, lang: Lang): string {
  if (found.kind === 'retired') return `${found.retired.id} : ${found.retired.note[lang]}`;
  const { requirement } = found;
  const head = `${requirement.id} — ${requirement.title[lang]}`;
  if (found.kind === 'requirement') return `${head} [${LEVELS[requirement.level][lang]}]. ${requirement.summary[lang]}`;
  if (found.kind === 'check')
    return `${found.check.scenario} (${lang === 'fr' ? 'scénario de' : 'scenario of'} ${head}) : ${found.check.verifies[lang]}`;
  return `${found.proof.id} (${lang === 'fr' ? 'preuve de' : 'proof of'} ${head}) : ${PROOF_KINDS[found.proof.kind][lang]}. ${found.proof.shows[lang]}`;
}

function explainSplits(references: readonly TextReference[], lang: Lang): string[] {
  return references
    .filter(
      (r) =>
        r.names.length === 1 &&
        new Set(r.found.flatMap((f) => (f.kind === 'retired' ? [] : [f.requirement.id]))).size > 1,
    )
    .map((r) => {
      const ids = [...new Set(r.found.flatMap((f) => (f.kind === 'retired' ? [] : [f.requirement.id])))];
      return lang === 'fr'
        ? `${r.text} a été scindé : il désigne ${ids.join(' et ')}.`
        : `${r.text} was split: it names ${ids.join(' and ')}.`;
    });
}

function unknownReference(catalogue: Catalogue, references: readonly TextReference[], lang: Lang): Draft {
  return {
    status: 'declined',
    intent: 'requirement',
    text: references.map((r) => unknownText(catalogue, r, lang)).join('\n'),
    suggestions: references.flatMap((r) => closestNames(r.names[0] ?? r.text, catalogue.names)),
  };
}

function unknownText(catalogue: Catalogue, reference: TextReference, lang: Lang): string {
  const closest = closestNames(reference.names[0] ?? reference.text, catalogue.names);
  const carried = catalogue.index.dispositifs
    .filter((d) => d.counts)
    .map((d) => `${d.code} ${lang === 'fr' ? 'vague' : 'wave'} ${d.wave}`);
  return lang === 'fr'
    ? `${reference.text} : ce numéro n’existe pas dans l’index (${carried.join(', ')}).${closest.length > 0 ? ` Proches : ${closest.join(', ')}.` : ''}`
    : `${reference.text}: no such number in the index (${carried.join(', ')}).${closest.length > 0 ? ` Close: ${closest.join(', ')}.` : ''}`;
}
