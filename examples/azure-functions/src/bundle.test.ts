import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type FunctionsHost, installHost } from '../../../packages/adapter-azure/src/testing/functions-host.ts';
import { logIn } from '../../../packages/adapter-azure/src/testing/log-in.ts';
import { buildApp } from '../build.ts';

const folder = mkdtempSync(join(tmpdir(), 'flou-functions-'));
let files: Record<string, Uint8Array>;
let host: FunctionsHost;

beforeAll(async () => {
  files = await buildApp(folder);
  for (const method of ['info', 'warn'] as const) vi.spyOn(console, method).mockImplementation(() => {});
  const installed = installHost();
  await import(/* @vite-ignore */ pathToFileURL(join(folder, 'entry.mjs')).href);
  host = await installed.start();
});
afterAll(async () => {
  await host.terminate();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('the package holds what Azure needs, and nothing it must not see', () => {
  expect(Object.keys(files)).toEqual(['entry.mjs', 'host.json', 'package.json']);
  expect(JSON.parse(new TextDecoder().decode(files['package.json']))).toEqual({ type: 'module', main: 'entry.mjs' });
});

test('the bundle starts in the host and answers', async () => {
  const health = await fetch(`${host.url}/health`);
  expect(await health.json()).toMatchObject({ status: 'healthy' });
});

test('a stream of the bundle ends with one complete event', async () => {
  const api = await logIn(host.url);
  const stream = await (await api('POST', '/chat/send-stream', { message: 'tengo un ensayo' })).text();
  expect(stream.match(/"type":"complete"/g)).toHaveLength(1);
});
