// npm run types: the type checker over every part that has a tsconfig.json.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';

const inside = (folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
// The benchmarks have packages of their own, which `npm run bench` installs.
const bench = existsSync(join(root, 'bench/node_modules')) ? ['bench'] : [];
const projects = [
  '.',
  ...inside('packages'),

  ...inside('examples'),
  'conformance',
  'training',
  ...bench,
].filter((path) => existsSync(join(root, path, 'tsconfig.json')));
const failed = projects.filter((path) => {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', path], {
    cwd: root,
    stdio: 'inherit',
  });
  return status !== 0;
});
console.log(`${projects.length - failed.length} of ${projects.length} projects are well typed.`);
process.exitCode = failed.length > 0 ? 1 : 0;
