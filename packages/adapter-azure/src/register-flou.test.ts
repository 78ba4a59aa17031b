import { startPacedGemini } from '@flou/conformance/adapters/paced-gemini';
import { startPostgres } from '@flou/conformance/start-postgres';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type FunctionsHost, installHost } from './testing/functions-host.ts';
import { logIn } from './testing/log-in.ts';

const installed = installHost({ routePrefix: 'api' });
const { registerFlou } = await import('./register-flou.ts');

let host: FunctionsHost;
let stop: () => Promise<unknown>;
const logs: string[] = [];

beforeAll(async () => {
  const [postgres, gemini] = await Promise.all([startPostgres(), startPacedGemini()]);
  const env = {
    ...gemini.env,
    DATABASE_URL: await postgres.createDatabase(),
    RETENTION_DAYS: '1',
    SECRET_KEY: 'k'.repeat(40),
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  for (const method of ['info', 'warn', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((line) => void logs.push(String(line)));
  }
  registerFlou({ route: 'flou', hostPrefix: 'api' });
  vi.unstubAllEnvs();
  host = await installed.start();
  stop = () => Promise.all([postgres.stop(), gemini.stop()]);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await stop();
});

test('it hangs below its prefix, however that is written, and nowhere else', async () => {
  const statusOf = async (path: string) => (await fetch(`${host.url}${path}`)).status;
  expect(await statusOf('/api/flou/health')).toBe(200);
  expect(await statusOf('/API/Flou/health')).toBe(200);
  expect(await statusOf('/api/flou/api/v1/users/me')).toBe(401);
  expect(await statusOf('/api/flour/health')).toBe(404);
  expect(await statusOf('/health')).toBe(404);
});

test('a request without an id gets that of its invocation, by which Azure finds it', async () => {
  const { headers } = await fetch(`${host.url}/api/flou/health`);
  expect(headers.get('x-request-id')).toBe(headers.get('x-ms-invocation-id'));
  const named = await fetch(`${host.url}/api/flou/health`, { headers: { 'x-request-id': 'mine-1' } });
  expect(named.headers.get('x-request-id')).toBe('mine-1');
});

test('the database of a developer is brought up to date at start, and a turn goes through it', async () => {
  const ready = await fetch(`${host.url}/api/flou/ready`);
  expect(await ready.json()).toMatchObject({ status: 'ready', dependencies: { storage: { ok: true } } });
  const api = await logIn(`${host.url}/api/flou`);
  const turn = await api('POST', '/chat/send', { message: 'tengo un ensayo' });
  expect(await turn.json()).toMatchObject({ safety: { level: 'none' }, metadata: { model: 'gemini-2.5-flash-lite' } });
});

test('the timer erases what has been quiet for longer than RETENTION_DAYS, and says how much', async () => {
  await host.runTimer('flou-upkeep');
  expect(logs.map((line) => JSON.parse(line))).toContainEqual({
    severity: 'INFO',
    message: 'conversations_pruned',
    conversations: 0,
    logins: 0,
  });
});

test('no word of a message, a password or a token is logged', async () => {
  const api = await logIn(`${host.url}/api/flou`);
  await api('POST', '/chat/send', { message: 'ya no quiero seguir viviendo, secretosecreto' });
  expect(logs.join('\n')).toContain('"message":"crisis_detected"');
  expect(logs.join('\n')).not.toMatch(/secretosecreto|una-clave-larga|eyJ/);
});

test('the end waits for a reply that is being written, refuses new ones, and then lets the storage go', async () => {
  const api = await logIn(`${host.url}/api/flou`);
  const other = await logIn(`${host.url}/api/flou`);
  const stream = await api('POST', '/chat/send-stream', { message: 'despacio' });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let seen = '';
  while (!seen.includes('"type":"chunk"')) seen += (await reader?.read())?.value ?? '';
  const ended = host.terminate();
  const refused = await other('POST', '/chat/send', { message: 'hola' });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) seen += piece.value;
  expect(seen).toContain('"type":"complete"');
  await ended;
});
