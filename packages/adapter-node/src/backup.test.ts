// Backup and restore, rehearsed: what was backed up comes back whole, checked by its fingerprint and by the people whose data it is.
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@flou/conformance/start-postgres';
import { expect, test } from 'vitest';
import { logIn, runFlou, serveFlou, temporaryFolder } from './testing/flou-process.ts';

/** Runs a server for as long as somebody talks to it. */
async function during<Result>(
  env: Record<string, string>,
  act: (api: Awaited<ReturnType<typeof logIn>>) => Promise<Result>,
): Promise<Result> {
  const served = await serveFlou(env);
  try {
    return await act(await logIn(served.url, 'ana'));
  } finally {
    await served.stop('SIGTERM');
  }
}

const say = (message: string) => async (api: Awaited<ReturnType<typeof logIn>>) => {
  expect((await api('POST', '/chat/send', { message })).status).toBe(200);
};

const readHistory = async (api: Awaited<ReturnType<typeof logIn>>) =>
  ((await (await api('GET', '/chat/history')).json()) as { messages: { text: string }[] }).messages.map(
    ({ text }) => text,
  );

const fingerprintOf = async (env: Record<string, string>) => {
  const { code, stdout } = await runFlou(['fingerprint'], { env });
  expect(code).toBe(0);
  return stdout;
};

test('PostgreSQL: the copy of a stopped server opens elsewhere, with every row, and people go on where they were', async () => {
  const secret = { SECRET_KEY: 'a-key-that-both-servers-share-0123456789' };
  const copy = join(tmpdir(), `flou-postgres-${crypto.randomUUID()}`);
  const original = await startEmbedded();
  const env = { ...secret, DATABASE_URL: await original.createDatabase() };
  await during(env, say('antes del respaldo'));
  const before = await fingerprintOf(env);

  await original.pause();
  // With its owner, who is not root.
  execFileSync('cp', ['-a', original.dataFolder, copy]);
  await original.resume();
  await during(env, say('después del respaldo'));
  expect(await fingerprintOf(env)).not.toBe(before);
  await original.stop();

  const restored = await startEmbedded({ dataFolder: copy });
  const url = new URL(env.DATABASE_URL);
  url.port = new URL(restored.url).port;
  const there = { ...secret, DATABASE_URL: url.href };
  expect(await fingerprintOf(there)).toBe(before);
  expect(await runFlou(['migrate', 'status'], { env: there })).toMatchObject({ code: 0 });
  const history = await during(there, readHistory);
  expect(history).toContain('antes del respaldo');
  expect(history).not.toContain('después del respaldo');
  await restored.stop();
});

test('embedded: the copied folder of a stopped server opens elsewhere, with every row', async () => {
  const [here, there] = [temporaryFolder(), temporaryFolder()];
  await during({ FLOU_DATA_DIR: here.path }, say('antes del respaldo'));
  const before = await fingerprintOf({ FLOU_DATA_DIR: here.path });
  expect(before).toMatch(/messages +2 rows/);
  cpSync(here.path, there.path, { recursive: true });
  expect(await fingerprintOf({ FLOU_DATA_DIR: there.path })).toBe(before);
  here.remove();
  there.remove();
});
