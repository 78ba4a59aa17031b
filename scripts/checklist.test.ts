// docs/checklist.md maps the whole deployment checklist, whose lines stand in checklist-lines.txt, and names only what is there.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ALL_CHECKS } from '../packages/adapter-node/src/preflight/all-checks.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'docs/checklist.md');
const read = (path: string): string => readFileSync(path, 'utf8');

interface Row {
  readonly line: string;
  readonly is: string;
  readonly by: string;
}

const text = read(page);
const rows: readonly Row[] = [...text.matchAll(/^\| (?!line \||---)(.+?) \| (\w+) \| (.+) \|$/gm)].map(
  ([, line = '', is = '', by = '']) => ({ line, is, by }),
);

test('every line of the checklist has its row, in its place, and no row is made up', () => {
  const mapped = [...text.matchAll(/^(?:(## .+)|\| (?!line \||---)(.+?) \| .+)$/gm)].map(
    ([, heading, line]) => heading ?? line,
  );
  expect(mapped).toEqual(read(join(root, 'scripts/checklist-lines.txt')).trim().split('\n'));
  expect(rows.length).toBeGreaterThan(110);
});

test.each(rows)('$line: $is', ({ is, by }) => {
  expect(['done', 'checked', 'provisioned', 'page', 'open']).toContain(is);
  const links = [...by.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
  for (const link of links) expect(leadsSomewhere(link), link).toBe(true);
  for (const [, title = '', file = ''] of by.matchAll(/"([^"]+)" in \[[^\]]+\]\(([^)]+)\)/g)) {
    expect(read(join(dirname(page), file)), title).toContain(title);
  }
  const ids = [...by.matchAll(/check `([\w-]+)`/g)].map(([, id = '']) => id);
  expect(ids.filter((id) => !ALL_CHECKS.some((check) => check.id === id))).toEqual([]);
  // Each kind names what it says it is.
  if (is === 'checked') expect(ids.length + (by.includes('`flou ') ? 1 : 0)).toBeGreaterThan(0);
  if (is === 'provisioned') expect(links.some((link) => link.includes('examples/node-app-service/'))).toBe(true);
  if (is === 'open') expect(by).toMatch(/^not yet: /);
  if (is === 'page') expect(links.some((link) => /^[a-z-]+\.md/.test(link))).toBe(true);
});

test('every check of preflight stands for some line', () => {
  // Two are Flou's own: nobody without a token, and a helpline that was seen to be right.
  const own = ['closed-to-strangers', 'helplines'];
  const named = new Set([...text.matchAll(/check `([\w-]+)`/g)].map(([, id]) => id));
  expect(ALL_CHECKS.map(({ id }) => id).filter((id) => !named.has(id) && !own.includes(id))).toEqual([]);
});

/** A file, and in a page of ours the heading or anchor. */
function leadsSomewhere(link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = join(dirname(page), path);
  if (!existsSync(file)) return false;
  if (anchor === undefined) return true;
  const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replace(/ /g, '-'),
  );
  return headings.includes(anchor) || read(file).includes(`<a id="${anchor}"></a>`);
}
