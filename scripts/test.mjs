// npm test: install what is missing, then run every test.
import { join } from 'node:path';
import { ensureInstalled, root, runNode } from './bootstrap.mjs';

ensureInstalled();
await runNode(join(root, 'node_modules/vitest/vitest.mjs'), ['run', ...process.argv.slice(2)]);
