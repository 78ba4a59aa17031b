import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createInProcessRateLimiter } from './in-process-rate-limiter.ts';

const perMinute = { limit: 20, windowMs: 60_000 };

test('the 21st turn of a minute is refused, and told when to come back', async () => {
  let nowMs = 1_000;
  const limiter = createInProcessRateLimiter({ now: () => nowMs });
  for (let turn = 1; turn <= 20; turn++) {
    expect(await limiter.take('ana', perMinute)).toMatchObject({
      allowed: true,
      remaining: 20 - turn,
      resetMs: 60_000 - (turn - 1) * 100,
    });
    nowMs += 100;
  }
  expect(await limiter.take('ana', perMinute)).toEqual({ allowed: false, limit: 20, remaining: 0, resetMs: 58_000 });
  nowMs = 1_000 + 60_000;
  expect((await limiter.take('ana', perMinute)).allowed).toBe(true);
  expect((await limiter.take('ana', perMinute)).allowed).toBe(false);
});

test('one user does not use up the turns of another', async () => {
  const limiter = createInProcessRateLimiter({ now: () => 0 });
  await limiter.take('ana', { limit: 1, windowMs: 60_000 });
  expect((await limiter.take('ben', { limit: 1, windowMs: 60_000 })).allowed).toBe(true);
});

test('no 60 seconds, wherever they begin, hold more than the limit, and a permitted turn is never refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 15_000 }), { maxLength: 80 }), async (gaps) => {
      let nowMs = 0;
      const limiter = createInProcessRateLimiter({ now: () => nowMs });
      const allowedAt: number[] = [];
      for (const gap of gaps) {
        nowMs += gap;
        const recent = allowedAt.filter((at) => at > nowMs - 60_000).length;
        const { allowed } = await limiter.take('ana', { limit: 5, windowMs: 60_000 });
        expect(allowed).toBe(recent < 5);
        if (allowed) allowedAt.push(nowMs);
      }
    }),
  );
});

test('set back by a day, the clock neither keeps anybody out for a day nor what was counted', async () => {
  let nowMs = 86_400_000;
  const limiter = createInProcessRateLimiter({ now: () => nowMs });
  for (let turn = 0; turn < 20; turn++) await limiter.take('ana', perMinute);
  nowMs = 1_000;
  expect(await limiter.take('ana', perMinute)).toEqual({ allowed: false, limit: 20, remaining: 0, resetMs: 60_000 });
  nowMs += 60_000;
  expect((await limiter.take('ana', perMinute)).allowed).toBe(true);
});
