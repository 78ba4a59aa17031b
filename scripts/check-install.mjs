// npm run check:install: the packages as a stranger gets them from npm, packed, installed in an empty folder, run there.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node, root } from './bootstrap.mjs';

const folder = mkdtempSync(join(tmpdir(), 'flou-install-'));
const shell = process.platform === 'win32';
let server;
try {
  const tarballs = Object.fromEntries(publicPackages().map(({ name, path }) => [name, pack(path)]));
  // `overrides` makes the packages find each other's tarball instead of asking npm for a version that is not out yet.
  const manifest = { private: true, type: 'module', dependencies: tarballs, overrides: tarballs };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']);

  expect('flou --version', flou(['--version']), /^\d+\.\d+\.\d+\s*$/);
  for (const [platform, file] of [
    ['node', 'src/server.ts'],
    ['workers', 'wrangler.jsonc'],
    ['azure', 'host.json'],
  ]) {
    expect(`flou init --for ${platform}`, flou(['init', platform, '--for', platform]), new RegExp(file));
  }
  expect('flou screen', flou(['screen'], '{"id":"1","text":"ya no quiero vivir"}\n'), /"level":"crisis"/);
  expect('the starter for workers, wrangler deploy --dry-run', deployWorker(), /gzip: \d+/);
  expect('the starter for node, type-checked', typesOf('node'), /^$/);
  expect('the starter for workers, type-checked', typesOf('workers'), /^$/);
  const starter = await listen('node/src/server.ts');
  expect('the starter for node', await (await fetch(`${starter}/health`)).text(), /"healthy"/);
  await stop();
  const exported = run(node, ['-p', "import('@flou/adapter-azure').then((azure) => console.log(Object.keys(azure)))"]);
  expect('@flou/adapter-azure, with its peer', exported, /registerFlou/);
  const url = await serve();
  expect('flou serve, flou smoke', flou(['smoke', url]), /passed/);
  expect('the chat page', await (await fetch(url)).text(), /<script type="module" src="\/app\.js">/);
} catch (error) {
  console.log(`FAIL  ${error.message}`);
  process.exitCode = 1;
} finally {
  await stop();
  rmSync(folder, { recursive: true, force: true });
}

function publicPackages() {
  return readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .map((path) => ({ path, ...JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) }))
    .filter((manifest) => !manifest.private);
}

function pack(path) {
  const packed = spawnSync('npm', ['pack', '--json', '--loglevel=error', `--pack-destination=${folder}`], {
    cwd: path,
    encoding: 'utf8',
    shell,
  });
  const [{ filename }] = Object.values(JSON.parse(packed.stdout));
  return `file:./${filename}`;
}

function run(command, args, input = '') {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', input, shell });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

function flou(args, input) {
  return run(node, ['node_modules/@flou/adapter-node/bin/flou.js', ...args], input);
}

function deployWorker() {
  return run(node, [join(root, 'node_modules/wrangler/bin/wrangler.js'), 'deploy', '--dry-run', '--cwd', 'workers']);
}

function typesOf(starter) {
  const types = ['--typeRoots', `${join(root, 'node_modules/@types')},${join(root, 'node_modules')}`];
  return run(node, [join(root, 'node_modules/typescript/bin/tsc'), '-p', starter, ...types]);
}

function serve() {
  return listen('node_modules/@flou/adapter-node/bin/flou.js', 'serve');
}

/** Starts a server and resolves with its address, which is the first that it prints. */
function listen(...args) {
  server = spawn(node, args, { cwd: folder, env: { ...process.env, PORT: '0', FLOU_DATA_DIR: join(folder, 'data') } });
  return new Promise((resolve, reject) => {
    let output = '';
    const collect = (text) => {
      output += text;
      const url = /(?:address +|listens at )(http:[^\s,]+)/.exec(output)?.[1];
      if (url) resolve(url);
    };
    server.stdout.on('data', collect);
    server.stderr.on('data', collect);
    server.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}:\n${output}`)));
  });
}

async function stop() {
  if (!server) return;
  server.kill('SIGTERM');
  await new Promise((done) => server.once('exit', done));
  server = undefined;
}

function expect(what, output, pattern) {
  if (!pattern.test(output)) throw new Error(`${what} printed:\n${output}`);
  console.log(`pass  ${what}, installed from the tarballs`);
}
