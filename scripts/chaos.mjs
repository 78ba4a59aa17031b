// npm run test:chaos: a turn is interrupted at every step, the network to PostgreSQL and Redis goes bad, and the server is told to end under load.
// Results go into bench/results/chaos.json and drain.json.
import { spawnSync } from 'node:child_process';
import { ensureInstalled, node, root } from './bootstrap.mjs';

ensureInstalled();
const runs = [
  ['conformance/src/chaos/run-chaos.ts', '--results', 'bench/results/chaos.json'],
  ['conformance/src/faults/run-faults.ts'],
  ['conformance/src/chaos/run-drain.ts', '--results', 'bench/results/drain.json'],
];
for (const run of runs) {
  const { status } = spawnSync(node, ['--conditions=@flou/source', ...run], { cwd: root, stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}
