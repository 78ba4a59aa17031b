// The `session` blocks of a page, run in their order in one shell and an empty folder, as somebody would who copies them.
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../conformance/src/free-port.ts';
import { type Block, root } from './pages.ts';

const BETWEEN = '--- next block ---';

/** What each block printed. Rejects when a command fails, with all that was printed. */
export async function runSession(blocks: readonly Block[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'flou-docs-'));
  // Port 8000 may be taken.
  const port = await freePort();
  const scripts = blocks.map(({ code, notes }) => {
    const script = code.replaceAll('127.0.0.1:8000', `127.0.0.1:${port}`);
    return notes.includes('server') ? inItsOwnTerminal(script) : script;
  });
  try {
    const { stdout } = await promisify(execFile)('bash', ['-euc', scripts.join(`\necho '${BETWEEN}'\n`)], {
      cwd: folder,
      env: {
        PATH: `${withLinkingNpm(folder)}:${process.env.PATH}`,
        HOME: folder,
        PORT: `${port}`,
        NODE_NO_WARNINGS: '1',
      },
      timeout: 50_000,
    });
    return stdout.split(`${BETWEEN}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs until the shell ends; what comes next waits for its address. */
const inItsOwnTerminal = (script: string): string => `
exec {server}< <(exec setsid bash -c ${quoted(script)} 2>&1)
trap 'kill -- -'$! EXIT
until [[ \${line-} == *address* ]]; do read -r line <&$server; done`;

const quoted = (script: string): string => `'${script.replaceAll("'", "'\\''")}'`;

/**
 * `npm install` links the packages of this clone, for they may not be out yet. That they install from their tarballs is what
 * `npm run check:install` shows.
 */
function withLinkingNpm(folder: string): string {
  const bin = join(folder, '.bin');
  mkdirSync(bin);
  const npm = `#!/bin/sh\n[ "$1" != install ] || ln -sfn '${join(root, 'node_modules')}' node_modules\n`;
  writeFileSync(join(bin, 'npm'), npm);
  chmodSync(join(bin, 'npm'), 0o755);
  return bin;
}
