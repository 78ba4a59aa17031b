// API4:2023, unrestricted resource consumption: everything somebody can send more of than is good for the others. What goes on below HTTP is tried
// where the sockets are (adapter-node/src/owasp/api4-connections.test.ts), too much to do at once in ../overload.test.ts.
import { expect, test } from 'vitest';
import type { ChatModel } from '../../model/chat-model.ts';
import type { OpenApiDocument } from '../openapi/openapi-document.ts';
import { createTestClient, type TestReply } from '../testing/test-client.ts';

const SEND = '/api/v1/chat/send';
const HISTORY = '/api/v1/chat/history';
const LOGIN = '/api/v1/login/access-token';
const PASSWORD = 'una-clave-larga';
/** A machine may have other things to do. */
const PATIENT = { timeout: 10_000 };

const echo: ChatModel = {
  name: 'echo',
  async *stream({ message }) {
    yield { text: message };
  },
};

/** Somebody with a token, and every operation of the document that reads a body, with the token if it wants one. */
async function withBodies() {
  const client = createTestClient({ completions: echo });
  const token = await client.logIn();
  const document: OpenApiDocument = (await client.call('GET', '/openapi.json')).body;
  const reading = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { requestBody, security }]) => {
      const headers: Record<string, string> = security?.length ? { authorization: `Bearer ${token}` } : {};
      const operation = { method: method.toUpperCase(), path: path.replace('{id}', crypto.randomUUID()), headers };
      return requestBody ? [operation] : [];
    }),
  );
  expect(reading.length).toBeGreaterThan(6);
  return { ...client, token, reading };
}

test('a body over the limit is refused, in every operation that reads one', async () => {
  const { call, reading } = await withBodies();
  for (const { method, path, headers } of reading) {
    const reply = await call(method, path, { headers, body: { message: 'a'.repeat(140_000) } });
    expect([path, reply.status, reply.body.code]).toEqual([path, 413, 'ERR_BODY_TOO_LARGE']);
  }
});

test('a body that never ends, and never says how long it is, is refused before it is read whole', async () => {
  const { flou, reading } = await withBodies();
  for (const { method, path, headers } of reading) {
    let bytes = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        bytes += 16_384;
        controller.enqueue(new Uint8Array(16_384).fill(0x20));
      },
    });
    const init = { method, body, duplex: 'half', headers };
    const reply = await flou.handler(new Request(`http://flou.test${path}`, init));
    expect([path, reply.status]).toEqual([path, 413]);
    expect(bytes).toBeLessThan(300_000);
  }
});

test.each([
  ['lists', '[', ']'],
  ['objects', '{"a":', '}'],
])('a body of as many levels as fit is refused like any other that is wrong: %s', async (_, open, close) => {
  const { call, reading } = await withBodies();
  const deep = (levels: number) => `${open.repeat(levels)}1${close.repeat(levels)}`;
  const levels = Math.floor(65_000 / (open.length + close.length));
  for (const { method, path, headers } of reading) {
    const reply = await call(method, path, { headers, body: deep(levels) });
    expect([path, reply.status]).toEqual([path, 422]);
  }
});

test('levels where anything may stand are not read, and cost the message nothing', async () => {
  const { call, fetch, token } = await withBodies();
  const deep = `${'{"a":['.repeat(7_000)}${']}'.repeat(7_000)}`;
  const part = `{"type":"text","text":"hola","providerMetadata":${deep}}`;
  const body = `{"messages":[{"role":"user","parts":[${part}]}]}`;
  const stream = await fetch('POST', '/api/v1/chat/ui-message-stream', { token, body });
  expect(stream.status).toBe(200);
  expect(await stream.text()).toContain('"type":"finish"');
  const asked = `{"model":"x","metadata":${deep},"messages":[{"role":"user","content":"hola"}]}`;
  expect((await call('POST', '/v1/chat/completions', { token, body: asked })).status).toBe(200);
});

test.each(['201', '1000000', '99999999999999999999', '1e3', '0x1f', '-1', '0', 'Infinity', 'NaN', '٣'])(
  'no page of the history has %s messages',
  async (limit) => {
    const { call, logIn } = createTestClient();
    const reply = await call('GET', `${HISTORY}?limit=${encodeURIComponent(limit)}`, { token: await logIn() });
    expect(reply).toMatchObject({ status: 422, body: { code: 'ERR_INPUT_INVALID' } });
  },
);

test('a page has fifty messages when nobody says how many, and never more than two hundred', async () => {
  const { flou, call, logIn } = createTestClient();
  const token = await logIn();
  const { id: userId } = (await call('GET', '/api/v1/users/me', { token })).body;
  for (let sent = 0; sent < 105; sent++) await flou.send({ userId, text: `mensaje ${sent}` });
  const countOf = async (query: string) => (await call('GET', `${HISTORY}${query}`, { token })).body.messages.length;
  expect(await countOf('')).toBe(50);
  expect(await countOf('?limit=200')).toBe(200);
  expect(await countOf('?limit=1&limit=200')).toBe(1);
});

test('all that somebody ever wrote is read for them ten times a minute, and not more', async () => {
  const { call, logIn } = createTestClient();
  const [ana, beto] = [await logIn('ana'), await logIn('beto')];
  const exported = async (token: string) => (await call('GET', '/api/v1/users/me/export', { token })).status;
  const statuses = [];
  for (let times = 0; times < 12; times++) statuses.push(await exported(ana));
  expect(statuses).toEqual([...Array(10).fill(200), 429, 429]);
  expect(await exported(beto)).toBe(200);
});

