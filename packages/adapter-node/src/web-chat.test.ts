import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFlou } from '@flou/core';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { afterAll, expect, test } from 'vitest';
import { withWebChat } from './web-chat.ts';

const flou = createFlou({
  storage: createMemoryStorage(),
  secretKeys: ['a-key-for-tests-0123456789-abcdefghijklmnop'],
});
const folder = mkdtempSync(join(tmpdir(), 'flou-web-chat-'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Flou</title>');
writeFileSync(join(folder, 'app.js'), 'export {};');
afterAll(() => rmSync(folder, { recursive: true }));

const ask = async (path: string, init?: RequestInit) => {
  const fetch = withWebChat(flou.app.fetch, folder) ?? flou.app.fetch;
  return fetch(new Request(`http://flou.test${path}`, init));
};

test('the page runs scripts and styles of its own origin, and nothing else', async () => {
  const { status, headers } = await ask('/');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain('text/html');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect((await ask('/app.js')).headers.get('content-type')).toContain('javascript');
});

test('the routes keep their own policy, which allows nothing', async () => {
  for (const path of ['/health', '/api/v1/users/me', '/nothing/here']) {
    const { headers } = await ask(path);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  }
});

test('only what was built is served: nothing beside the folder, nothing but reading', async () => {
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '//etc/passwd']) {
    expect((await ask(path)).status).toBe(404);
  }
  const posted = await ask('/', { method: 'POST', body: '{}' });
  expect(posted.status).toBe(404);
  expect(posted.headers.get('content-type')).toContain('application/problem+json');
});

test('a page that has not changed is not sent again', async () => {
  const etag = (await ask('/app.js')).headers.get('etag') ?? '';
  expect((await ask('/app.js', { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('without a page the API stands alone', () => {
  expect(withWebChat(flou.app.fetch, join(folder, 'nowhere'))).toBeUndefined();
});
