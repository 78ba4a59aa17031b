// Every link to a file leads somewhere; the tables of variables, routes and error codes are whole. Blocks of code: docs-blocks.test.ts.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PROBLEMS } from '../packages/core/src/http/openapi/problems.ts';
import { calls } from './docs/flou-command.ts';
import { pages, readPage as read, root } from './docs/pages.ts';
import { routes } from './docs/routes.ts';

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
  const table = page.split('\n## ')[0] ?? '';
  const isNamed = (path: string) => table.includes(path) || table.includes(`\`${path.replace(/.*(?=\/)/, '')}\``);
  expect(routes.filter((path) => !isNamed(path))).toEqual([]);
  const codes = new Set(page.match(/ERR_[A-Z_]+/g));
  expect([...codes].toSorted()).toEqual(Object.keys(PROBLEMS).toSorted());
});

test('docs/cli.md has a section for every command, and names every flag of it', () => {
  const sections = new Map(
    read('docs/cli.md')
      .split('\n## ')
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')).replace('flou ', ''), section]),
  );
  expect([...sections.keys()].toSorted()).toEqual(calls.map(({ name }) => name).toSorted());
  for (const { name, flags } of calls) {
    expect([name, flags.filter((flag) => !sections.get(name)?.includes(`\`${flag}`))]).toEqual([name, []]);
  }
});
