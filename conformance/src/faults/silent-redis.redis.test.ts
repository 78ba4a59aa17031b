// The connection to Redis falls silent, and nobody said so.
import type { TelemetryEvent } from '@flou/core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type OpenedRedis, openRedis } from '../../../packages/adapter-node/src/redis/open-redis.ts';
import { startRedis, type TestRedis } from '../start-redis.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';

let redis: TestRedis;
let proxy: FaultProxy;
let opened: OpenedRedis;
const events: TelemetryEvent[] = [];
beforeAll(async () => {
  redis = await startRedis();
  proxy = await startFaultProxy(Number(new URL(redis.url).port));
  opened = openRedis(`redis://127.0.0.1:${proxy.port}`, { emit: (event) => events.push(event) });
  await vi.waitFor(() => opened.ping());
});
afterAll(async () => {
  opened.close();
  await proxy.stop();
  await redis.kill();
});

test('limits go on here and a turn has its place meanwhile; when the network is good again both are shared by themselves', async () => {
  const limit = { limit: 3, windowMs: 60_000 };
  const take = async () => (await opened.rateLimiter.take('ana', limit)).allowed;
  const place = async () => {
    const lease = await opened.userLock.acquire('ana', { urgent: false });
    lease.release();
    return lease.isExclusive;
  };
  expect([await take(), await place()]).toEqual([true, true]);

  proxy.set({ kind: 'silent' });
  expect([await take(), await take(), await take()]).toEqual([true, true, false]);
  expect(await place()).toBe(false);
  expect(events.map(({ name }) => name)).toEqual(['rate_limiter_degraded']);

  // The old connection stays silent for ever: it has to be given up.
  proxy.set({ kind: 'none' });
  await expect.poll(place, { timeout: 15_000 }).toBe(true);
  await take();
  expect(events.map(({ name }) => name)).toEqual(['rate_limiter_degraded', 'rate_limiter_recovered']);
});
