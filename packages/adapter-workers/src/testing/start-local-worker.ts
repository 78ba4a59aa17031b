import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, type TestPostgres } from '@flou/conformance/start-postgres';
import { startWebSocketProxy, type WebSocketProxy } from '@flou/conformance/start-websocket-proxy';
import { EXAMPLE_CONFIG, inClone, WRANGLER, wranglerEnv } from './commands.ts';
import { migrate } from './migrate.ts';

export interface LocalWorker {
  readonly url: string;
  /** All that `wrangler dev` has written so far. */
  readonly output: () => string;
  /** The way to its database. */
  readonly proxy: Pick<WebSocketProxy, 'open' | 'close'>;
  /** Resolves when `wrangler dev` has ended by itself. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The example Worker, or another, by `wrangler dev`, with a PostgreSQL of its own behind a WebSocket proxy, migrated. Needs no internet. */
export async function startLocalWorker(options: {
  /** @default any that is free */
  readonly port?: number;
  readonly vars?: Readonly<Record<string, string>>;
  /** Relative to the root of the repository. @default examples/workers/wrangler.jsonc */
  readonly config?: string;
}): Promise<LocalWorker> {
  const postgres = await startPostgres();
  const proxy = await startWebSocketProxy();
  const folder = await mkdtemp(join(tmpdir(), 'flou-worker-'));
  const parts = { postgres, proxy, folder };
  try {
    const databaseUrl = await postgres.createDatabase();
    await migrate(databaseUrl);
    const child = wranglerDev({
      config: options.config ? inClone(options.config) : EXAMPLE_CONFIG,
      port: options.port ?? 0,
      folder,
      databaseUrl,
      vars: {
        ENVIRONMENT: 'development',
        SECRET_KEY: randomBytes(32).toString('hex'),
        DATABASE_URL: databaseUrl,
        NEON_WS_PROXY: proxy.address,
        ...options.vars,
      },
    });
    return await whenReady(child, parts);
  } catch (error) {
    await stopParts(parts);
    throw error;
  }
}

interface Parts {
  readonly postgres: TestPostgres;
  readonly proxy: WebSocketProxy;
  /** Where the local Durable Objects keep what they keep. */
  readonly folder: string;
}

/** All at once: after Ctrl-C in a terminal each of them is ending by itself already. */
async function stopParts({ postgres, proxy, folder }: Parts, ended?: Promise<void>): Promise<void> {
  await Promise.all([proxy.close(), postgres.stop(), ended]);
  await rm(folder, { recursive: true, force: true });
}

interface WranglerOptions {
  readonly config: string;
  readonly port: number;
  readonly folder: string;
  readonly databaseUrl: string;
  readonly vars: Readonly<Record<string, string>>;
}

function wranglerDev({ config, port, folder, databaseUrl, vars }: WranglerOptions): ChildProcess {
  return spawn(
    process.execPath,
    [
      WRANGLER,
      ...['dev', '--config', config, '--local', '--persist-to', folder],
      ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
      '--show-interactive-dev-session=false',
      ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...wranglerEnv(),
        CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE: databaseUrl,
      },
    },
  );
}

function whenReady(child: ChildProcess, parts: Parts): Promise<LocalWorker> {
  return new Promise((resolve, reject) => {
    let output = '';
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    const stop = async () => {
      child.kill('SIGTERM');
      await stopParts(parts, ended);
    };
    const collect = (text: Buffer) => {
      output += text;
      const url = /Ready on (http:\S+)/.exec(output)?.[1];
      if (url) resolve({ url, output: () => output, proxy: parts.proxy, ended, stop });
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    void ended.then(() => reject(new Error(`wrangler dev ended:\n${output}`)));
  });
}
