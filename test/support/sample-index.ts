const requirement = (n: string, title: string) => `id: INS/va1.${n}
formerly: [LGC.INS.${n}]
level: must
profile: general
domain: INS
section: Section
block: Block
function: Function
title:
  fr: ${title}
  en: ${title}
summary: {fr: Une phrase. Deux phrases., en: One sentence. Two sentences.}
keywords: {fr: [mot], en: [word]}
references: []
checks:
  - id: INS/va1.${n}.01
    scenario: INS/va1.${n}.01
    verifies: {fr: Vérifie., en: Checks.}
    proofs:
      - id: INS/va1.${n}.01.01
        kind: document
        shows: {fr: Le document., en: The document.}
source:
  id: demo-rem
  rows: [1]
`;

/** A tiny index without any error: two requirements, one source. Keys are paths below the index folder. */
export function sampleIndex(): Record<string, string> {
  return {
    'catalogue.yaml': `version: 1
edition: "2026-01-01"
dispositifs:
  - id: demo-va1
    code: DEMO
    wave: 1
    couloir: {fr: Démo, en: Demo}
    software: {fr: Démo, en: Demo}
    names: {fr: [démo], en: [demo]}
    counts: {requirements: 2, entries: 2, proofs: 2, recommendations: 0}
domains: [{id: INS, name: {fr: INS, en: INS}}]
profiles: [{id: general, rem: Général, name: {fr: Général, en: General}}]
`,
    'sources.yaml': `sources:
  - {id: demo-rem, title: REM, publisher: ANS, kind: official}
`,
    'demo-va1/INS/va1.01.yaml': requirement('01', 'Premier titre'),
    'demo-va1/INS/va1.02.yaml': requirement('02', 'Second titre'),
  };
}
