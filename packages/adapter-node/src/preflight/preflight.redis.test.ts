import { startRedis, type TestRedis } from '@flou/conformance/start-redis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runPreflight } from './run-preflight.ts';

let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.kill());

async function askRedis(REDIS_URL: string) {
  for await (const result of runPreflight({
    environment: [{ REDIS_URL }, { kind: 'process' }],
    instances: 2,
    nowMs: Date.now(),
  })) {
    if (result.id === 'redis') return result;
  }
  return undefined;
}

test('a Redis that answers passes; one that is away does not', async () => {
  expect(await askRedis(redis.url)).toMatchObject({ outcome: 'pass', seen: 'answers on this machine' });
  await redis.kill();
  expect(await askRedis(redis.url)).toMatchObject({ outcome: 'fail', seen: expect.stringContaining('ECONNREFUSED') });
});
