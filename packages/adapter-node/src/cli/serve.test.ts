import { fork, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LLMock } from '@copilotkit/aimock';
import { standardRuntime } from '@flou/core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openDataDir } from '../storage/data-dir.ts';
import { openPgliteStorage } from '../storage/pglite.ts';
import { logIn, runFlou, type ServedFlou, serveFlou, temporaryFolder } from '../testing/flou-process.ts';

let folder: ReturnType<typeof temporaryFolder>;
let served: ServedFlou[];

// As `npm start` does.
beforeAll(() => {
  const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  spawnSync(process.execPath, [pathOf('../../../../examples/web-chat/build.mjs'), pathOf('../../web-chat')]);
});
beforeEach(() => {
  folder = temporaryFolder();
  served = [];
});
afterEach(async () => {
  await Promise.all(served.map((server) => server.stop('SIGKILL')));
  folder.remove();
});

async function serve(env: Record<string, string> = {}): Promise<ServedFlou> {
  const server = await serveFlou({ FLOU_DATA_DIR: folder.path, ...env });
  served.push(server);
  return server;
}

interface Messages {
  readonly messages: readonly { readonly role: string; readonly text: string }[];
}

test('it says what is running and what production needs, the commands it prints work, and there is a page', async () => {
  const server = await serve();
  expect(server.output()).toContain('PGlite');
  expect(server.output()).toContain('local-strategist');
  expect(server.output()).toContain(
    'for production set ENVIRONMENT=production, DATABASE_URL, GEMINI_API_KEY, SECRET_KEY, CORS_ORIGINS',
  );
  expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ status: 'healthy', version: '1.0.0' });
  const api = await logIn(server.url);
  expect(await (await fetch(server.url)).text()).toContain('<title>Flou</title>');
  const stream = await (
    await api('POST', '/chat/send-stream', { message: 'Estoy frustrado con un ensayo para mañana' })
  ).text();
  expect(stream).toContain('"type":"complete"');
});

test('the chat page can be switched off: the API stands alone', async () => {
  const server = await serve({ WEB_CHAT: 'off' });
  expect(server.output()).not.toContain('there is a chat');
  expect((await fetch(server.url)).status).toBe(404);
});

test('the smoke test passes against it', async () => {
  const server = await serve();
  const smoke = await runFlou(['smoke', server.url]);
  expect(smoke.stdout).toMatch(/\n(\d+) passed, 0 failed\n$/);
  expect(smoke.code).toBe(0);
});

test('the smoke test fails against nothing, says why, and leaves with 1', async () => {
  const smoke = await runFlou(['smoke', 'http://127.0.0.1:9']);
  expect(smoke.code).toBe(1);
  expect(smoke.stdout).toContain('FAIL  health says healthy and the version');
});

test('killed in mid-stream and started again, it has lost nothing: the message is there, the turn is marked, a retry completes it', async () => {
  const emulator = new LLMock({ port: 0, logLevel: 'silent' });
  await emulator.start();
  try {
    emulator.onMessage(
      /.*/,
      { content: 'Una frase larga que nunca termina de llegar. '.repeat(40) },
      { chunkSize: 10, latency: 100 },
    );
    const env = { GEMINI_API_KEY: 'test', GEMINI_BASE_URL: emulator.url };
    const before = await serve(env);
    const api = await logIn(before.url);
    const headers = { 'idempotency-key': 'retry-1' };
    const token = (await tokenOf(before.url)) ?? '';
    const send = (url: string) =>
      fetch(`${url}/api/v1/chat/send-stream`, {
        method: 'POST',
        headers: { ...headers, authorization: `Bearer ${token}` },
        body: '{"message":"tengo un ensayo pa mañana"}',
      });
    const reader = (await send(before.url)).body?.pipeThrough(new TextDecoderStream()).getReader();
    let seen = '';
    while (!seen.includes('"type":"chunk"')) seen += (await reader?.read())?.value ?? '';
    expect(((await (await api('GET', '/chat/history')).json()) as Messages).messages).toHaveLength(1);
    await before.stop('SIGKILL');

    // The same data, the same key on disk: the old token still works. And no model this time.
    const after = await serve();
    const history = async () => {
      const reply = await fetch(`${after.url}/api/v1/chat/history`, { headers: { authorization: `Bearer ${token}` } });
      return ((await reply.json()) as Messages).messages.map(({ role, text }) => `${role}: ${text.slice(0, 25)}`);
    };
    expect(await history()).toEqual(['user: tengo un ensayo pa mañana']);
    const turnId = /"turn_id":"([^"]+)"/.exec(seen)?.[1];
    const resumed = await fetch(`${after.url}/api/v1/chat/turns/${turnId}/stream`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await resumed.text()).toMatch(/"type":"error".*interrup/);

    // On a busy machine a server that has just started may ask to come back in a moment: as a client does, with the same key.
    const retry = async () => (await send(after.url)).text();
    await expect.poll(retry, { timeout: 30_000, interval: 500 }).toContain('"type":"complete"');
    expect(await history()).toHaveLength(2);
  } finally {
    await emulator.stop();
  }
});

async function tokenOf(url: string): Promise<string | undefined> {
  const body = new URLSearchParams({ username: 'ana', password: 'una-clave-larga' });
  const reply = (await (await fetch(`${url}/api/v1/login/access-token`, { method: 'POST', body })).json()) as {
    access_token?: string;
  };
  return reply.access_token;
}

