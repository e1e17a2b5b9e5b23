import type { DeadlineView } from './deadlines.ts';

/** "When do advances open" names the opening of a step, which is a milestone of its own. */
const OPENINGS: Partial<Record<string, string>> = { order: 'avance-open', solde: 'solde-open', request: 'opening' };

export function opened(milestones: readonly string[]): string[] {
  if (!milestones.includes('opening') || milestones.length === 1) return [...milestones];
  return milestones.filter((m) => m !== 'opening').map((m) => OPENINGS[m] ?? m);
}

/** The same step goes by several names from one dispositif to the next. */
const STANDS_FOR: Partial<Record<string, readonly string[]>> = {
  proofs: ['request'],
  request: ['proofs', 'candidacy'],
  candidacy: ['request'],
  'avance-open': ['opening'],
  'unfunded-request': ['opening'],
  'solde-open': ['opening'],
  closing: ['solde'],
};

/** The dates of the wanted steps, or of what stands for them where a dispositif has no such step. */
export function withMilestones(
  views: readonly DeadlineView[],
  wanted: readonly string[],
  codes: readonly string[],
): DeadlineView[] {
  const ofStep = (step: string) =>
    views.filter(
      (v) => v.deadline.milestone === step && (codes.length === 0 || codes.includes(v.dispositif?.code ?? '')),
    );
  return wanted.flatMap((step) => {
    const own = ofStep(step);
    return own.length > 0 ? own : ((STANDS_FOR[step] ?? []).map(ofStep).find((found) => found.length > 0) ?? []);
  });
}
