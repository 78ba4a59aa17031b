import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROUTES } from './rows.ts';

test('the table has a line for every route of docs/http-api.md', () => {
  const docs = readFileSync(new URL('../../../docs/http-api.md', import.meta.url), 'utf8');
  const documented = [...docs.matchAll(/^\| ([A-Z, ]+) (`.+`) \| (?:no|yes|operator|refresh token) \|/gm)].flatMap(
    ([, methods = '', paths = '']) =>
      methods.split(', ').flatMap((method) => pathsIn(paths).map((path) => `${method} ${path}`)),
  );
  expect(documented.toSorted()).toEqual(ROUTES.toSorted());
});

/** "`/login/logout`, `/logout-all`" are siblings; queries are no part of a route. */
function pathsIn(cell: string): string[] {
  const paths = [...cell.matchAll(/`(?:\/api\/v1)?([^`?]+)[^`]*`/g)].map(([, path = '']) => path);
  const [first = ''] = paths;
  const parent = first.slice(0, first.lastIndexOf('/'));
  return paths.map((path, index) => (index === 0 ? path : `${parent}${path}`));
}
