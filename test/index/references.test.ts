import { closestNames, findReferences } from '@segur/shared';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../support/catalogue.ts';

const idsIn = (text: string) =>
  findReferences(catalogue, text).map(
    (r) => r.found.map((f) => (f.kind === 'retired' ? `†${f.retired.id}` : f.requirement.id)).join('+') || '?',
  );

describe('references in free text', () => {
  it.each([
    ['INS/va1.53', ['INS/va1.53']],
    ['INS.37', ['INS/va1.53']],
    ['ins 37', ['INS/va1.53']],
    ['Ins-37', ['INS/va1.53']],
    ['ins37', ['INS/va1.53']],
    ['LGC.INS.37', ['INS/va1.53']],
    ['lgc ins 37', ['INS/va1.53']],
    ['SC.INS/va1.53', ['INS/va1.53']],
    ['insva1.53', ['INS/va1.53']],
    ['INS va1.53', ['INS/va1.53']],
    ['INS/VA1.53', ['INS/va1.53']],
    ['que demande INS.37, exactement ?', ['INS/va1.53']],
    ['(voir INS/va1.53).', ['INS/va1.53']],
    ['MSS/va1.01.01', ['MSS/va1.01']],
    ['MSS/va1.01.01.03', ['MSS/va1.01']],
    ['epresc 1 et ApCV.01', ['ePresc/va1.01', 'ApCV/va1.01']],
    ['LGC.MSS.02', ['MSS/va1.02+MSS/va1.13']],
    ['LGC.INS.33', ['INS/va1.60']],
    ['LGC.INS.10', ['†LGC.INS.10']],
    ['LGC.INS.27', ['†LGC.INS.27']],
    ['INS/va1.99', ['?']],
    ['INS/va1.53..55', ['INS/va1.53+INS/va1.54+INS/va1.55']],
    ['BIO/va1.01 à 03', ['BIO/va1.01+BIO/va1.02+BIO/va1.03']],
    ['INS.37 et MSS.14', ['INS/va1.53', 'MSS/va1.19']],
    ['en 2022 les INS ont 15 caractères', []],
    ['version 1.53', []],
    ['la DMP', []],
    ['CDA R2 N3', []],
    ['mail@ins.37.fr', []],
  ])('%s', (text, expected) => expect(idsIn(text)).toEqual(expected));

  it('suggests the closest names of an unknown one', () => {
    expect(closestNames('INS/va1.99', catalogue.names)).toHaveLength(3);
    expect(closestNames('INS/va1.99', catalogue.names)[0]).toMatch(/^INS\/va1\./u);
    expect(closestNames('IMS/va1.53', catalogue.names)).toContain('INS/va1.53');
  });
});
