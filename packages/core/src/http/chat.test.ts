import { expect, test } from 'vitest';
import type { ChatModel } from '../model/chat-model.ts';
import { createMemoryStorage } from '../storage/memory/index.ts';
import { createTestClient, parseEvents } from './testing/test-client.ts';

const SEND = '/api/v1/chat/send';
const STREAM = '/api/v1/chat/send-stream';
const HISTORY = '/api/v1/chat/history';

/** A model that speaks when it is told to: `say` gives it words for a message it has heard, `finish` ends that reply. */
function puppetModel() {
  const heard: string[] = [];
  const scripts = new Map<string, TransformStream<string, string>>();
  const scriptOf = (message: string) => {
    const script = scripts.get(message) ?? new TransformStream<string, string>(undefined, { highWaterMark: 10 });
    scripts.set(message, script);
    return script;
  };
  async function* stream({ message }: { readonly message: string }) {
    heard.push(message);
    for await (const text of scriptOf(message).readable) yield { text };
  }
  const write = async (message: string, use: (writer: WritableStreamDefaultWriter<string>) => Promise<void>) => {
    const writer = scriptOf(message).writable.getWriter();
    await use(writer);
    writer.releaseLock();
  };
  const model: ChatModel = { name: 'puppet', stream };
  return {
    model,
    heard,
    say: (message: string, text: string) => write(message, (writer) => writer.write(text)),
    finish: (message: string) => write(message, (writer) => writer.close()),
  };
}

test('a message gets a whole reply, in the shape clients know', async () => {
  const { call, logIn } = createTestClient();
  const reply = await call('POST', SEND, { token: await logIn(), body: { message: '  Estoy frustrado  ' } });
  expect(reply.status).toBe(200);
  expect(reply.body).toMatchObject({
    user_message: { role: 'user', text: 'Estoy frustrado' },
    ai_message: { role: 'model' },
    quick_replies: expect.any(Array),
    session_state: { greeted: true, sentimiento_inicial: 'frustracion', tiempo_bloque: expect.any(Number) },
    safety: { level: 'none' },
    metadata: { model: 'local-strategist' },
  });
  expect(reply.body.ai_message.text.length).toBeGreaterThan(20);
  expect(reply.body.ai_message.user_id).toBe(reply.body.user_message.user_id);
  expect(Date.parse(reply.body.ai_message.created_at)).toBeGreaterThan(0);
  expect(reply.headers.get('ratelimit-limit')).toBe('1000');
});

test('JSON is read whatever the content type says, as curl -d sends it', async () => {
  const { call, logIn } = createTestClient();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const reply = await call('POST', SEND, { token: await logIn(), headers, body: '{"message": "me muero de la risa"}' });
  expect(reply).toMatchObject({ status: 200, body: { safety: { level: 'none' } } });
});

test('the stream is one data line an event, numbered from 1, and ends with one complete', async () => {
  const { fetch, logIn } = createTestClient();
  const response = await fetch('POST', STREAM, { token: await logIn(), body: { message: 'Hola' } });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(response.headers.get('cache-control')).toContain('no-cache');
  expect(response.headers.get('x-accel-buffering')).toBe('no');
  const text = await response.text();
  for (const block of text.split('\n\n').filter(Boolean)) expect(block).toMatch(/^(data: \{.*\}|: .*)$/);

  const events = parseEvents(text);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(events[0]).toMatchObject({
    type: 'metadata',
    data: { turn_id: expect.any(String), model: 'local-strategist' },
  });
  expect(Object.keys(events[0]?.data)).toEqual(
    expect.arrayContaining(['turn_id', 'Q2', 'Q3', 'enfoque', 'tiempo_bloque', 'model']),
  );
  const words = events
    .filter(({ type }) => type === 'chunk')
    .map(({ data }) => data.text)
    .join('');
  const complete = events.filter(({ type }) => type === 'complete' || type === 'error');
  expect(complete).toHaveLength(1);
  expect(events.at(-1)).toMatchObject({ type: 'complete', data: { full_text: words, safety: { level: 'none' } } });
  expect(Object.keys(events.at(-1)?.data)).toEqual(
    expect.arrayContaining(['full_text', 'user_message', 'ai_message', 'quick_replies', 'session', 'safety']),
  );
});

