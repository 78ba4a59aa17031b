// npm run bench: the peers live in a workspace of their own, which is installed when it is first needed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './bootstrap.mjs';

const bench = fileURLToPath(new URL('../bench/', import.meta.url));
await ensureInstalled();
if (!existsSync(`${bench}node_modules`)) {
  spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: bench,
    stdio: ['ignore', 2, 'inherit'],
    shell: process.platform === 'win32',
  });
}
const { status } = spawnSync('node', ['--conditions=@flou/source', `${bench}src/run.ts`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
