import { expect, test } from 'vitest';
import { createTestClient } from '../../testing/test-client.ts';

const pageOf = async () => {
  const reply = await createTestClient().fetch('GET', '/docs');
  return { reply, page: await reply.text() };
};

test('the page asks nobody for anything and runs no script', async () => {
  const { reply, page } = await pageOf();
  expect(reply.headers.get('content-type')).toContain('text/html');
  expect(page).not.toMatch(/<script|<link rel="stylesheet|@import|url\(|<img|<iframe|\son\w+=|https?:\/\//i);
});

test('its policy allows the one style sheet in it and nothing else', async () => {
  const { reply, page } = await pageOf();
  const policy = reply.headers.get('content-security-policy') ?? '';
  const nonce = /<style nonce="([^"]+)"/.exec(page)?.[1];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`style-src 'nonce-${nonce}'`);
  expect(policy).not.toMatch(/unsafe|script-src|'self'|https/);
  expect((await pageOf()).page).not.toContain(`nonce="${nonce}"`);
});

test('every route, every schema and every error is on it, and every link leads somewhere', async () => {
  const { page } = await pageOf();
  const document = (await createTestClient().call('GET', '/openapi.json')).body;
  for (const [path, methods] of Object.entries<Record<string, { operationId: string; summary: string }>>(
    document.paths,
  )) {
    expect(page).toContain(path);
    for (const { operationId } of Object.values(methods)) expect(page).toContain(`id="${operationId}"`);
  }
  for (const name of Object.keys(document.components.schemas)) expect(page).toContain(`id="${name}"`);
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  expect(page).toContain('ERR_TURN_KEY_CONFLICT');
});

test('nothing on it is a bug made visible', async () => {
  const { page } = await pageOf();
  expect(page).not.toMatch(/undefined|\[object Object\]|&lt;article|NaN/);
});
