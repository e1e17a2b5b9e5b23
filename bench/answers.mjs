// Times the core in process: loading the compiled index, preparing the engine, answering every evaluation question.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = `${root}node_modules/.cache/bench-answers.mjs`;
await build({
  stdin: { contents: `export * from '@segur/shared'`, resolveDir: `${root}cli` },
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const { createCatalogue, createEngine, readCompiledIndex } = await import(pathToFileURL(bundle).href);

const time = (work) => {
  const started = performance.now();
  const result = work();
  return [performance.now() - started, result];
};
const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
const ms = (value) => `${value.toFixed(1)} ms`;

const loads = Array.from({ length: 9 }, () =>
  time(() => createCatalogue(readCompiledIndex(`${root}requirements/compiled/index.json`))),
);
const [, catalogue] = loads[0];
const [prepare, engine] = time(() => createEngine(catalogue));
const questions = readFileSync(`${root}test/eval/questions.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const ask = ({ question, context }) => engine.ask({ question, context, asOf: '2026-11-23' });
for (const question of questions) ask(question);
const times = Array.from({ length: 5 }, () => questions.map((q) => time(() => ask(q))[0]))
  .flat()
  .sort((a, b) => a - b);

console.log(
  `load compiled index (median of 9)   ${ms(
    quantile(
      loads.map(([t]) => t).sort((a, b) => a - b),
      0.5,
    ),
  )}`,
);
console.log(`prepare the engine (once)           ${ms(prepare)}`);
console.log(
  `answer, ${times.length} questions: p50 ${ms(quantile(times, 0.5))} · p99 ${ms(quantile(times, 0.99))} · max ${ms(times.at(-1))}`,
);
