// Bundles the command line into cli/dist, beside a copy of the compiled index.
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = `${root}cli/dist`;
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await build({
  entryPoints: { segur: `${root}cli/src/main.ts` },
  outdir: dist,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // The yaml package is CommonJS and asks for Node's own modules by require.
  banner: { js: "import { createRequire as _r } from 'node:module'; const require = _r(import.meta.url);" },
  minify: !process.env.SEGUR_READABLE,
  keepNames: true,
  legalComments: 'none',
  logLevel: 'error',
});
const compiled = `${root}requirements/compiled/index.json`;
if (existsSync(compiled)) copyFileSync(compiled, `${dist}/index.json`);
writeFileSync(`${dist}/built`, String(Date.now()));
