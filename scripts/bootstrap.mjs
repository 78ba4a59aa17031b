// What `npm start` and `npm test` share: everything installed from the lock file, and a current Node to run it with.
// Plain JavaScript for whatever Node a fresh machine has (20 or newer), and nothing that has to be installed first.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isWindows = process.platform === 'win32';
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.flou-installed');

/** The Node 24 that the `node` package brings. */
export const node = join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node');

/** Installs from the lock file unless exactly this lock file is installed already. */
export function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const installed = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock;
  if (!installed) {
    // Not to stdout: what a command prints there may be read by a program.
    console.error('Installing what Flou needs (once; about half a minute) …');
    // `npm_execpath` is the npm that runs this script; without it, the one in PATH.
    const npm = process.env.npm_execpath;
    const [command, prefix] = npm ? [process.execPath, [npm]] : [isWindows ? 'npm.cmd' : 'npm', []];
    // Install scripts bring the current Node and the workerd and esbuild binaries: they must run.
    const { status } = spawnSync(
      command,
      [...prefix, 'ci', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts=false'],
      {
        cwd: root,
        stdio: ['ignore', 2, 'inherit'],
        shell: isWindows && !npm,
      },
    );
    if (status !== 0) fail('The installation failed. Check the network, then run the command again.');
  }
  if (!existsSync(node))
    fail('The package "node" brought no Node: its install script did not run. Run `npm ci --ignore-scripts=false`.');
  if (!installed) {
    spawnSync(node, [join(root, 'packages/adapter-node/scripts/make-template.mjs')], {
      cwd: root,
      stdio: ['ignore', 2, 'inherit'],
    });
    writeFileSync(stampFile, lock);
  }
}

/** Runs a program on the current Node: in this process when it is one already, else in a child that gets the signals. */
export async function runNode(program, args) {
  if (realpathSync(process.execPath) === realpathSync(node)) {
    endWithNpm(() => process.kill(process.pid, 'SIGTERM'));
    process.argv = [process.execPath, program, ...args];
    await import(pathToFileURL(program).href);
    return;
  }
  const child = spawn(node, [program, ...args], {
    cwd: root,
    // By the channel the child notices when this process is killed, and ends as well (bin/flou.js).
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}` },
  });
  // A terminal sends Ctrl-C to both; this process only has to wait for the other.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  endWithNpm(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + 15 : (code ?? 1)));
  child.on('error', (error) => fail(error.message));
}

/** npm passes a SIGTERM on to the shell it runs scripts with, and a shell tells nobody: whoever is left finds out by its new parent. */
function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 250);
  watch.unref();
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
