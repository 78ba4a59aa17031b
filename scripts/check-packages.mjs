// npm run check:packages: what npm would publish is what a consumer can use (publint, are-the-types-wrong).
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';

const bin = (name) => join(root, 'node_modules/.bin', name);
const run = (command, args, cwd) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
let failed = 0;

for (const name of readdirSync(join(root, 'packages'))) {
  const cwd = join(root, 'packages', name);
  if (JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')).private) continue;
  const packed = run('npm', ['pack', '--json', '--loglevel=error'], cwd);
  const [{ filename }] = Object.values(JSON.parse(packed.stdout));
  const tarball = join(cwd, filename);
  const checks = [
    ['publint', run(bin('publint'), ['run', '--strict', tarball], cwd)],
    ['are-the-types-wrong', run(bin('attw'), [tarball, '--profile', 'esm-only'], cwd)],
  ];
  rmSync(tarball);
  for (const [check, { status, stdout, stderr }] of checks) {
    console.log(`${status === 0 ? 'pass' : 'FAIL'}  ${check}  @flou/${name}`);
    if (status !== 0) {
      failed += 1;
      console.log(stdout, stderr);
    }
  }
}
process.exitCode = failed > 0 ? 1 : 0;
