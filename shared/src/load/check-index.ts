import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Text } from '../schema/text.ts';
import type { Origins } from './assemble.ts';
import type { IndexData } from './index-data.ts';

/**
 * The rules that span files: unique ids, path = id, links that lead somewhere, expected counts.
 * @param incomplete some files could not be read, so totals and links into them are not judged.
 */
export function checkIndex(index: IndexData, origins: Origins, incomplete: boolean): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (item: object, path: readonly PropertyKey[], code: DiagnosticCode, message: Text) => {
    const origin = origins.get(item);
    const spot = origin?.yaml.at([...origin.path, ...path]) ?? { line: 1, column: 1 };
    found.push({ code, severity: 'error', file: origin?.yaml.file ?? 'catalogue.yaml', ...spot, message });
  };

  checkUnique(index, origins, report);
  checkLinks(index, incomplete, report);
  if (!incomplete && found.length === 0) checkCounts(index, report);
  return found;
}

type Report = (item: object, path: readonly PropertyKey[], code: DiagnosticCode, message: Text) => void;

function checkUnique(index: IndexData, origins: Origins, report: Report): void {
  const fileOf = (item: object) => origins.get(item)?.yaml.file ?? '';
  const once = <T extends { id: string }>(items: readonly T[], key: (item: T) => string) => {
    const seen = new Map<string, T>();
    for (const item of items) {
      const first = seen.get(key(item));
      if (first)
        report(item, ['id'], 'id-duplicate', {
          fr: `« ${item.id} » est déjà défini dans ${fileOf(first)} : gardez-en un.`,
          en: `"${item.id}" is already defined in ${fileOf(first)}: keep one.`,
        });
      else seen.set(key(item), item);
    }
  };
  once(index.sources, (s) => s.id);
  once(index.terms, (t) => t.id);
  once(index.dispositifs, (d) => d.id);
  const scoped: { id: string; scope: string }[][] = [index.retired, index.deadlines, index.rules];
  for (const list of scoped) once(list, (i) => `${i.scope} ${i.id}`);

  // The file whose path is its id comes first, so that a copy is reported at the copy.
  const atHome = (r: (typeof index.requirements)[number]) => fileOf(r) === `${r.scope}/${r.id}.yaml`;
  const requirements = [...index.requirements].sort((a, b) => Number(atHome(b)) - Number(atHome(a)));
  const before = new Set<string>();
  for (const item of requirements) {
    const duplicate = before.has(`${item.scope} ${item.id}`);
    before.add(`${item.scope} ${item.id}`);
    if (!atHome(item) && !duplicate)
      report(item, ['id'], 'id-path', {
        fr: `Le chemin est l’identifiant : « ${item.id} » doit être dans ${item.scope}/${item.id}.yaml.`,
        en: `The path is the id: "${item.id}" belongs in ${item.scope}/${item.id}.yaml.`,
      });
  }
  once(requirements, (r) => `${r.scope} ${r.id}`);

  const entries = new Map<string, object>();
  for (const item of new Map(requirements.map((r) => [`${r.scope} ${r.id}`, r])).values())
    for (const [i, check] of item.checks.entries()) {
      const key = `${item.scope} ${check.id}`;
      if (entries.has(key) || (check.id !== item.id && !check.id.startsWith(`${item.id}.`)))
        report(item, ['checks', i, 'id'], 'id-duplicate', {
          fr: `L’entrée « ${check.id} » est déjà prise ou n’appartient pas à « ${item.id} ».`,
          en: `Entry "${check.id}" is already taken or does not belong to "${item.id}".`,
        });
      entries.set(key, item);
    }
}

