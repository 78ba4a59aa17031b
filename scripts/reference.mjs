// npm run docs:reference: every public function of the packages as pages, in docs/reference. Anything without a description fails.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, node } from './bootstrap.mjs';

// TypeDoc has a TypeScript of its own, for it wants the compiler's API, which version 7 has not: what checks and builds the packages stays apart.
const folder = fileURLToPath(new URL('reference/', import.meta.url));
ensureInstalled();
if (!existsSync(`${folder}node_modules`)) {
  spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
const { status } = spawnSync(node, ['node_modules/typedoc/bin/typedoc', ...process.argv.slice(2)], {
  cwd: folder,
  stdio: 'inherit',
});
process.exit(status ?? 1);
