// Installs what is missing and rebuilds what changed; says nothing when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name === 'dist') continue;
    const path = `${folder}/${entry.name}`;
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : modified(path));
  }
  return latest;
}

function run(what, command, args) {
  process.stderr.write(`${what}…\n`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  process.stderr.write(
    `Node ${process.versions.node} : il faut Node 20 ou plus récent. / Node 20 or newer is needed.\n`,
  );
  process.exit(2);
}
if (modified(`${root}node_modules/.package-lock.json`) < modified(`${root}package-lock.json`))
  run('Installation des dépendances (npm ci) / installing dependencies', 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
const built = modified(`${root}cli/dist/built`);
if (['shared/src', 'cli/src', 'requirements/compiled'].some((folder) => newest(`${root}${folder}`) > built))
  run('Construction / building', process.execPath, [`${root}cli/bin/build.mjs`]);
