// On PostgreSQL: a notice is set while servers run, and they hold the embedded data alone.
import { startPostgres, type TestPostgres } from '@flou/conformance/start-postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runFlou, type ServedFlou, serveFlou } from '../testing/flou-process.ts';

let postgres: TestPostgres;
let env: Record<string, string>;
let server: ServedFlou;
beforeAll(async () => {
  postgres = await startPostgres();
  env = { DATABASE_URL: await postgres.createDatabase(), SECRET_KEY: 'a-key-for-tests-0123456789-0123456789' };
  server = await serveFlou(env);
});
afterAll(async () => {
  await server.stop('SIGKILL');
  await postgres.stop();
});

const notice = (...args: readonly string[]) => runFlou(['notice', ...args], { env });
const shown = async () => (await fetch(`${server.url}/api/v1/notice`)).json();

test('an operator sets a notice, every client of the running server can read it', async () => {
  expect(await notice('set', 'Vamos más lento de lo normal.', '--kind', 'incident', '--until', '2h')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Shown until \d{4}-/),
  });
  expect(await shown()).toMatchObject({
    notice: { kind: 'incident', text: 'Vamos más lento de lo normal.', until: expect.any(String) },
  });
  expect((await notice('show')).stdout).toBe('incident: Vamos más lento de lo normal.\n');
  expect((await notice('clear')).stdout).toBe('No notice is shown.\n');
  expect((await notice('show')).stdout).toBe('No notice is shown.\n');
});

test('what is no notice is refused, and says why', async () => {
  const refused = await Promise.all([
    notice('set', '  '),
    notice('set', 'x'.repeat(501)),
    notice('set', 'tarde', '--until', '2020-01-01T00:00:00Z'),
    notice('set', 'cuándo', '--until', 'mañana'),
    notice('set', 'qué', '--kind', 'party'),
  ]);
  expect(refused.map(({ code }) => code)).toEqual([1, 1, 1, 2, 2]);
  expect(refused[1]?.stderr).toContain('this one has 501');
  expect(refused[2]?.stderr).toContain('over already');
});
