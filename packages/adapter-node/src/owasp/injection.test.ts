// SQL in every field of every operation, against a real PostgreSQL that tells which statements it was given: they are the same for everybody,
// whatever they write, and what they write comes back as text or is refused.
import { startPostgres, type TestPostgres } from '@flou/conformance/start-postgres';
import { recordStatements } from '@flou/conformance/statements-of';
import { createFlou } from '@flou/core';
import { createPostgresStorage } from '@flou/core/storage/postgres';
import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

const MARK = 'xyzzy';

const PAYLOADS = [
  `' or '1'='1' -- ${MARK}`,
  `" or ""="" -- ${MARK}`,
  `1 or 1=1 /* ${MARK} */`,
  `'; drop table messages; -- ${MARK}`,
  `'); delete from accounts; -- ${MARK}`,
  `"; drop schema public cascade; /* ${MARK}`,
  `'; update accounts set password_hash = '${MARK}'; --`,
  `' union select username, password_hash, '${MARK}' from accounts --`,
  `' and 1=cast((select password_hash from accounts limit 1) as int) -- ${MARK}`,
  `'; select pg_sleep(30); -- ${MARK}`,
  `' || (select pg_sleep(30))::text || '${MARK}`,
  `'; copy accounts to program 'touch /tmp/${MARK}'; --`,
  `$1 $2 \${1} :name ? %s ${MARK}`,
  `$$; drop table turns; $$ ${MARK}`,
  `E'\\'; drop table turns; -- ${MARK}`,
  `\\'; drop table turns; -- ${MARK}`,
  `{"$ne": null, "${MARK}": {"$gt": ""}}`,
  `%' escape '!' or '%${MARK}`,
  `ʼ; drop table turns; -- ${MARK}`,
  `\u00bf'; drop table turns; -- ${MARK}`,
];

interface DocumentedOperation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> };
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
}

