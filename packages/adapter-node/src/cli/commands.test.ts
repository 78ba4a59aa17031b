import { afterEach, beforeEach, expect, test } from 'vitest';
import { logIn, runFlou, serveFlou, temporaryFolder } from '../testing/flou-process.ts';

let folder: ReturnType<typeof temporaryFolder>;
let env: Record<string, string>;

beforeEach(() => {
  folder = temporaryFolder();
  env = { FLOU_DATA_DIR: folder.path };
});
afterEach(() => folder.remove());

test('help lists every command; a command nobody knows is refused with 2', async () => {
  const help = await runFlou(['--help']);
  expect(help.code).toBe(0);
  for (const command of ['serve', 'migrate', 'users', 'screen', 'preflight', 'smoke', 'baseline'])
    expect(help.stdout).toContain(`  ${command}`);
  const unknown = await runFlou(['fly']);
  expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining("unknown command 'fly'") });
  expect((await runFlou(['--version'])).stdout).toBe('1.0.0\n');
});

test('an account is erased with everything of it, once somebody has said so', async () => {
  await runFlou(['users', 'add', 'ana', '--password', 'una-clave-larga'], { env });
  const unasked = await runFlou(['users', 'erase', 'ana'], { env });
  expect(unasked).toMatchObject({ code: 2, stderr: expect.stringContaining('say --yes') });
  const erased = await runFlou(['users', 'erase', 'Ana', '--yes', '--json'], { env });
  expect(erased).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(erased.stdout)).toEqual({ id: expect.any(String), username: 'Ana' });
  const again = await runFlou(['users', 'erase', 'ana', '--yes'], { env });
  expect(again).toMatchObject({ code: 1, stdout: '', stderr: 'There is no account called ana.\n' });
});

test('migrations go up, down one and up again, and say where they stand', async () => {
  const before = await runFlou(['migrate', 'status'], { env });
  expect(before).toMatchObject({ code: 1, stdout: expect.stringContaining('pending') });
  expect(await runFlou(['migrate', 'up'], { env })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('applied'),
  });
  expect(await runFlou(['migrate', 'up'], { env })).toMatchObject({
    code: 0,
    stdout: 'Nothing to do: the schema is up to date.\n',
  });
  expect((await runFlou(['migrate', 'status'], { env })).code).toBe(0);
  expect(await runFlou(['migrate', 'down'], { env })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('reverted'),
  });
  expect((await runFlou(['migrate', 'status'], { env })).code).toBe(1);
  expect((await runFlou(['migrate', 'up'], { env })).code).toBe(0);
  const status = JSON.parse((await runFlou(['migrate', 'status', '--json'], { env })).stdout);
  expect(status.every(({ state }: { state: string }) => state === 'executed')).toBe(true);
});

test('an account that is added can log in; the password may come on standard input', async () => {
  expect(await runFlou(['users', 'add', 'ana'], { env, input: 'una-clave-larga\n' })).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Added ana, whose id is [0-9a-f-]{36}\.\n$/),
  });
  const taken = await runFlou(['users', 'add', 'ANA', '--password', 'otra-clave-larga'], { env });
  expect(taken).toMatchObject({ code: 1, stderr: expect.stringContaining('is taken') });
  expect(await runFlou(['users', 'add', 'ben', '--password', 'corta'], { env })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('8 characters'),
  });

  const server = await serveFlou(env);
  const api = await logIn(server.url, 'ana');
  expect((await api('GET', '/users/me')).status).toBe(200);
  // The data is open in the server now: the command asks it.
  expect(await runFlou(['users', 'add', 'carla', '--password', 'una-clave-larga'], { env })).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Added carla, whose id is [0-9a-f-]{36}\.\n$/),
  });
  expect((await (await logIn(server.url, 'carla'))('GET', '/users/me')).status).toBe(200);
  await server.stop('SIGTERM');
});

