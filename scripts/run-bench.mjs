// What `npm run bench`, `test:load` and `test:soak` share: they live in a workspace of their own, which is installed when it is first needed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, node, root } from './bootstrap.mjs';

/** Runs a program of `bench/src` with this command's arguments, and leaves as it does. */
export function runBench(program) {
  ensureInstalled();
  const bench = join(root, 'bench');
  if (!existsSync(join(bench, 'node_modules'))) {
    spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: bench,
      stdio: ['ignore', 2, 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  const { status } = spawnSync(
    node,
    ['--conditions=@flou/source', join(bench, 'src', program), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  process.exit(status ?? 1);
}
