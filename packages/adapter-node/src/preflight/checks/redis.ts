import { Redis } from 'ioredis';
import { reasonOf } from '../../reason-of.ts';
import { redisOptions } from '../../redis/redis-options.ts';
import { type Check, type Finding, fail, pass, unknown } from '../check.ts';
import { dependency } from './database.ts';

export const redisCheck: Check = {
  id: 'redis',
  group: 'Infrastructure',
  asks: 'Do the instances share their limits and running turns?',
  variables: ['REDIS_URL'],
  ofSettings: ({ redisUrl }, { instances }) => (redisUrl ? pingRedis(redisUrl) : withoutRedis(instances)),
  ofServer: async (server, { instances }) => {
    const { ok } = await dependency(server, 'redis');
    if (ok === undefined) return withoutRedis(instances);
    return ok
      ? pass('/ready says that it answers')
      : fail('/ready says that it is away', 'docs/runbook.md, "Redis is away".');
  },
};

function withoutRedis(instances: number): Finding {
  return instances > 1
    ? fail(`${instances} instances, and no Redis`, 'Set REDIS_URL: each instance counts for itself without it.')
    : unknown(
        'no Redis',
        'Enough for one instance; set REDIS_URL before a second one runs, during a swap of slots too.',
      );
}

async function pingRedis(redisUrl: string): Promise<Finding> {
  const options = redisOptions(redisUrl);
  if (!options.tls && !isLocal(options.host ?? '')) {
    return fail('the connection to another machine is not encrypted', 'Use rediss://… or ?ssl=True.');
  }
  const redis = new Redis({ ...options, lazyConnect: true, retryStrategy: () => null });
  // Whoever waits for the connection only hears that it was closed; here the network says why.
  let reason: unknown;
  redis.on('error', (error) => {
    reason ??= error;
  });
  try {
    await redis.connect();
    await redis.ping();
    return pass(`answers${options.tls ? ' over TLS' : ' on this machine'}`);
  } catch (error) {
    return fail(reasonOf(reason ?? error), 'docs/runbook.md, "Redis is away".');
  } finally {
    redis.disconnect();
  }
}

const isLocal = (host: string): boolean => /^(localhost|::1|127(\.\d+){3})$/.test(host);
