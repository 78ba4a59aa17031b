// npm start: install what is missing, build the chat page, then open for business.
import { join } from 'node:path';
import { ensureInstalled, root, runNode } from './bootstrap.mjs';

ensureInstalled();
const { buildWebChat } = await import('../examples/web-chat/build.mjs');
await buildWebChat(join(root, 'packages/adapter-node/web-chat'));
await runNode(join(root, 'packages/adapter-node/bin/flou.js'), ['serve', ...process.argv.slice(2)]);