test.each([
  ['empty', { message: '' }],
  ['only white space', { message: ' \n\t ' }],
  ['missing', {}],
  ['a number', { message: 7 }],
  ['over 2000 characters', { message: 'a'.repeat(2_001) }],
])('a message that is %s is refused, and not recorded', async (_, body) => {
  const { call, logIn } = createTestClient();
  const token = await logIn();
  const reply = await call('POST', SEND, { token, body });
  expect(reply).toMatchObject({ status: 422, body: { errors: [{ path: 'message' }] } });
  expect((await call('GET', HISTORY, { token })).body.messages).toEqual([]);
});

test('2000 characters are counted as a person counts them', async () => {
  const { call, logIn } = createTestClient();
  const token = await logIn();
  expect((await call('POST', SEND, { token, body: { message: '😀'.repeat(2_000) } })).status).toBe(200);
  expect((await call('POST', SEND, { token, body: { message: '😀'.repeat(2_001) } })).status).toBe(422);
});

test('a crisis is answered with the protocol and a line to call', async () => {
  const { call, logIn } = createTestClient();
  const { body } = await call('POST', SEND, {
    token: await logIn(),
    body: { message: 'ya no quiero seguir viviendo' },
  });
  expect(body.safety).toMatchObject({ level: 'crisis', category: expect.any(String) });
  expect(body.safety.helplines.map((line: { phone: string }) => line.phone)).toContain('*4141');
  expect(body.ai_message.text).toContain('4141');
  expect(body.metadata.model).toBe('protocol');
});

test('a crisis of three pages is not told to be brief', async () => {
  const { call, logIn } = createTestClient();
  const message = `${'No sé por dónde partir a contar esto. '.repeat(80)} ya no quiero seguir viviendo`;
  expect(message.length).toBeGreaterThan(2_000);
  const reply = await call('POST', SEND, { token: await logIn(), body: { message } });
  expect(reply).toMatchObject({ status: 200, body: { safety: { level: 'crisis' }, user_message: { text: message } } });
});

test('the 21st message of a minute is refused; a crisis never is', async () => {
  const { call, logIn } = createTestClient({ rateLimitPerMinute: 20 });
  const token = await logIn();
  const send = (message: string) => call('POST', SEND, { token, body: { message } });
  for (let sent = 0; sent < 20; sent++) expect((await send('test')).status).toBe(200);
  const refused = await send('test');
  expect(refused).toMatchObject({ status: 429, body: { code: 'ERR_LIMIT_RATE' } });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused.headers.get('ratelimit-remaining')).toBe('0');
  expect(await send('ya no quiero seguir viviendo')).toMatchObject({
    status: 200,
    body: { safety: { level: 'crisis' } },
  });
});

test('over the limit, a "sí" to the question about suicide is heard too', async () => {
  const { call, logIn } = createTestClient({ rateLimitPerMinute: 1 });
  const token = await logIn();
  const send = (message: string) => call('POST', SEND, { token, body: { message } });
  await send('hola');
  await send('no quiero vivir más');
  expect(await send('sí')).toMatchObject({ status: 200, body: { safety: { level: 'crisis' } } });
});

test('a retry with the same key gets the same turn, and the message is recorded once', async () => {
  const { call, logIn } = createTestClient();
  const token = await logIn();
  const send = (message: string) =>
    call('POST', SEND, { token, body: { message }, headers: { 'idempotency-key': 'k-1' } });
  const [first, second] = await Promise.all([send('tengo un ensayo'), send('tengo un ensayo')]);
  const third = await send('tengo un ensayo');
  expect(first.body.ai_message.id).toBe(third.body.ai_message.id);
  expect(second.body).toEqual(first.body);
  expect(third.body).toEqual(first.body);
  expect((await call('GET', HISTORY, { token })).body.messages).toHaveLength(2);
  expect(await send('otra cosa')).toMatchObject({ status: 409, body: { code: 'ERR_TURN_KEY_CONFLICT' } });
});

