// npm run check:install: the packages as a stranger gets them from npm, packed, installed in an empty folder, run there.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  expect('flou screen', flou(['screen'], '{"id":"1","text":"ya no quiero vivir"}\n'), /"level":"crisis"/);
  expect('the example Worker, wrangler deploy --dry-run', deployWorker(), /gzip: \d+/);
  const exported = run(node, ['-p', "import('@flou/adapter-azure').then((azure) => console.log(Object.keys(azure)))"]);
  expect('@flou/adapter-azure, with its peer', exported, /registerFlou/);
  const url = await serve();
  expect('flou serve, flou smoke', flou(['smoke', url]), /passed/);
  expect('the chat page', await (await fetch(url)).text(), /<script type="module" src="\/app\.js">/);
} catch (error) {
  console.log(`FAIL  ${error.message}`);
  process.exitCode = 1;
} finally {
  server?.kill('SIGTERM');
  if (server) await new Promise((done) => server.once('exit', done));
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
  for (const file of ['src/index.ts', 'wrangler.jsonc'])
    cpSync(join(root, 'examples/workers', file), join(folder, file));
  return run(node, [join(root, 'node_modules/wrangler/bin/wrangler.js'), 'deploy', '--dry-run']);
}

function serve() {
  server = spawn(node, ['node_modules/@flou/adapter-node/bin/flou.js', 'serve'], {
    cwd: folder,
    env: { ...process.env, PORT: '0', FLOU_DATA_DIR: join(folder, 'data') },
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const collect = (text) => {
      output += text;
      const url = /address +(http:\S+)/.exec(output)?.[1];
      if (url) resolve(url);
    };
    server.stdout.on('data', collect);
    server.stderr.on('data', collect);
    server.once('exit', (code) => reject(new Error(`flou serve ended with ${code}:\n${output}`)));
  });
}

function expect(what, output, pattern) {
  if (!pattern.test(output)) throw new Error(`${what} printed:\n${output}`);
  console.log(`pass  ${what}, installed from the tarballs`);
}