let postgres: TestPostgres;
const stops: (() => Promise<void>)[] = [];
beforeAll(async () => {
  postgres = await startPostgres();
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
afterAll(() => postgres.stop());

async function world() {
  const url = await postgres.createDatabase();
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  // Its database is dropped while the last connections are still closing.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const { of: statementsOf } = recordStatements(pool);
  const storage = createPostgresStorage({ dialect: new PostgresDialect({ pool }), schema: 'public' });
  await storage.migrations.up();
  const flou = createFlou({
    storage,
    secretKeys: ['a-key-for-tests-0123456789-abcdefghijklmnop'],
    // A real hash costs a tenth of a second; there are hundreds of logins here.
    passwordHasher: { hash: async (word) => `plain:${word}`, verify: async (word, hash) => hash === `plain:${word}` },
    rateLimiter: { take: async (_, { limit }) => ({ allowed: true, limit, remaining: limit, resetMs: 0 }) },
  });
  stops.push(() => flou.close({ deadlineMs: 1_000 }));
  const send = async (method: string, path: string, init: { body?: string; headers?: Record<string, string> } = {}) => {
    const reply = await flou.handler(new Request(`http://flou.test${path}`, { method, ...init }));
    return { status: reply.status, text: await reply.text() };
  };
  const logIn = async (username: string) => {
    await send('POST', '/api/v1/users', { body: JSON.stringify({ username, password: 'una-clave-larga' }) });
    const login = new URLSearchParams({ username, password: 'una-clave-larga' }).toString();
    const { text } = await send('POST', '/api/v1/login/access-token', { body: login });
    return `Bearer ${JSON.parse(text).access_token}`;
  };
  const rowsOf = async (sql: string): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client.query(sql).then(
      ({ rows }) => client.end().then(() => rows),
      (error) => client.end().then(() => Promise.reject(error)),
    );
  };
  return { send, logIn, statementsOf, rowsOf };
}

/** An example once for each text or number in it, with the payload in its place. */
function* withEach(example: unknown, payload: string): Generator<unknown> {
  if (typeof example !== 'object' || example === null) yield payload;
  else if (Array.isArray(example)) {
    for (const [at, one] of example.entries()) for (const bent of withEach(one, payload)) yield example.with(at, bent);
  } else {
    for (const [name, value] of Object.entries(example)) {
      for (const bent of withEach(value, payload)) yield { ...example, [name]: bent };
      yield { ...example, [payload]: value };
    }
  }
}

test('SQL in any field of any operation is text: no statement has a word of it, nothing is gone, and nobody else is seen', {
  timeout: 180_000,
}, async () => {
  const { send, logIn, statementsOf, rowsOf } = await world();
  const ana = await logIn('ana');
  await send('POST', '/api/v1/chat/send', { headers: { authorization: ana }, body: '{"message":"la marea de ana"}' });
  const accountOf = () => rowsOf(`select * from accounts where username = 'ana'`);
  const before = await accountOf();
  const beto = await logIn('beto');
  const sentByBeto = await send('POST', '/api/v1/chat/send', {
    headers: { authorization: beto },
    body: '{"message":"hola"}',
  });
  const ownId = JSON.parse(sentByBeto.text).ai_message.id;

  const document = JSON.parse((await send('GET', '/openapi.json')).text);
  const operations = Object.entries<Record<string, DocumentedOperation>>(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  let sent = 0;
  const attack = async (
    method: string,
    path: string,
    init: { body?: string; headers?: Record<string, string> } = {},
  ) => {
    sent += 1;
    const headers = { authorization: beto, ...init.headers };
    const { status, text } = await send(method, path, { ...init, headers });
    expect([method, path, init.body, status < 500]).toEqual([method, path, init.body, true]);
    expect(text).not.toMatch(/marea de ana|plain:|syntax error|SQLSTATE/);
  };
  const attackAll = async () => {
    for (const { path, method, operation } of operations) {
      // There would be nobody to go on with.
      if (/logout|users\/me$|history$/.test(path) && method !== 'GET') continue;
      const [[type = '', media] = []] = Object.entries(operation.requestBody?.content ?? {});
      const write = (body: unknown) =>
        type.endsWith('json') ? JSON.stringify(body) : new URLSearchParams(Object(body)).toString();
      const plain = type ? { body: write(media?.example) } : {};
      const parameters = operation.parameters ?? [];
      for (const payload of PAYLOADS) {
        const ascii = payload.replaceAll(/[^\x20-\x7e]/g, '');
        const target = path.replace('{id}', ownId);
        if (path.includes('{id}')) await attack(method, path.replace('{id}', encodeURIComponent(payload)), plain);
        for (const bent of type ? withEach(media?.example, payload) : [])
          await attack(method, target, { body: write(bent) });
        for (const { in: place, name } of parameters) {
          if (place === 'query') await attack(method, `${target}?${name}=${encodeURIComponent(payload)}`, plain);
          if (place === 'header') await attack(method, target, { ...plain, headers: { [name]: ascii } });
        }
        await attack(method, target, {
          ...plain,
          headers: { authorization: `Bearer ${ascii}`, 'x-request-id': ascii },
        });
      }
    }
  };
  const statements = new Set((await statementsOf(attackAll)).map(({ sql }) => sql));
  expect(sent).toBeGreaterThan(1_000);
  expect(statements.size).toBeGreaterThan(5);
  expect([...statements].filter((sql) => sql.includes(MARK) || /\b(drop|pg_sleep|copy)\b/i.test(sql))).toEqual([]);
  expect(await accountOf()).toEqual(before);
  expect(await rowsOf(`select text from messages where text = 'la marea de ana'`)).toHaveLength(1);
  const [kept] = (await rowsOf(
    `select count(distinct text)::int as count from messages where text like '%${MARK}%'`,
  )) as [{ readonly count: number }];
  expect(kept.count).toBe(PAYLOADS.length);
  expect(await rowsOf('select * from feedback')).toHaveLength(1);
});

test('no name and no password but the right ones lets anybody in', async () => {
  const { send, logIn } = await world();
  await logIn('ana');
  for (const payload of PAYLOADS) {
    for (const form of [
      { username: payload, password: 'una-clave-larga' },
      { username: `ana${payload}`, password: 'una-clave-larga' },
      { username: 'ana', password: payload },
      { username: payload, password: payload },
    ]) {
      const body = new URLSearchParams(form).toString();
      expect((await send('POST', '/api/v1/login/access-token', { body })).status).toBe(401);
    }
    const body = JSON.stringify({ refresh_token: payload });
    expect((await send('POST', '/api/v1/login/refresh-token', { body })).status).toBe(401);
  }
});
