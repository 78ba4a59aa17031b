import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startPostgres, type TestPostgres } from '@flou/conformance/start-postgres';
import { startWebSocketProxy, type WebSocketProxy } from '@flou/conformance/start-websocket-proxy';

const path = (relative: string) => join(import.meta.dirname, '../../../..', relative);

export interface LocalWorker {
  readonly url: string;
  /** All that `wrangler dev` has written so far. */
  readonly output: () => string;
  /** Resolves when `wrangler dev` has ended by itself. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The example Worker by `wrangler dev`, with a PostgreSQL of its own behind a WebSocket proxy, migrated. Needs no internet. */
export async function startLocalWorker(options: {
  /** @default any that is free */
  readonly port?: number;
  readonly vars?: Readonly<Record<string, string>>;
}): Promise<LocalWorker> {
  const postgres = await startPostgres();
  const proxy = await startWebSocketProxy();
  const folder = await mkdtemp(join(tmpdir(), 'flou-worker-'));
  const parts = { postgres, proxy, folder };
  try {
    const databaseUrl = await postgres.createDatabase();
    await promisify(execFile)(process.execPath, [path('packages/adapter-node/bin/flou.js'), 'migrate', 'up'], {
      env: { ...process.env, DATABASE_URL: databaseUrl },
    });
    const vars = {
      ENVIRONMENT: 'development',
      SECRET_KEY: randomBytes(32).toString('hex'),
      DATABASE_URL: databaseUrl,
      NEON_WS_PROXY: proxy.address,
      ...options.vars,
    };
    return await wranglerDev(parts, { port: options.port ?? 0, vars });
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

async function stopParts({ postgres, proxy, folder }: Parts): Promise<void> {
  await proxy.stop();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

function wranglerDev(
  parts: Parts,
  { port, vars }: { readonly port: number; readonly vars: Readonly<Record<string, string>> },
): Promise<LocalWorker> {
  const child = spawn(
    process.execPath,
    [
      path('node_modules/wrangler/bin/wrangler.js'),
      ...['dev', '--config', path('examples/workers/wrangler.jsonc'), '--local', '--persist-to', parts.folder],
      ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
      '--show-interactive-dev-session=false',
      ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        CI: '1',
        WRANGLER_SEND_METRICS: 'false',
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
        // The sources of this clone, unbuilt.
        WRANGLER_BUILD_CONDITIONS: '@flou/source,workerd,worker,browser',
      },
    },
  );
  return whenReady(child, parts);
}

function whenReady(child: ChildProcess, parts: Parts): Promise<LocalWorker> {
  return new Promise((resolve, reject) => {
    let output = '';
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    const stop = async () => {
      child.kill('SIGTERM');
      await ended;
      await stopParts(parts);
    };
    const collect = (text: Buffer) => {
      output += text;
      const url = /Ready on (http:\S+)/.exec(output)?.[1];
      if (url) resolve({ url, output: () => output, ended, stop });
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    void ended.then(() => reject(new Error(`wrangler dev ended:\n${output}`)));
  });
}
