// Real Redis: one of our own that can be killed, unless REDIS_URL_TEST names one.
import { limiterConformance } from '@flou/conformance/limiter';
import { startRedis, type TestRedis } from '@flou/conformance/start-redis';
import type { TelemetryEvent } from '@flou/core';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type OpenedRedis, openRedis } from './open-redis.ts';

let server: TestRedis | undefined;
let url = '';
const opened: OpenedRedis[] = [];
const events: TelemetryEvent[] = [];

/** An instance of the server that has found its Redis. */
async function instance(): Promise<OpenedRedis> {
  const redis = openRedis(url, { emit: (event) => events.push(event) });
  opened.push(redis);
  await vi.waitFor(() => redis.ping());
  return redis;
}

beforeAll(async () => {
  server = process.env.REDIS_URL_TEST ? undefined : await startRedis();
  url = process.env.REDIS_URL_TEST ?? server?.url ?? '';
});
afterAll(async () => {
  for (const redis of opened) redis.close();
  await server?.kill();
});

limiterConformance('Redis', async () => ({ limiter: (await instance()).rateLimiter, prefix: crypto.randomUUID() }));

test('three instances share one limit, to the hit', async () => {
  const instances = await Promise.all([instance(), instance(), instance()]);
  const key = crypto.randomUUID();
  const taken = await Promise.all(
    Array.from({ length: 90 }, (_, hit) => instances[hit % 3]?.rateLimiter.take(key, { limit: 20, windowMs: 60_000 })),
  );
  expect(taken.filter((result) => result?.allowed)).toHaveLength(20);
  expect(events).toEqual([]);
});

test('when the clock of Redis was set back by a day, nobody is kept out for a day', async () => {
  const { rateLimiter } = await instance();
  const key = crypto.randomUUID();
  const limit = { limit: 2, windowMs: 400 };
  const client = new Redis(url);
  const tomorrowMs = Date.now() + 86_400_000;
  await client.zadd(`flou:limit:${key}`, tomorrowMs, 'one', tomorrowMs + 1, 'other');
  client.disconnect();
  expect(await rateLimiter.take(key, limit)).toMatchObject({ allowed: false, resetMs: expect.closeTo(400, -2) });
  await expect.poll(async () => (await rateLimiter.take(key, limit)).allowed).toBe(true);
});

test.runIf(!process.env.REDIS_URL_TEST)(
  'Redis is killed: limits go on here, loudly; it comes back: they are shared again',
  async () => {
    const one = await instance();
    const limit = { limit: 3, windowMs: 60_000 };
    const key = crypto.randomUUID();
    await one.rateLimiter.take(key, limit);
    await server?.kill();
    const during = [];
    for (let hit = 0; hit < 3; hit++) during.push((await one.rateLimiter.take(key, limit)).allowed);
    expect(during).toEqual([true, true, false]);
    expect(events.filter(({ name }) => name === 'rate_limiter_degraded')).toHaveLength(1);
    await server?.start();
    await vi.waitFor(() => one.ping(), { timeout: 10_000 });
    await one.rateLimiter.take(crypto.randomUUID(), limit);
    expect(events.filter(({ name }) => name === 'rate_limiter_recovered')).toHaveLength(1);
  },
);