function checkLinks(index: IndexData, incomplete: boolean, report: Report): void {
  const sources = new Set(index.sources.map((s) => s.id));
  const source = (item: object, path: readonly PropertyKey[], id: string) => {
    if (sources.size > 0 && !sources.has(id))
      report(item, path, 'source-unknown', {
        fr: `Source « ${id} » absente de sources.yaml : ajoutez-la ou corrigez le nom.`,
        en: `Source "${id}" is not in sources.yaml: add it or fix the name.`,
      });
  };
  const known = (set: ReadonlySet<string>, item: object, path: readonly PropertyKey[], id: string) => {
    if (set.size > 0 && !set.has(id) && !incomplete)
      report(item, path, 'reference-unknown', {
        fr: `« ${id} » ne désigne rien dans l’index.`,
        en: `"${id}" names nothing in the index.`,
      });
  };

  const domains = new Set(index.domains.map((d) => d.id));
  const profiles = new Set(index.profiles.map((p) => p.id));
  const terms = new Set(index.terms.map((t) => t.id));
  const scopes = new Set([...index.dispositifs.map((d) => d.id), 'programme']);
  const live = new Set(index.requirements.map((r) => `${r.scope} ${r.id}`));
  const retired = new Set(index.retired.map((r) => `${r.scope} ${r.id}`));

  for (const item of index.requirements) {
    source(item, ['source', 'id'], item.source.id);
    for (const [i, reference] of item.references.entries()) source(item, ['references', i, 'source'], reference.source);
    known(domains, item, ['domain'], item.domain);
    known(profiles, item, ['profile'], item.profile);
    known(scopes, item, ['id'], item.scope);
    for (const [i, alias] of item.formerly.entries())
      if (live.has(`${item.scope} ${alias}`) || retired.has(`${item.scope} ${alias}`))
        report(item, ['formerly', i], 'alias-clash', {
          fr: `« ${alias} » est aussi un identifiant vivant ou retiré.`,
          en: `"${alias}" is also a live or retired id.`,
        });
  }
  for (const item of index.retired) {
    source(item, ['source'], item.source);
    for (const [i, id] of (item.became ?? []).entries())
      if (!retired.has(`${item.scope} ${id}`)) known(live, item, ['became', i], `${item.scope} ${id}`);
  }
  for (const item of index.terms) {
    for (const [i, id] of item.sources.entries()) source(item, ['sources', i], id);
    for (const [i, id] of (item.see ?? []).entries()) known(terms, item, ['see', i], id);
  }
  for (const item of index.deadlines) {
    known(scopes, item, ['id'], item.scope);
    for (const [i, value] of item.history.entries()) {
      for (const [j, id] of value.sources.entries()) source(item, ['history', i, 'sources', j], id);
      if (value.text) source(item, ['history', i, 'text'], value.text);
    }
    for (const [i, reading] of (item.disputed ?? []).entries())
      for (const [j, id] of reading.sources.entries()) source(item, ['disputed', i, 'sources', j], id);
  }
  for (const item of index.decisions) checkDecision(index, item, { source, known });
  for (const item of index.rules) {
    known(scopes, item, ['id'], item.scope);
    for (const [i, id] of item.sources.entries()) source(item, ['sources', i], id);
    for (const [i, reading] of (item.readings ?? []).entries())
      for (const [j, id] of reading.sources.entries()) source(item, ['readings', i, 'sources', j], id);
  }
}

/** A decision's facts, outcomes, deadlines and amounts all exist. */
function checkDecision(
  index: IndexData,
  item: IndexData['decisions'][number],
  {
    source,
    known,
  }: { source: LinkCheck<string>; known: (set: ReadonlySet<string>, ...rest: Parameters<LinkCheck<string>>) => void },
): void {
  const facts = new Set(item.facts.map((f) => f.id));
  const outcomes = new Set(item.outcomes.map((o) => o.id));
  const deadlines = new Set(index.deadlines.filter((d) => d.scope === item.scope).map((d) => d.id));
  const rules = new Set(index.rules.filter((r) => r.scope === item.scope).map((r) => r.id));
  for (const [i, condition] of item.conditions.entries()) {
    const at = ['conditions', i];
    for (const [j, id] of condition.sources.entries()) source(item, [...at, 'sources', j], id);
    for (const [j, id] of condition.denies.entries()) known(outcomes, item, [...at, 'denies', j], id);
    for (const test of [condition.test, ...(condition.given ?? [])]) {
      known(facts, item, [...at, 'test', 'fact'], test.fact);
      if (test.byDeadline) known(deadlines, item, [...at, 'test', 'byDeadline'], test.byDeadline);
    }
  }
  for (const [i, outcome] of item.outcomes.entries()) {
    for (const [j, id] of outcome.sources.entries()) source(item, ['outcomes', i, 'sources', j], id);
    if (outcome.amount) known(rules, item, ['outcomes', i, 'amount', 'rule'], outcome.amount.rule);
  }
}

type LinkCheck<T> = (item: object, path: readonly PropertyKey[], id: T) => void;

function checkCounts(index: IndexData, report: Report): void {
  for (const dispositif of index.dispositifs) {
    if (!dispositif.counts) continue;
    const own = index.requirements.filter((r) => r.scope === dispositif.id);
    const checks = own.flatMap((r) => r.checks);
    const actual = {
      requirements: own.length,
      entries: checks.length,
      proofs: checks.flatMap((c) => c.proofs).length,
      recommendations: own.filter((r) => r.level === 'may').length,
    };
    const { requirements, entries, proofs, recommendations } = dispositif.counts;
    const expected = { requirements, entries, proofs, recommendations };
    if (JSON.stringify(actual) !== JSON.stringify(expected))
      report(dispositif, ['counts'], 'count-mismatch', {
        fr: `${dispositif.id} : les fichiers donnent ${countsFr(actual)} ; attendu ${countsFr(expected)}.`,
        en: `${dispositif.id}: the files give ${countsEn(actual)}; expected ${countsEn(expected)}.`,
      });
  }
}

type Counts = Record<'requirements' | 'entries' | 'proofs' | 'recommendations', number>;

const countsFr = (c: Counts) =>
  `${c.requirements} exigences (dont ${c.recommendations} préconisations), ${c.entries} entrées, ${c.proofs} preuves`;
const countsEn = (c: Counts) =>
  `${c.requirements} requirements (${c.recommendations} recommendations), ${c.entries} entries, ${c.proofs} proofs`;
