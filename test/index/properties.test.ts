import { findReferences } from '@segur/shared';
import { assembleIndex } from '@segur/shared/author';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, engine } from '../support/catalogue.ts';
import { sampleIndex } from '../support/sample-index.ts';

const yamlish = fc
  .array(
    fc.constantFrom(
      'id',
      ':',
      ' ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '"',
      "'",
      '#',
      '|',
      '>',
      'x',
      '\t',
      '!!',
      '---',
      '<<: *a',
      '\u0000',
      'é',
      '? ',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('whatever is thrown at it', () => {
  it('the loader never crashes and always says the file', () => {
    fc.assert(
      fc.property(fc.oneof(yamlish, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const path = 'demo-va1/INS/va1.01.yaml';
        const { diagnostics } = assembleIndex([{ path, text }]);
        expect(diagnostics.length).toBeGreaterThan(0);
        for (const d of diagnostics) {
          expect(d.file).toBe(path);
          expect(d.line).toBeGreaterThan(0);
          expect(d.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a damaged file never costs another one', () => {
    const files = sampleIndex();
    const path = 'demo-va1/INS/va1.01.yaml';
    const good = files[path] as string;
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.constantFrom('', '\t', ':', '"', '[', '&', '\n  '), (at, noise) => {
        const damaged = { ...files, [path]: good.slice(0, at) + noise + good.slice(at + 1) };
        const { index } = assembleIndex(Object.entries(damaged).map(([p, text]) => ({ path: p, text })));
        expect(index.requirements.map((r) => r.id)).toContain('INS/va1.02');
      }),
      { numRuns: 300 },
    );
  });

  it('the reference finder gives true positions, in order', () => {
    const piece = fc.constantFrom(
      'INS/va1.53',
      'INS.37',
      'ins 37',
      'LGC.INS.37',
      'SC.INS/va1.53',
      'INS/va1.01..05',
      ' ',
      'et ',
      '.',
      '/',
      'é',
      'va1',
      '12',
      'MSS',
      '\n',
      '€',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }).map((p) => p.join('')),
        (text) => {
          let end = 0;
          for (const r of findReferences(catalogue, text)) {
            expect(text.slice(r.start, r.end)).toBe(r.text);
            expect(r.start).toBeGreaterThanOrEqual(end);
            end = r.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('the engine answers any text, with a source whenever it answers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (question) => {
        const answer = engine().ask({ question, asOf: '2026-11-23' });
        if (answer.status === 'answered') expect(answer.sources.length).toBeGreaterThan(0);
        expect(engine().ask({ question, asOf: '2026-11-23' })).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });
});
