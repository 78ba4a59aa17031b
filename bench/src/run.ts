// npm run bench [-- --quick] [-- --json] [-- NAME…]: measures, prints a table, and keeps results.json, results.md and results.svg in bench/results.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Row } from './bench.ts';
import { plotOf } from './plot.ts';
import { type Results, tableOf } from './report.ts';

const BENCHES = ['guards', 'chat-send', 'first-token', 'prompt', 'postgres-turn', 'open-streams', 'login-timing'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${BENCHES.join(', ')}.`);
  process.exit(2);
}

const rows = (positionals.length > 0 ? positionals : BENCHES).flatMap(runOne);
const results: Results = { at: new Date().toISOString(), node: process.versions.node, quick: values.quick, rows };

const folder = fileURLToPath(new URL('../results/', import.meta.url));
const kept = `${folder}results.json`;
const earlier: Results | undefined = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : undefined;
process.stdout.write(values.json ? `${JSON.stringify(results)}\n` : tableOf(results, earlier));
// Only a whole run, unhurried, is worth keeping.
if (positionals.length === 0 && !values.quick) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(kept, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(`${folder}results.md`, tableOf(results, undefined));
  writeFileSync(`${folder}results.svg`, plotOf(results));
}

function runOne(name: string): Row[] {
  console.error(`… ${name}`);
  const file = fileURLToPath(new URL('run-one.ts', import.meta.url));
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--conditions=@flou/source', file, name, values.quick ? 'quick' : 'whole'],
    { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The bench ${name} failed.`);
  return JSON.parse(stdout);
}
