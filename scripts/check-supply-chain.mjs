// npm run check:supply-chain: licences, known vulnerabilities, a bill of materials, secrets in the tree and its history.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, node, root } from './bootstrap.mjs';

/** Of what a user installs: these ask for nothing but their text to be kept. */
const LICENCES = new Set([
  'MIT',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'BlueOak-1.0.0',
]);
/** What nobody would read for secrets: weights of the model, checksums of packages, made-up people. */
const UNREAD = [':!training/crisis/corpus', ':!*.generated.ts', ':!*package-lock.json', ':!*.png', ':!*.svg'];

ensureInstalled();
let failed = 0;
checkLicences();
checkVulnerabilities();
writeBillOfMaterials();
checkSecrets();
process.exitCode = failed > 0 ? 1 : 0;

function say(outcome, what, detail = '') {
  if (outcome === 'FAIL') failed += 1;
  console.log(`${outcome.padEnd(4)}  ${what}${detail ? `\n${detail}` : ''}`);
}

function checkLicences() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const installed = Object.entries(packages).filter(
    ([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link,
  );
  const others = installed.filter(([, { license }]) => !LICENCES.has(license));
  say(
    others.length > 0 ? 'FAIL' : 'pass',
    `licences of ${installed.length} packages`,
    others.map(([path, { license }]) => `      ${path}: ${license ?? 'none'}`).join('\n'),
  );
}

function checkVulnerabilities() {
  const { stdout } = run('npm', ['audit', '--omit=dev', '--json']);
  const report = JSON.parse(stdout || '{}');
  const counts = report.metadata?.vulnerabilities;
  // A registry without advisories is no sign of health.
  if (!counts)
    return say('?', `vulnerabilities cannot be told from here: ${report.message ?? 'npm audit said nothing'}`);
  const grave = counts.high + counts.critical;
  say(grave > 0 ? 'FAIL' : 'pass', `vulnerabilities: ${JSON.stringify(counts)}`, grave > 0 ? stdout : '');
}

function writeBillOfMaterials() {
  const { status, stdout, stderr } = run('npm', ['sbom', '--sbom-format=cyclonedx', '--omit=dev']);
  if (status !== 0) return say('FAIL', 'bill of materials', stderr);
  writeFileSync(join(root, 'sbom.cdx.json'), stdout);
  say('pass', `bill of materials: ${JSON.parse(stdout).components.length} components in sbom.cdx.json (CycloneDX)`);
}

/** secretlint has packages of its own, so that nobody who works on Flou installs them for anything else. */
function checkSecrets() {
  const tools = join(root, 'scripts/secrets');
  if (!existsSync(join(tools, 'node_modules'))) {
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], tools);
  }
  const folder = mkdtempSync(join(tmpdir(), 'flou-secrets-'));
  const history = join(folder, 'history.txt');
  writeFileSync(history, run('git', ['log', '-p', '--all', '--', '.', ...UNREAD]).stdout);
  const files = run('git', ['ls-files', '--', '.', ...UNREAD])
    .stdout.split('\n')
    .filter((file) => file && existsSync(join(root, file)));
  const { status, stdout, stderr } = run(node, [
    join(tools, 'node_modules/secretlint/bin/secretlint.js'),
    '--secretlintrc',
    join(tools, '.secretlintrc.json'),
    history,
    ...files,
  ]);
  rmSync(folder, { recursive: true });
  say(
    status === 0 ? 'pass' : 'FAIL',
    `secrets in ${files.length} files and their history`,
    status === 0 ? '' : stdout + stderr,
  );
}

function run(command, args, cwd = root) {
  return spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
    shell: process.platform === 'win32',
  });
}
