import type { IndexData, Scoped } from '../load/index-data.ts';
import type { Dispositif, RetiredId } from '../schema/catalogue-file.ts';
import type { Check, Proof, Requirement } from '../schema/requirement.ts';
import type { Source } from '../schema/source.ts';
import { canonicalName } from './names.ts';

/** What a name leads to. A split wave-1 number leads to several requirements; a retired one to its fate. */
export type Found =
  | { kind: 'requirement'; requirement: Scoped<Requirement>; via: string }
  | { kind: 'check'; requirement: Scoped<Requirement>; check: Check; via: string }
  | { kind: 'proof'; requirement: Scoped<Requirement>; check: Check; proof: Proof; via: string }
  | { kind: 'retired'; retired: Scoped<RetiredId>; via: string };

/** The index with its lookups; read-only, built once, shared by every surface. */
export interface Catalogue {
  readonly index: IndexData;
  /** Everything one name designates, in any of its spellings; empty when nothing does. */
  find(name: string): Found[];
  source(id: string): Source | undefined;
  dispositif(id: string): Dispositif | undefined;
  /** Every canonical name, for "did you mean". */
  readonly names: readonly string[];
}

/** Builds the lookups over a checked index. Cost: one pass over the entries. */
export function createCatalogue(index: IndexData): Catalogue {
  const found = new Map<string, Found[]>();
  const add = (name: string, target: Found) => {
    const key = canonicalName(name);
    found.set(key, [...(found.get(key) ?? []), target]);
  };
  for (const requirement of index.requirements) {
    add(requirement.id, { kind: 'requirement', requirement, via: requirement.id });
    for (const alias of requirement.formerly) add(alias, { kind: 'requirement', requirement, via: alias });
    for (const check of requirement.checks) {
      if (check.scenario) add(check.scenario, { kind: 'check', requirement, check, via: check.scenario });
      for (const proof of check.proofs)
        if (proof.id && proof.id !== check.scenario)
          add(proof.id, { kind: 'proof', requirement, check, proof, via: proof.id });
    }
  }
  for (const retired of index.retired) add(retired.id, { kind: 'retired', retired, via: retired.id });

  const sources = new Map(index.sources.map((s) => [s.id, s]));
  const dispositifs = new Map(index.dispositifs.map((d) => [d.id, d]));
  return {
    index,
    find: (name) => found.get(canonicalName(name)) ?? [],
    source: (id) => sources.get(id),
    dispositif: (id) => dispositifs.get(id),
    names: [...found.values()].map((targets) => (targets[0] as Found).via),
  };
}