test('the same key of another user is another turn', async () => {
  const { call, logIn } = createTestClient();
  const headers = { 'idempotency-key': 'k-1' };
  const ana = await call('POST', SEND, { token: await logIn('ana'), headers, body: { message: 'hola' } });
  const ben = await call('POST', SEND, { token: await logIn('ben'), headers, body: { message: 'buenas' } });
  expect(ben.status).toBe(200);
  expect(ben.body.ai_message.id).not.toBe(ana.body.ai_message.id);
});

test("the user's message is on record before the model says a word", async () => {
  const puppet = puppetModel();
  const { call, logIn } = createTestClient({ model: puppet.model });
  const token = await logIn();
  const sending = call('POST', SEND, { token, body: { message: 'tengo un ensayo' } });
  await expect.poll(() => puppet.heard).toHaveLength(1);
  expect((await call('GET', HISTORY, { token })).body.messages).toMatchObject([
    { role: 'user', text: 'tengo un ensayo' },
  ]);
  await puppet.say('tengo un ensayo', 'Partamos.');
  await puppet.finish('tengo un ensayo');
  expect((await sending).body.ai_message.text).toBe('Partamos.');
});

test('two turns of one user never interleave', async () => {
  const puppet = puppetModel();
  const { call, logIn } = createTestClient({ model: puppet.model });
  const token = await logIn();
  const first = call('POST', SEND, { token, body: { message: 'uno' } });
  await expect.poll(() => puppet.heard).toEqual(['uno']);
  const second = call('POST', SEND, { token, body: { message: 'dos' } });
  const other = call('POST', SEND, { token: await logIn('ben'), body: { message: 'de otro' } });
  await expect.poll(() => puppet.heard).toEqual(['uno', 'de otro']);
  for (const message of ['uno', 'de otro']) {
    await puppet.say(message, 'Respuesta.');
    await puppet.finish(message);
  }
  await Promise.all([first, other]);
  await expect.poll(() => puppet.heard).toEqual(['uno', 'de otro', 'dos']);
  await puppet.say('dos', 'Respuesta.');
  await puppet.finish('dos');
  await second;
  const { messages } = (await call('GET', HISTORY, { token })).body;
  expect(messages.map(({ role }: { role: string }) => role)).toEqual(['user', 'model', 'user', 'model']);
});

test('a crisis waits neither for a slow model nor for the messages before it; nobody gets an error', async () => {
  const puppet = puppetModel();
  const { call, logIn } = createTestClient({ model: puppet.model });
  const token = await logIn();
  const running = call('POST', SEND, { token, body: { message: 'tengo un ensayo' } });
  await expect.poll(() => puppet.heard).toHaveLength(1);
  await puppet.say('tengo un ensayo', 'Esto va para lar');
  const waiting = call('POST', SEND, { token, body: { message: 'para mañana' } });
  // The model says nothing more; the crisis is answered all the same.
  const crisis = await call('POST', SEND, { token, body: { message: 'me quiero matar' } });
  expect(crisis.body.safety.level).toBe('crisis');
  expect(await running).toMatchObject({ status: 200, body: { metadata: { model: 'local-strategist' } } });
  expect((await waiting).status).toBe(200);
  const { messages } = (await call('GET', HISTORY, { token })).body;
  const said = messages.filter(({ role }: { role: string }) => role === 'user');
  expect(said.map(({ text }: { text: string }) => text)).toEqual(['tengo un ensayo', 'me quiero matar', 'para mañana']);
});

