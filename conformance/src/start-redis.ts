import { spawn, spawnSync } from 'node:child_process';
import { Redis } from 'ioredis';
import { freePort } from './free-port.ts';

export interface TestRedis {
  readonly url: string;
  /** Stops the server as a crash would; `start` brings it back, empty, at the same address. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** Is there a Redis to test against: one at `REDIS_URL_TEST`, or a `redis-server` in PATH? */
export const redisIsAvailable = (): boolean =>
  process.env.REDIS_URL_TEST !== undefined || spawnSync('redis-server', ['--version']).status === 0;

/** Starts a `redis-server` of its own on a free port. */
export async function startRedis(): Promise<TestRedis> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ReturnType<typeof spawn> | undefined;
  const start = async () => {
    server = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
    const probe = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
    probe.on('error', () => {});
    await probe.ping();
    probe.disconnect();
  };
  const kill = () =>
    new Promise<void>((resolve) => {
      if (!server || server.exitCode !== null || server.signalCode !== null) return resolve();
      server.once('exit', () => resolve());
      server.kill('SIGKILL');
    });
  await start();
  return { url, kill, start };
}
