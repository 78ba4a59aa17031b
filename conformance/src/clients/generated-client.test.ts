// A client made by a public generator from what a running server says of itself: it compiles, logs in and talks.
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedFlou, serveFlou } from './serve-flou.ts';

const run = promisify(execFile);
const folder = fileURLToPath(new URL('../../.generated-client', import.meta.url));
const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));

const CLIENT = `
import createClient from 'openapi-fetch';
import type { paths } from './flou.ts';

const client = createClient<paths>({ baseUrl: process.argv[2] ?? '' });
const credentials = { username: 'ana', password: 'una-clave-larga' };

const signedUp = await client.POST('/api/v1/users', { body: credentials });
const again = await client.POST('/api/v1/users', { body: credentials });
const isTaken = again.error?.code === 'ERR_USERNAME_TAKEN';
// @ts-expect-error sign up has no such problem
const isLimited = again.error?.code === 'ERR_TURN_RUNNING';

const login = await client.POST('/api/v1/login/access-token', {
  body: credentials,
  bodySerializer: (body) => new URLSearchParams(body),
});
client.use({
  onRequest: ({ request }) => request.headers.set('authorization', \`Bearer \${login.data?.access_token}\`),
});

const turn = await client.POST('/api/v1/chat/send', { body: { message: 'ya no quiero seguir viviendo' } });
const stream = await client.POST('/api/v1/chat/send-stream', { body: { message: 'sí' }, parseAs: 'text' });
const page = await client.GET('/api/v1/chat/history', { params: { query: { limit: 2 } } });
const level: 'none' | 'concern' | 'crisis' | undefined = turn.data?.safety.level;

// @ts-expect-error a message is needed
await client.POST('/api/v1/chat/send', { body: { text: 'hola' } });
// @ts-expect-error there is no such route
await client.GET('/api/v1/chat/secrets');

console.log(JSON.stringify({
  name: signedUp.data?.username,
  isTaken,
  isLimited,
  level,
  phone: turn.data?.safety.helplines?.[0]?.phone,
  terminal: stream.data?.includes('"type":"complete"'),
  messages: page.data?.messages.length,
}));
`;

let served: ServedFlou;

beforeAll(async () => {
  served = await serveFlou();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'flou.ts'), astToString(await openapiTS(new URL(`${served.url}/openapi.json`))));
  writeFileSync(join(folder, 'client.ts'), CLIENT);
  const compilerOptions = { lib: ['ES2024', 'DOM', 'DOM.Iterable'], types: ['node'] };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.base.json', compilerOptions, include: ['*.ts'] }),
  );
});
afterAll(() => {
  served.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a generated client compiles, and knows what may be sent', async () => {
  const compiled = await run(process.execPath, [tsc, '-p', folder]).catch((error: unknown) => error);
  expect(compiled).toMatchObject({ stdout: '' });
});

test('a generated client logs in and talks', async () => {
  const { stdout } = await run(process.execPath, [join(folder, 'client.ts'), served.url]);
  expect(JSON.parse(stdout)).toEqual({
    name: 'ana',
    isTaken: true,
    isLimited: false,
    level: 'crisis',
    phone: '*4141',
    terminal: true,
    messages: 2,
  });
});
