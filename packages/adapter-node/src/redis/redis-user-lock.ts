import { randomUUID } from 'node:crypto';
import type { UserLock } from '@flou/core';
import type { Redis } from 'ioredis';

/** A lease that is not renewed is over: that is how long a user waits for an instance that was killed. */
const LEASE_MS = 5_000;
const RENEW_EVERY_MS = 1_500;
const ASK_AGAIN_MS = 60;
const LISTENS_EVERY_MS = 15_000;
/** Longer than any turn; whoever waited so long goes ahead. */
const LONGEST_WAIT_MS = 130_000;
/** Whoever is urgent has gone ahead long before; nobody is hurried for longer. */
const LONGEST_URGENT_WAIT_MS = 2_000;

const HURRY = 'flou:hurry';
/** Only whoever holds a lease may prolong or end it. */
const RENEW = `return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('PEXPIRE', KEYS[1], ARGV[2]) or 0`;
const RELEASE = `return redis.call('GET', KEYS[1]) == ARGV[1] and redis.call('DEL', KEYS[1]) or 0`;

/** One turn of a user at a time over all instances, by a short lease in Redis. While Redis is away each instance keeps its own order. */
export function createRedisUserLock(redis: Redis): UserLock & { readonly close: () => void } {
  const held = new Map<string, AbortController>();
  const listener = redis.duplicate({ maxRetriesPerRequest: null, autoResubscribe: false });
  listener.on('error', () => {});
  listener.on('message', (_channel, userId: string) => held.get(userId)?.abort());
  // At each connection, and not left to the driver: nobody hears its own attempt fail when it is closed meanwhile, and that would end the process.
  listener.on('ready', () => {
    listener.subscribe(HURRY).catch(() => {});
  });

  // Nothing is expected on it, so a silence would go unnoticed.
  const listening = setInterval(() => {
    listener.ping().catch(() => {});
  }, LISTENS_EVERY_MS);
  listening.unref();

  const acquire: UserLock['acquire'] = async (userId, { urgent }) => {
    const key = `flou:user:${userId}`;
    const token = randomUUID();
    const hurry = new AbortController();
    try {
      await take(redis, { key, token, userId, urgent });
    } catch {
      return { isExclusive: false, hurry: hurry.signal, release: () => {} };
    }
    held.set(userId, hurry);
    const renewal = setInterval(() => {
      redis.eval(RENEW, 1, key, token, LEASE_MS).catch(() => {});
    }, RENEW_EVERY_MS);
    return {
      isExclusive: true,
      hurry: hurry.signal,
      release: () => {
        clearInterval(renewal);
        if (held.get(userId) === hurry) held.delete(userId);
        redis.eval(RELEASE, 1, key, token).catch(() => {});
      },
    };
  };
  const close = () => {
    clearInterval(listening);
    listener.disconnect();
  };
  return { acquire, close };
}

interface Wanted {
  readonly key: string;
  readonly token: string;
  readonly userId: string;
  readonly urgent: boolean;
}

async function take(redis: Redis, { key, token, userId, urgent }: Wanted): Promise<void> {
  const untilMs = performance.now() + (urgent ? LONGEST_URGENT_WAIT_MS : LONGEST_WAIT_MS);
  while ((await redis.set(key, token, 'PX', LEASE_MS, 'NX')) !== 'OK') {
    if (performance.now() > untilMs) throw new Error('Another turn of this user does not end.');
    if (urgent) await redis.publish(HURRY, userId);
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}
