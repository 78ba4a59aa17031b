import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PLATFORMS } from '../init/write-starter.ts';
import { runFlou, temporaryFolder } from '../testing/flou-process.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const MANIFEST = v.object({
  name: v.string(),
  scripts: v.record(v.string(), v.string()),
  dependencies: v.record(v.string(), v.string()),
  devDependencies: v.record(v.string(), v.string()),
});
const manifestOf = (path: string) => v.parse(MANIFEST, JSON.parse(read(path, 'package.json')));

test.each([
  ['node', 'src/server.ts', /startServer\(settings, logs\)/],
  ['workers', 'wrangler.jsonc', /"FLOU_USER"/],
  ['azure', 'src/entry.js', /registerFlou\(\)/],
] as const)(
  'a starter for %s is written, called like its folder, and the next command said',
  async (platform, file, holds) => {
    const path = join(folder.path, 'Mi Tutor');
    const ran = await runFlou(['init', path, '--for', platform]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain(file);
    expect(ran.stdout).toContain('npm install');
    expect(read(path, file)).toMatch(holds);
    expect(read(path, '.gitignore')).toContain('node_modules');
    expect(read(path, 'README.md')).toContain('npm install');
    expect(manifestOf(path).name).toBe('mi-tutor');
  },
);

test('--json says which files there are now', async () => {
  const { stdout } = await runFlou(['init', folder.path, '--json']);
  const said = JSON.parse(stdout);
  expect(said).toMatchObject({ platform: 'node', files: expect.arrayContaining(['.env.example', 'src/server.ts']) });
  for (const file of said.files) expect(read(folder.path, file)).not.toBe('');
});

test('nothing is overwritten, and nothing is written beside it', async () => {
  writeFileSync(join(folder.path, 'README.md'), 'mine');
  const ran = await runFlou(['init', folder.path]);
  expect(ran).toMatchObject({ code: 1, stdout: '' });
  expect(ran.stderr).toMatch(/^Nothing was written: .* already has README\.md\. Name another folder\.\n$/);
  expect(read(folder.path, 'README.md')).toBe('mine');
  expect(() => read(folder.path, 'package.json')).toThrow();
});

test('a folder that is a file, and a platform there is none of, are refused', async () => {
  writeFileSync(join(folder.path, 'file'), '');
  const ran = await runFlou(['init', join(folder.path, 'file')]);
  expect(ran).toMatchObject({ code: 1, stderr: expect.stringMatching(/^E\w+: .*file/) });
  const unknown = await runFlou(['init', folder.path, '--for', 'toaster']);
  expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining('node, workers, azure') });
});

test('the starters ask for the versions that this repository is tested with', () => {
  const root = new URL('../../../../', import.meta.url);
  const lock = v.parse(
    v.object({ packages: v.record(v.string(), v.looseObject({ version: v.optional(v.string()) })) }),
    JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')),
  );
  const local = {
    '@flou/adapter-node': 'packages/adapter-node',
    '@flou/adapter-workers': 'packages/adapter-workers',
    '@flou/adapter-azure': 'packages/adapter-azure',
  };
  const tested = (name: string) =>
    lock.packages[new Map(Object.entries(local)).get(name) ?? `node_modules/${name}`]?.version;
  for (const platform of PLATFORMS) {
    const { dependencies, devDependencies } = manifestOf(
      new URL(`packages/adapter-node/starters/${platform}`, root).pathname,
    );
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect([name, version]).toEqual([name, tested(name)]);
    }
  }
});