test('a key that was used for something else, or is no key, does not keep a crisis from its answer', async () => {
  const { call, logIn } = createTestClient();
  const token = await logIn();
  const headers = { 'idempotency-key': 'k1' };
  await call('POST', SEND, { token, headers, body: { message: 'estoy leyendo' } });
  expect((await call('POST', SEND, { token, headers, body: { message: 'otra cosa' } })).status).toBe(409);
  for (const key of ['k1', 'una clave']) {
    const reply = await call('POST', SEND, {
      token,
      headers: { 'idempotency-key': key },
      body: { message: 'me quiero matar' },
    });
    expect(reply).toMatchObject({ status: 200, body: { safety: { level: 'crisis' } } });
  }
});

test('a message without a visible character is empty; a field that is missing is named', async () => {
  const { call, logIn } = createTestClient();
  const token = await logIn();
  const send = async (body: unknown) => (await call('POST', SEND, { token, body })).body.errors;
  expect(await send({ message: '\u200b\u2060 \u00ad' })).toEqual([{ path: 'message', message: 'Must not be empty.' }]);
  expect(await send({})).toEqual([{ path: 'message', message: 'Is missing.' }]);
});

test('a client that leaves does not stop the turn, and can come back for the rest', async () => {
  const puppet = puppetModel();
  const { call, fetch, logIn } = createTestClient({ model: puppet.model });
  const token = await logIn();
  const response = await fetch('POST', STREAM, { token, body: { message: 'hola' } });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  await expect.poll(() => puppet.heard).toHaveLength(1);
  await puppet.say('hola', 'Una frase entera. ');
  let seen = '';
  while (!seen.includes('chunk')) seen += (await reader?.read())?.value ?? '';
  await reader?.cancel();
  const [metadata] = parseEvents(seen);

  await puppet.say('hola', 'Y otra más.');
  await puppet.finish('hola');
  const resumed = await fetch('GET', `/api/v1/chat/turns/${metadata?.data.turn_id}/stream?after=2`, { token });
  const text = await resumed.text();
  expect(text).toMatch(/^id: 3$/m);
  const rest = parseEvents(text.replaceAll(/^id: \d+\n/gm, ''));
  expect(rest[0]?.seq).toBe(3);
  expect(rest.at(-1)).toMatchObject({ type: 'complete', data: { full_text: 'Una frase entera. Y otra más.' } });
  expect((await call('GET', HISTORY, { token })).body.messages).toHaveLength(2);
});

test("nobody can follow or cancel another user's turn", async () => {
  const { call, logIn } = createTestClient();
  const sent = await call('POST', SEND, { token: await logIn('ana'), body: { message: 'hola' } });
  const ben = await logIn('ben');
  const turn = `/api/v1/chat/turns/${sent.body.metadata.turn_id}`;
  expect((await call('GET', `${turn}/stream`, { token: ben })).status).toBe(404);
  expect((await call('DELETE', turn, { token: ben })).status).toBe(404);
});

test('a cancelled turn ends with one error event; the message stays', async () => {
  const puppet = puppetModel();
  const { call, fetch, logIn } = createTestClient({ model: puppet.model });
  const token = await logIn();
  const response = await fetch('POST', STREAM, { token, body: { message: 'hola' } });
  const whole = response.text();
  await expect.poll(() => puppet.heard).toHaveLength(1);
  await puppet.say('hola', 'Una frase entera. ');
  const { messages } = (await call('GET', HISTORY, { token })).body;
  expect(messages).toHaveLength(1);
  // The turn's id is in the stream, which is still open: take it from a second reader.
  const exported = await call('GET', '/api/v1/users/me/export', { token });
  expect((await call('DELETE', `/api/v1/chat/turns/${exported.body.messages[0].turn_id}`, { token })).status).toBe(204);
  const events = parseEvents(await whole);
  expect(events.at(-1)).toMatchObject({ type: 'error', data: { code: 'ERR_TURN_CANCELLED' } });
  expect(events.filter(({ type }) => type === 'complete' || type === 'error')).toHaveLength(1);
  expect((await call('GET', HISTORY, { token })).body.messages).toHaveLength(1);
  expect((await call('POST', SEND, { token, body: { message: 'ya no quiero seguir viviendo' } })).status).toBe(200);
});

