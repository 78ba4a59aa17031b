// Every TypeScript block of README and docs compiles and runs; every link to a file leads somewhere; the table of variables is whole.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chatOperations } from '../packages/core/src/http/openapi/operations/chat.ts';
import { completionsOperations } from '../packages/core/src/http/openapi/operations/completions.ts';
import { loginOperations } from '../packages/core/src/http/openapi/operations/login.ts';
import { operatorsOperations } from '../packages/core/src/http/openapi/operations/operators.ts';
import { serviceOperations } from '../packages/core/src/http/openapi/operations/service.ts';
import { usersOperations } from '../packages/core/src/http/openapi/operations/users.ts';
import { PROBLEMS } from '../packages/core/src/http/openapi/problems.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'AGENTS.md',
  ...readdirSync(join(root, 'docs')).map((file) => `docs/${file}`),
].filter((file) => file.endsWith('.md'));
const blocks = pages.flatMap((page) =>
  [...read(page).matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ''], index) => ({
    name: `${page} ${index + 1}`,
    code,
  })),
);
const folder = join(root, '.docs-check');

function read(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const [index, { code }] of blocks.entries()) writeFileSync(join(folder, `block-${index}.ts`), code);
  const compilerOptions = { lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'], types: ['node'] };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.base.json', compilerOptions, include: ['*.ts'] }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every block is well typed', () => {
  expect(blocks.length).toBeGreaterThan(3);
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
});

test.each(blocks.map(({ name }, index) => [name, index] as const))('%s runs', (_, index) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@flou/source', join(folder, `block-${index}.ts`)],
    {
      encoding: 'utf8',
    },
  );
  expect(stderr).not.toMatch(/Error/);
  expect(status).toBe(0);
});

test.each(pages)('every link of %s leads to a file', (page) => {
  const targets = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
  expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
});

test("README's table of variables names every variable that is read, and no other", () => {
  const section = read('README.md').split('## Configuration')[1]?.split('\n## ')[0] ?? '';
  const documented = [...section.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name),
  );
  const asked: string[] = [];
  const source = readFileSync(join(root, 'packages/core/src/config/config-from-env.ts'), 'utf8');
  for (const [, name = ''] of source.matchAll(/^ {2}([A-Z_]{4,}): /gm)) asked.push(name);
  expect(documented.toSorted()).toEqual(asked.toSorted());
});

test('docs/http-api.md names every route and every error code, and no other code', () => {
  const page = read('docs/http-api.md');
  const operations = [
    chatOperations,
    loginOperations,
    usersOperations,
    completionsOperations,
    serviceOperations,
    operatorsOperations,
  ].flat();
  const paths = operations.map(({ under, path }) => `${under === 'base' ? '/api/v1' : ''}${path}`);
  const table = page.split('\n## ')[0] ?? '';
  const isNamed = (path: string) => table.includes(path) || table.includes(`\`${path.replace(/.*(?=\/)/, '')}\``);
  expect(paths.filter((path) => !isNamed(path))).toEqual([]);
  const codes = new Set(page.match(/ERR_[A-Z_]+/g));
  expect([...codes].toSorted()).toEqual(Object.keys(PROBLEMS).toSorted());
});