test('screen answers a line for a line, in order, text and turns alike', async () => {
  const lines = [
    { id: 1, text: 'me muero de la risa' },
    { id: 'b', text: 'ya no quiero seguir viviendo' },
    {
      id: null,
      turns: [
        { role: 'model', text: '¿Terminaste la guía?' },
        { role: 'user', text: 'sí' },
      ],
    },
  ];
  const { code, stdout } = await runFlou(['screen'], { input: lines.map((line) => JSON.stringify(line)).join('\n') });
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(answers.map(({ id, level }) => [id, level])).toEqual([
    [1, 'none'],
    ['b', 'crisis'],
    [null, 'none'],
  ]);
  for (const answer of answers) expect(Object.keys(answer)).toEqual(['id', 'level', 'category', 'confidence', 'spans']);
});

test('what is written in a language that is not read is not silently called safe', async () => {
  const { stdout } = await runFlou(['screen'], { input: JSON.stringify({ id: 1, text: '死にたい' }) });
  expect(JSON.parse(stdout)).toMatchObject({ id: 1, covered: false });
});

test('a line that screen cannot read is answered in its place, and the others are not lost', async () => {
  const input = '{"id":1,"text":"hola"}\nnot json\n{"id":3}\n\n{"id":4,"turns":[]}\n{"id":5,"text":"hola"}\n';
  const { code, stdout } = await runFlou(['screen'], { input });
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(1);
  expect(answers.map(({ id, level, error }) => level ?? [id, typeof error])).toEqual([
    'none',
    [null, 'string'],
    [3, 'string'],
    [4, 'string'],
    'none',
  ]);
});

test('screen keeps up with a long stream', async () => {
  const input = Array.from({ length: 5_000 }, (_, id) =>
    JSON.stringify({ id, text: 'tengo prueba de cálculo el jueves y no he abierto el cuaderno' }),
  ).join('\n');
  const { stdout } = await runFlou(['screen'], { input });
  const ids = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual(Array.from({ length: 5_000 }, (_, id) => id));
});

test('conversations that went quiet are erased; what is too young stays; the age must be said in days', async () => {
  const server = await serveFlou(env);
  const api = await logIn(server.url);
  await api('POST', '/chat/send', { message: 'tengo un ensayo' });
  await server.stop('SIGTERM');
  expect(await runFlou(['sessions', 'prune', '--older-than', '1d'], { env })).toMatchObject({
    code: 0,
    stdout: 'Erased 0 conversations and 0 expired logins.\n',
  });
  for (const age of ['30', '0d', 'd', '-1d', '1h']) {
    expect(await runFlou(['sessions', 'prune', '--older-than', age], { env })).toMatchObject({ code: 2 });
  }
  expect((await runFlou(['sessions', 'prune'], { env })).code).toBe(2);
});

test('messages are encrypted at rest, and the key is rotated without losing one', async () => {
  const [old, next] = ['a'.repeat(64), 'b'.repeat(64)];
  const said = async (keys: Record<string, string>, message?: string) => {
    const served = await serveFlou({ ...env, ...keys });
    const api = await logIn(served.url);
    if (message) expect((await api('POST', '/chat/send', { message })).status).toBe(200);
    const history = await api('GET', '/chat/history');
    const texts = history.ok ? ((await history.json()) as { messages: { text: string }[] }).messages : [];
    await served.stop('SIGTERM');
    return { status: history.status, texts: texts.map(({ text }) => text) };
  };

  await said({ DATA_ENCRYPTION_KEY: old }, 'tengo un ensayo');
  expect(await runFlou(['data-keys', 'rewrap'], { env })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('DATA_ENCRYPTION_KEY must be set'),
  });
  expect((await said({ DATA_ENCRYPTION_KEY: next })).status).toBe(503);
  const rotating = { DATA_ENCRYPTION_KEY: next, DATA_ENCRYPTION_KEY_PREVIOUS: old };
  expect(await runFlou(['data-keys', 'rewrap'], { env: { ...env, ...rotating } })).toMatchObject({
    code: 0,
    stdout: 'Data keys wrapped anew: 1.\n',
  });
  expect((await said({ DATA_ENCRYPTION_KEY: next })).texts[0]).toBe('tengo un ensayo');
});