test('history comes in pages, newest last', async () => {
  const { call, logIn } = createTestClient();
  const token = await logIn();
  for (const message of ['uno', 'dos', 'tres']) await call('POST', SEND, { token, body: { message } });
  const page = async (query: string) => (await call('GET', `${HISTORY}?${query}`, { token })).body;
  const texts = ({ messages }: { messages: { role: string; text: string }[] }) =>
    messages.filter(({ role }) => role === 'user').map(({ text }) => text);
  const newest = await page('limit=4');
  expect(texts(newest)).toEqual(['dos', 'tres']);
  const oldest = await page(`limit=4&before=${newest.next}`);
  expect(texts(oldest)).toEqual(['uno']);
  expect(oldest.next).toBeNull();
  for (const limit of ['0', '201', '-1', 'x', '1.5'])
    expect((await call('GET', `${HISTORY}?limit=${limit}`, { token })).status).toBe(422);
});

test('clearing the history starts a new session', async () => {
  const { call, logIn } = createTestClient();
  const token = await logIn();
  const first = await call('POST', SEND, { token, body: { message: 'estoy frustrado' } });
  expect(first.body.session_state.greeted).toBe(true);
  expect((await call('DELETE', HISTORY, { token })).status).toBe(204);
  expect((await call('GET', HISTORY, { token })).body).toEqual({ messages: [], next: null });
  const again = await call('POST', SEND, { token, body: { message: 'hola' } });
  expect(again.body.session_state.sentimiento_inicial ?? null).toBeNull();
});

test('feedback goes to a reply of the tutor, from 1 to 5', async () => {
  const { call, logIn } = createTestClient();
  const token = await logIn();
  const { body } = await call('POST', SEND, { token, body: { message: 'hola' } });
  const rate = (id: string, score: unknown, as = token) =>
    call('POST', `/api/v1/chat/messages/${id}/feedback`, { token: as, body: { score, comment: 'me ayudó' } });
  expect((await rate(body.ai_message.id, 5)).status).toBe(201);
  for (const score of [0, 6, 2.5, '5', null]) expect((await rate(body.ai_message.id, score)).status).toBe(422);
  expect((await rate(body.user_message.id, 5)).status).toBe(404);
  expect((await rate('00000000-0000-7000-8000-000000000000', 5)).status).toBe(404);
  expect((await rate(body.ai_message.id, 1, await logIn('ben'))).status).toBe(404);
  const exported = await call('GET', '/api/v1/users/me/export', { token });
  expect(exported.body.feedback).toMatchObject([{ message_id: body.ai_message.id, score: 5, comment: 'me ayudó' }]);
});

test('text that cannot be stored is made storable, and nothing else of it changes', async () => {
  const { call, logIn } = createTestClient();
  const token = await logIn();
  const { body } = await call('POST', SEND, {
    token,
    body: `{"message":"a\\u0000b \\ud800 ñ 👩‍🎓 '; drop table messages; --"}`,
  });
  expect(body.user_message.text).toBe("ab \ufffd ñ 👩‍🎓 '; drop table messages; --");
  expect((await call('GET', HISTORY, { token })).body.messages[0].text).toBe(body.user_message.text);
});

test('the same turn, from code', async () => {
  const { flou } = createTestClient({ storage: createMemoryStorage() });
  const result = await flou.send({ userId: 'ana', text: 'hola' });
  expect(result.ai_message.text).toBe(result.full_text);
  const events = [];
  for await (const event of flou.stream({ userId: 'ana', text: 'tengo un ensayo' })) events.push(event);
  expect(events.at(-1)?.type).toBe('complete');
  const resumed = [];
  const turnId = String(events[0]?.type === 'metadata' && events[0].data.turn_id);
  for await (const event of flou.resume({ userId: 'ana', turnId, after: 0 })) resumed.push(event);
  expect(resumed).toEqual(events);
  await expect(flou.send({ userId: 'ana', text: '   ' })).rejects.toMatchObject({ code: 'ERR_INPUT_INVALID' });
});
