#!/usr/bin/env node
// The `flou` command. Installed from npm it runs dist/; in a clone it runs src/, so what you edit is what you run.
import { spawn } from 'node:child_process';
import * as nodeModule from 'node:module';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// Loading leaves garbage behind: a young generation that does not grow for it saves 50 MB at rest. `flou serve` lets it grow.
setFlagsFromString('--semi-space-growth-factor=1');
// From the second start on, nothing is compiled and no types are stripped anew.
nodeModule.enableCompileCache?.();

// Whoever started this on another Node is gone: stop as on SIGTERM, and leave no server behind that nobody sees.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();

const here = fileURLToPath(import.meta.url);
const inClone = !here.includes(`${sep}node_modules${sep}`);

/** The oldest Node that has what an installed Flou needs (`engines` in package.json); a clone brings its own. */
const OLDEST = [22, 13];
const [major, minor] = process.versions.node.split('.').map(Number);
const isTooOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);

if (!inClone && isTooOld) {
  process.stderr.write(`Flou needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 1;
} else if (!inClone) {
  await import('../dist/cli/main.js');
} else if (nodeModule.registerHooks) {
  nodeModule.registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier, { ...context, conditions: ['@flou/source', ...context.conditions] }),
  });
  await import('../src/cli/main.ts');
} else {
  // This Node cannot run TypeScript; the `node` package brought one that can.
  const node = nodeModule.createRequire(import.meta.url).resolve('node/bin/node');
  const child = spawn(node, [here, ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
