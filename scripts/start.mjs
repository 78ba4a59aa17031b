// npm start: install what is missing, then open for business.
import { join } from 'node:path';
import { ensureInstalled, root, runNode } from './bootstrap.mjs';

ensureInstalled();
await runNode(join(root, 'packages/adapter-node/bin/flou.js'), ['serve', ...process.argv.slice(2)]);
