#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/segur.mjs', import.meta.url);
if (!existsSync(built)) await import('./build.mjs');
const { main } = await import(built.href);
await main(process.argv.slice(2));
