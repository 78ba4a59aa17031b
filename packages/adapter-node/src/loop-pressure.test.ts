import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { watchLoopPressure } from './loop-pressure.ts';

/** Keeps the event loop from turning. */
function block(forMs: number): void {
  const untilMs = performance.now() + forMs;
  while (performance.now() < untilMs);
}

test('a process that cannot keep up says so, one long pause does not count, and it is over when the work is done', async () => {
  const pressure = watchLoopPressure(() => 0);
  await after(60);
  block(300);
  await after(1);
  expect(pressure.isTooHigh()).toBe(false);

  for (let round = 0; round < 2; round++) {
    block(1_000);
    await after(1);
  }
  expect(pressure.isTooHigh()).toBe(true);

  await expect.poll(() => pressure.isTooHigh(), { timeout: 5_000 }).toBe(false);
  pressure.stop();
});
