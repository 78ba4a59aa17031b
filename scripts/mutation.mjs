// npm run test:mutation: which changes of the guardrails' and the tutor's logic would no test notice? The tool has packages of its own.
// Takes half an hour on two cores; `-- tutor` or `-- guardrails` tries one of them alone. The scores go into bench/results/mutation.json, the survivors to the terminal.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, node, root } from './bootstrap.mjs';

const tools = join(root, 'mutation');
const results = join(root, 'bench/results/mutation.json');
const full = join(root, 'bench/results/mutation.full.json');

ensureInstalled();
if (!existsSync(join(tools, 'node_modules'))) {
  spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: tools,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
const { status } = spawnSync(
  node,
  [join(tools, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', 'mutation/stryker.config.mjs'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATE_ONLY: process.argv[2] ?? '' } },
);
if (existsSync(full)) {
  const scores = scoresOf(JSON.parse(readFileSync(full, 'utf8')));
  rmSync(full);
  // What was not tried keeps its last score.
  const kept = JSON.parse(readFileSync(results, 'utf8')).filter(
    ({ folder }) => !scores.some((score) => score.folder === folder),
  );
  const all = [...kept, ...scores].toSorted((one, other) => (one.folder < other.folder ? -1 : 1));
  writeFileSync(results, `${JSON.stringify(all, null, 2)}\n`);
  console.table(scores);
}
process.exitCode = status ?? 1;

/** By folder: how many changes there were, how many a test noticed. */
function scoresOf({ files }) {
  const counts = new Map();
  for (const [path, { mutants }] of Object.entries(files)) {
    const folder = /(guardrails\/[^/]+|tutor)(?=\/|$)/.exec(path)?.[1] ?? path;
    const one = counts.get(folder) ?? { changes: 0, noticed: 0 };
    for (const { status } of mutants) {
      if (status === 'Killed' || status === 'Timeout') one.noticed += 1;
      if (status !== 'Ignored') one.changes += 1;
    }
    counts.set(folder, one);
  }
  return [...counts].map(([folder, { changes, noticed }]) => ({
    folder,
    changes,
    noticed,
    percent: Math.round((100 * noticed) / changes),
  }));
}
