import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { limiterConformance } from '@flou/conformance/limiter';
import { expect, test } from 'vitest';
import { durableRateLimiter } from '../durable-rate-limiter.ts';

const limiter = durableRateLimiter(env.FLOU_RATE_LIMIT);
const objectOf = (key: string) => env.FLOU_RATE_LIMIT.get(env.FLOU_RATE_LIMIT.idFromName(key));

limiterConformance('a Durable Object', async () => ({ limiter, prefix: crypto.randomUUID() }));

test('an object that slept remembers the hits of the minute', async () => {
  const limit = { limit: 2, windowMs: 60_000 };
  await limiter.take('sleepy', limit);
  await limiter.take('sleepy', limit);
  await evictDurableObject(objectOf('sleepy'));
  expect((await limiter.take('sleepy', limit)).allowed).toBe(false);
});

test('when its window has passed, nothing of it stays on disk', async () => {
  await limiter.take('brief', { limit: 2, windowMs: 20 });
  const keys = () => runInDurableObject(objectOf('brief'), (_, { storage }) => [...storage.kv.list()].length);
  expect(await keys()).toBe(1);
  await expect.poll(keys).toBe(0);
});

test('a window that is not over is not forgotten', async () => {
  const limit = { limit: 1, windowMs: 60_000 };
  await limiter.take('early', limit);
  await runDurableObjectAlarm(objectOf('early'));
  expect((await limiter.take('early', limit)).allowed).toBe(false);
});
