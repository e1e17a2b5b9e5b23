import { createCatalogue, createEngine, readCompiledIndex } from '@segur/shared';
import { COMPILED } from './paths.ts';

/** The shipped index, loaded once per test file. */
export const catalogue = createCatalogue(readCompiledIndex(COMPILED));

let built: ReturnType<typeof createEngine> | undefined;
export const engine = (): ReturnType<typeof createEngine> => (built ??= createEngine(catalogue));
