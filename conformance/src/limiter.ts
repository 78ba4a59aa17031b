import type { RateLimiter } from '@flou/core';
import { describe, expect, test } from 'vitest';

/** What every rate limiter must do, in real time: windows here last a fraction of a second. */
export function limiterConformance(
  name: string,
  open: () => Promise<{ readonly limiter: RateLimiter; readonly prefix: string }>,
): void {
  describe(`${name} as a rate limiter`, () => {
    const limit = { limit: 5, windowMs: 400 };

    test('lets through what is allowed, refuses the next, and says when to come back', async () => {
      const { limiter, prefix } = await open();
      for (let hit = 1; hit <= 5; hit++) {
        const taken = await limiter.take(`${prefix}a`, limit);
        expect(taken).toMatchObject({ allowed: true, limit: 5, remaining: 5 - hit });
      }
      const refused = await limiter.take(`${prefix}a`, limit);
      expect(refused).toMatchObject({ allowed: false, remaining: 0 });
      expect(refused.resetMs).toBeGreaterThan(0);
      expect(refused.resetMs).toBeLessThanOrEqual(400);
      await expect.poll(async () => (await limiter.take(`${prefix}a`, limit)).allowed).toBe(true);
    });

    test('of many at once exactly as many as allowed pass', async () => {
      const { limiter, prefix } = await open();
      const taken = await Promise.all(Array.from({ length: 60 }, () => limiter.take(`${prefix}b`, limit)));
      expect(taken.filter(({ allowed }) => allowed)).toHaveLength(5);
    });

    test('keys do not share', async () => {
      const { limiter, prefix } = await open();
      await limiter.take(`${prefix}c`, { limit: 1, windowMs: 60_000 });
      expect((await limiter.take(`${prefix}d`, { limit: 1, windowMs: 60_000 })).allowed).toBe(true);
      expect((await limiter.take(`${prefix}c`, { limit: 1, windowMs: 60_000 })).allowed).toBe(false);
    });

    test('refused hits are not counted, and no window holds more than the limit', async () => {
      const { limiter, prefix } = await open();
      const allowedAt: { readonly askedMs: number; readonly answeredMs: number }[] = [];
      const untilMs = performance.now() + 1_500;
      while (performance.now() < untilMs) {
        const askedMs = performance.now();
        const { allowed } = await limiter.take(`${prefix}e`, limit);
        if (allowed) allowedAt.push({ askedMs, answeredMs: performance.now() });
      }
      // A hit counts somewhere between asking and answering; five milliseconds of grace for two clocks.
      for (const [index, { askedMs }] of allowedAt.entries()) {
        const sixth = allowedAt[index + 5];
        if (sixth !== undefined) expect(sixth.answeredMs - askedMs).toBeGreaterThan(395);
      }
      expect(allowedAt.length).toBeGreaterThanOrEqual(15);
    });
  });
}
