// npm run test:fuzz -- [--runs 50000] [--seed N]: the fuzzing of `npm test`, for longer; how often each route answered what goes into bench/results.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root, runNode } from './bootstrap.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '50000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
ensureInstalled();
process.env.FUZZ_RUNS = values.runs;
process.env.FUZZ_SEED = values.seed;
process.env.FUZZ_RESULT = join(root, 'bench/results/fuzz.json');
await runNode(join(root, 'node_modules/vitest/vitest.mjs'), ['run', '--project', 'core', 'fuzz']);