test('guessing the password of an account is stopped after ten tries a minute, from wherever they come', async () => {
  let address = 0;
  const { call } = createTestClient({ clientAddress: () => `203.0.113.${address++}` });
  await call('POST', '/api/v1/users', { body: { username: 'ana@uchile.cl', password: PASSWORD } });
  const guess = (password: string) =>
    call('POST', LOGIN, { body: new URLSearchParams({ username: 'ana@uchile.cl', password }).toString() });
  for (let tries = 0; tries < 10; tries++) expect((await guess(`guess-${tries}`)).status).toBe(401);
  const stopped = await guess(PASSWORD);
  expect(stopped.status).toBe(429);
  expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
});

test.each([
  ['capitals', (tries: number) => [...'muñoz'].map((l, at) => ((tries >> at) & 1 ? l.toUpperCase() : l)).join('')],
  ['white space', (tries: number) => `${' '.repeat(tries)}muñoz\t`],
  ['NUL', (tries: number) => `mu\u0000ñoz${'\u0000'.repeat(tries)}`],
  ['composed and decomposed letters', (tries: number) => 'muñoz'.normalize(tries % 2 ? 'NFD' : 'NFC')],
])('a name that is written in another way (%s) gives nobody more tries', async (_, written) => {
  const { call } = createTestClient();
  await call('POST', '/api/v1/users', { body: { username: 'muñoz', password: PASSWORD } });
  const statuses = [];
  for (let tries = 0; tries < 12; tries++) {
    const body = new URLSearchParams({ username: written(tries), password: `guess-${tries}` }).toString();
    statuses.push((await call('POST', LOGIN, { body })).status);
  }
  expect(statuses).toEqual([...Array(10).fill(401), 429, 429]);
});

test('an address has sixty tries a minute, whatever names it tries; another address has its own', async () => {
  let address = '203.0.113.7';
  const { call } = createTestClient({ clientAddress: () => address });
  const guess = async (name: number) =>
    (await call('POST', LOGIN, { body: `username=name-${name}&password=${PASSWORD}` })).status;
  for (let name = 0; name < 60; name++) expect(await guess(name)).toBe(401);
  expect(await guess(60)).toBe(429);
  address = '203.0.113.8';
  expect(await guess(60)).toBe(401);
});

test('the many addresses of one IPv6 network are one caller', async () => {
  let host = 0;
  const { call } = createTestClient({ clientAddress: () => `2001:db8:1:2::${(host++).toString(16)}` });
  const statuses = new Set<number>();
  for (let name = 0; name < 70; name++)
    statuses.add((await call('POST', LOGIN, { body: `username=name-${name}&password=${PASSWORD}` })).status);
  expect([...statuses]).toEqual([401, 429]);
});

test('a password that is too long to be one is not hashed', async () => {
  let hashed = 0;
  const count = async () => {
    hashed += 1;
    return '';
  };
  const { call } = createTestClient({ passwordHasher: { hash: count, verify: async () => Boolean(await count()) } });
  const password = 'x'.repeat(50_000);
  expect((await call('POST', '/api/v1/users', { body: { username: 'ana', password } })).status).toBe(422);
  expect((await call('POST', LOGIN, { body: `username=ana&password=${password}` })).status).toBe(422);
  expect(hashed).toBe(0);
});

/** A model that says nothing until it is let. */
function silentModel() {
  const gate = Promise.withResolvers<void>();
  const model: ChatModel = {
    name: 'silent',
    async *stream() {
      await gate.promise;
      yield { text: 'Partamos.' };
    },
  };
  return { model, speak: gate.resolve };
}

test('of the messages that somebody sends at once one is answered, eight wait, and the rest are told to come back', async () => {
  const { model, speak } = silentModel();
  const { call, logIn } = createTestClient({ model });
  const token = await logIn();
  const answered: TestReply[] = [];
  const sending = Array.from({ length: 30 }, async (_, index) => {
    answered.push(await call('POST', SEND, { token, body: { message: `mensaje ${index}` } }));
  });
  // While nobody has been answered.
  await expect.poll(() => answered, PATIENT).toHaveLength(21);
  for (const { status, headers, body } of answered) {
    expect([status, body.code]).toEqual([503, 'ERR_LIMIT_OVERLOAD']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  }
  speak();
  await Promise.all(sending);
  expect(answered.slice(21).map(({ status }) => status)).toEqual(Array(9).fill(200));
});

test('however many streams somebody opens on a turn, it is one turn, and all of them end with it', async () => {
  const { model, speak } = silentModel();
  const { flou, fetch, call, logIn } = createTestClient({ model, rateLimitPerMinute: 1 });
  const token = await logIn();
  const sent = fetch('POST', '/api/v1/chat/send-stream', { token, body: { message: 'tengo un ensayo' } });
  await expect.poll(() => flou.load().runningTurns, PATIENT).toBe(1);
  const { messages } = (await call('GET', '/api/v1/users/me/export', { token })).body;
  const path = `/api/v1/chat/turns/${messages[0].turn_id}/stream`;
  const followed = await Promise.all(Array.from({ length: 300 }, () => fetch('GET', path, { token })));
  expect(followed.every(({ status }) => status === 200)).toBe(true);
  expect(flou.load().runningTurns).toBe(1);
  speak();
  const texts = await Promise.all([await sent, ...followed].map((response) => response.text()));
  expect(texts.filter((text) => text.includes('"type":"complete"'))).toHaveLength(301);
  expect(flou.load().runningTurns).toBe(0);
});
