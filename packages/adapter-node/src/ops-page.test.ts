import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFlou } from '@flou/core';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { afterAll, expect, test } from 'vitest';
import { withOpsPage } from './ops-page.ts';

const flou = createFlou({
  storage: createMemoryStorage(),
  secretKeys: ['a-key-for-tests-0123456789-abcdefghijklmnop'],
});
const folder = mkdtempSync(join(tmpdir(), 'flou-ops-page-'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Flou</title>');
writeFileSync(join(folder, 'app.js'), 'export {};');
afterAll(() => rmSync(folder, { recursive: true }));

const ask = async (path: string) => {
  const fetch = withOpsPage(flou.app.fetch, folder) ?? flou.app.fetch;
  return fetch(new Request(`http://flou.test${path}`));
};

test('the page is at /ops with its files below it, under a policy that allows its own origin alone', async () => {
  const { status, headers } = await ask('/ops');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain('text/html');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect((await ask('/ops/app.js')).headers.get('content-type')).toContain('javascript');
});

test('everything else is the API: the root, what only begins alike, and the figures themselves', async () => {
  for (const path of ['/', '/app.js', '/ops/', '/opsapp.js', '/ops/nothing.js', '/ops/../app.js', '/ops/%2e%2e/x'])
    expect((await ask(path)).status).toBe(404);
  expect((await ask('/api/v1/ops/summary')).status).toBe(401);
});

test('without a page the API stands alone', () => {
  expect(withOpsPage(flou.app.fetch, join(folder, 'nowhere'))).toBeUndefined();
});
