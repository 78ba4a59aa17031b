import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logIn, type ServedFlou, serveFlou, temporaryFolder } from './testing/flou-process.ts';

const folder = temporaryFolder();
const served: ServedFlou[] = [];

// As `npm start` does.
beforeAll(() => {
  const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  spawnSync(process.execPath, [pathOf('../../../examples/ops-page/build.mjs'), pathOf('../ops-page')]);
});
afterAll(async () => {
  await Promise.all(served.map((server) => server.stop('SIGKILL')));
  folder.remove();
});

async function serveInProduction(env: Record<string, string> = {}): Promise<ServedFlou> {
  const server = await serveFlou({
    FLOU_DATA_DIR: folder.path,
    ENVIRONMENT: 'production',
    SECRET_KEY: '3f1c9a7e5b2d4860a9c8e7f6b5d4c3a2917f6e5d4c3b2a1908f7e6d5c4b3a291',
    ...env,
  });
  served.push(server);
  return server;
}

test('in production nobody is an operator and there is no page, until OPERATORS says who; then they see what this server has done', async () => {
  const closed = await serveInProduction();
  const student = await logIn(closed.url, 'guardia');
  expect((await fetch(`${closed.url}/ops`)).status).toBe(404);
  expect((await student('GET', '/ops/summary')).status).toBe(403);
  const { id } = await (await student('GET', '/users/me')).json();
  await closed.stop('SIGTERM');

  const open = await serveInProduction({ OPERATORS: id, WEB_CHAT: 'off' });
  const page = await fetch(`${open.url}/ops`);
  expect(await page.text()).toContain('<title>Flou operators</title>');
  expect((await fetch(open.url)).status).toBe(404);
  const operator = await logIn(open.url, 'guardia');
  await operator('POST', '/chat/send', { message: 'ya no quiero seguir viviendo' });
  expect(await (await operator('GET', '/ops/summary')).json()).toMatchObject({
    instance: { name: hostname(), last_15_minutes: { turns: 1, crises: 1 }, alerts: [{ kind: 'crisis-detected' }] },
    stored: { days: [], feedback_days: [] },
    daily_cost_limit_usd: 50,
  });
});
