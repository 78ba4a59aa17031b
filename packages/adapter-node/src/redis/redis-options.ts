import type { RedisOptions } from 'ioredis';

/** Longer than any answer takes that is worth something. */
const SILENT_AFTER_MS = 3_000;

/**
 * Both forms of `REDIS_URL`: `rediss://user:key@host:6380/0`, and Azure's `redis://host:6380?ssl=True&password=KEY`.
 *
 * Commands fail at once while there is no connection: whoever asks has something to fall back on, and must not wait.
 */
export function redisOptions(redisUrl: string): Omit<RedisOptions, 'replyMapping'> {
  const url = new URL(redisUrl);
  const tls = url.protocol === 'rediss:' || url.searchParams.get('ssl')?.toLowerCase() === 'true';
  const password = decodeURIComponent(url.password) || url.searchParams.get('password');
  const username = decodeURIComponent(url.username) || url.searchParams.get('username');
  const database = /^\/(\d+)$/.exec(url.pathname)?.[1];
  return {
    host: url.hostname.replace(/^\[|\]$/g, '') || 'localhost',
    port: Number(url.port || 6379),
    ...(username ? { username } : {}),
    ...(password ? { password } : {}),
    ...(database ? { db: Number(database) } : {}),
    ...(tls ? { tls: { servername: url.hostname } } : {}),
    connectionName: 'flou',
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    commandTimeout: 500,
    // A connection that fell silent is given up and made anew; the operating system would keep it for hours.
    socketTimeout: SILENT_AFTER_MS,
    retryStrategy: (attempt) => Math.min(attempt * 200, 5_000),
  };
}
