// npm run dev:worker: the example Worker and everything it needs, on this machine. Ctrl-C stops all of it.
import { join } from 'node:path';
import { ensureInstalled, root, runNode } from './bootstrap.mjs';

ensureInstalled();
await runNode(join(root, 'scripts/dev-worker.ts'), process.argv.slice(2));