test('SIGTERM: not ready, new turns told to come back, a crisis answered, the stream ended, then 0', async () => {
  const emulator = new LLMock({ port: 0, logLevel: 'silent' });
  await emulator.start();
  try {
    emulator.onMessage(
      /.*/,
      // Long enough that a slow machine asks all it has to ask while it lasts.
      { content: 'Una frase que dura. '.repeat(30) },
      { chunkSize: 10, latency: 100 },
    );
    const server = await serve({ GEMINI_API_KEY: 'test', GEMINI_BASE_URL: emulator.url });
    const api = await logIn(server.url);
    const other = await logIn(server.url, 'ben');
    const stream = await api('POST', '/chat/send-stream', { message: 'tengo un ensayo' });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let seen = '';
    while (!seen.includes('"type":"chunk"')) seen += (await reader?.read())?.value ?? '';
    const stopped = server.stop('SIGTERM');
    await expect.poll(async () => (await fetch(`${server.url}/ready`)).status).toBe(503);
    const refused = await other('POST', '/chat/send', { message: 'hola' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
    const crisis = await other('POST', '/chat/send', { message: 'me quiero matar' });
    expect(await crisis.json()).toMatchObject({ safety: { level: 'crisis' } });
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) seen += piece.value;
    expect(seen).toContain('"type":"complete"');
    expect(await stopped).toBe(0);
  } finally {
    await emulator.stop();
  }
});

test('stop the model and the chat goes on', async () => {
  const emulator = new LLMock({ port: 0, logLevel: 'silent' });
  await emulator.start();
  emulator.onMessage(/.*/, { content: 'Palabras de Gemini.' });
  const server = await serve({ GEMINI_API_KEY: 'test', GEMINI_BASE_URL: emulator.url });
  const api = await logIn(server.url);
  const send = async () =>
    (await (await api('POST', '/chat/send', { message: 'tengo un ensayo' })).json()) as {
      ai_message: { text: string };
      metadata: { model: string };
    };
  expect(await send()).toMatchObject({
    ai_message: { text: 'Palabras de Gemini.' },
    metadata: { model: 'gemini-2.5-flash-lite' },
  });
  expect(emulator.getRequests()).toHaveLength(1);
  await emulator.stop();
  expect(await send()).toMatchObject({ metadata: { model: 'local-strategist' } });
});

test('a second server on the same data is refused in plain words, and harms nothing', async () => {
  const server = await serve();
  const second = await runFlou(['serve'], { env: { PORT: '0', FLOU_DATA_DIR: folder.path } });
  expect(second.code).toBe(1);
  expect(second.stderr).toContain(`is in use by a running Flou (${server.url})`);
  const api = await logIn(server.url);
  expect((await api('POST', '/chat/send', { message: 'hola' })).status).toBe(200);
});

test('a port that is taken is said in one line', async () => {
  const server = await serve();
  const other = temporaryFolder();
  const second = await runFlou(['serve'], { env: { PORT: new URL(server.url).port, FLOU_DATA_DIR: other.path } });
  other.remove();
  expect(second.code).toBe(1);
  expect(second.stderr).toMatch(/^Port \d+ on 127\.0\.0\.1 is taken\. .*set PORT.*\n$/);
});

test('a wrong configuration is reported whole, with exit code 2', async () => {
  const result = await runFlou(['serve'], { env: { ENVIRONMENT: 'production', PORT: 'x', LOG_LEVEL: 'DEBUG' } });
  expect(result.code).toBe(2);
  expect(result.stderr).toMatch(/PORT must be[\s\S]*SECRET_KEY must be set[\s\S]*LOG_LEVEL must not be DEBUG/);
});

test('the logs hold the crisis and the requests, and no word of any message, password or token', async () => {
  const server = await serve();
  const api = await logIn(server.url);
  await api('POST', '/chat/send', { message: 'ya no quiero seguir viviendo, secretosecreto' });
  await api('POST', '/chat/send', { message: 'secretosecreto' });
  await server.stop('SIGTERM');
  const lines = server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  const crisis = lines.find(({ message }) => message === 'crisis_detected');
  expect(crisis).toMatchObject({
    severity: 'WARNING',
    level: 'crisis',
    category: expect.any(String),
    confidence: expect.any(Number),
    rules: expect.any(Array),
    user_id: expect.any(String),
    request_id: expect.any(String),
  });
  expect(lines).toContainEqual(
    expect.objectContaining({ message: 'request', route: 'POST /api/v1/chat/send', status: 200 }),
  );
  expect(JSON.stringify(lines)).not.toMatch(/secretosecreto|una-clave-larga|eyJ/);
});

test('with RETENTION_DAYS the server erases what has been quiet for longer, and says how much', async () => {
  const dataDir = openDataDir(folder.path);
  const storage = await openPgliteStorage(dataDir);
  await storage.migrations.up();
  for (const [userId, daysAgo] of [
    ['quiet', 3],
    ['active', 1],
  ] as const) {
    const [turnId, messageId] = [standardRuntime.newId(), standardRuntime.newId()];
    const startedAtMs = Date.now() - daysAgo * 24 * 60 * 60 * 1000;
    await storage.chat.beginTurn({ turnId, userId, messageId, text: 'hola', startedAtMs, historyLimit: 1 });
  }
  await storage.close();
  dataDir.release();
  const server = await serve({ RETENTION_DAYS: '2' });
  await expect.poll(() => server.output()).toMatch(/"message":"conversations_pruned","conversations":1,"logins":0/);
});

test('when whoever started it is gone, it stops as well and leaves no server behind', async () => {
  const child = fork(fileURLToPath(new URL('../../bin/flou.js', import.meta.url)), ['serve'], {
    env: { PATH: process.env.PATH, PORT: '0', FLOU_DATA_DIR: folder.path },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (text) => String(text).includes('address') && resolve());
  });
  child.disconnect();
  expect(await exited).toBe(0);
});
