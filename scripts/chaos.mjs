// npm run test:chaos: a turn is interrupted at every step; results go into bench/results/chaos.json.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, node, root } from './bootstrap.mjs';

ensureInstalled();
const { status } = spawnSync(
  node,
  ['--conditions=@flou/source', 'conformance/src/chaos/run-chaos.ts', '--results', 'bench/results/chaos.json'],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
