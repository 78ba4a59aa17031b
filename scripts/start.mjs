// npm start: install what is missing, build the pages, then open for business.
import { join } from 'node:path';
import { ensureInstalled, root, runNode } from './bootstrap.mjs';

ensureInstalled();
const { buildWebChat } = await import('../examples/web-chat/build.mjs');
const { buildOpsPage } = await import('../examples/ops-page/build.mjs');
await buildWebChat(join(root, 'packages/adapter-node/web-chat'));
await buildOpsPage(join(root, 'packages/adapter-node/ops-page'));
await runNode(join(root, 'packages/adapter-node/bin/flou.js'), ['serve', ...process.argv.slice(2)]);
