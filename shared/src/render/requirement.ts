import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Check, Proof, Requirement } from '../schema/requirement.ts';
import type { Lang } from '../schema/text.ts';
import { type Block, code, heading, link, list, paragraph, strong, text } from './blocks.ts';
import { LEVELS, PROOF_KINDS } from './labels.ts';

const WORDS = {
  fr: {
    formerly: 'Anciennement',
    profile: 'Profil',
    checks: 'Contrôles et preuves',
    noScenario: 'sans scénario',
    references: 'Références',
    source: 'Source',
    rows: 'lignes',
    unnumbered: 'sans numéro',
  },
  en: {
    formerly: 'Formerly',
    profile: 'Profile',
    checks: 'Checks and proofs',
    noScenario: 'no scenario',
    references: 'References',
    source: 'Source',
    rows: 'rows',
    unnumbered: 'unnumbered',
  },
};

/** One requirement as blocks: title, summary, checks with their proofs, references, source. */
export function requirementBlocks(catalogue: Catalogue, requirement: Requirement, lang: Lang): Block[] {
  const words = WORDS[lang];
  const profile = catalogue.index.profiles.find((p) => p.id === requirement.profile);
  const source = catalogue.source(requirement.source.id);
  const references = requirement.references.map(({ source: id, rules }) => {
    const cited = catalogue.source(id);
    return [paragraph(link(cited?.title ?? id, cited?.url), ...(rules ? [text(` — ${rules.join(', ')}`)] : []))];
  });
  return [
    heading(2, code(requirement.id), text(` ${requirement.title[lang]}`)),
    paragraph(
      text(`${LEVELS[requirement.level][lang]} · ${words.profile} : ${profile?.name[lang] ?? requirement.profile} · `),
      text(`${words.formerly} ${requirement.formerly.join(', ')}`),
    ),
    paragraph(text(requirement.summary[lang])),
    heading(3, text(words.checks)),
    list(requirement.checks.map((check) => checkBlocks(check, lang))),
    ...(references.length > 0 ? [heading(3, text(words.references)), list(references)] : []),
    paragraph(
      strong(`${words.source} : `),
      link(source?.title ?? requirement.source.id, source?.url),
      text(` (${source?.date ?? ''}, ${words.rows} ${requirement.source.rows.join(', ')})`),
    ),
  ];
}

function checkBlocks(check: Check, lang: Lang): Block[] {
  const words = WORDS[lang];
  return [
    paragraph(code(check.id), text(check.scenario ? ' ' : ` (${words.noScenario}) `), text(check.verifies[lang])),
    ...(check.proofs.length > 0 ? [list(check.proofs.map((proof) => [proofLine(proof, lang)]))] : []),
  ];
}

function proofLine(proof: Proof, lang: Lang): Block {
  return paragraph(
    proof.id ? code(proof.id) : text(`(${WORDS[lang].unnumbered})`),
    text(` ${PROOF_KINDS[proof.kind][lang]} : ${proof.shows[lang]}`),
  );
}
