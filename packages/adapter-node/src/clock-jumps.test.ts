// The wall clock jumps under what a server does by itself, while its timers go on as they were.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pruneDaily } from './prune-daily.ts';
import { recoverAbandonedTurns } from './recover-abandoned-turns.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const NOW_MS = Date.UTC(2026, 10, 29, 12);
const silent = { emit: () => {} };

beforeEach(() => vi.useFakeTimers({ now: NOW_MS, toFake: ['Date', 'setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

const jump = (ms: number) => vi.setSystemTime(Date.now() + ms);

/** Since when turns are taken for abandoned, at each look. */
function watchRecovery(isAlone = false) {
  const looks: number[] = [];
  const recover = async ({ startedBeforeMs }: { readonly startedBeforeMs: number }) => looks.push(startedBeforeMs);
  recoverAbandonedTurns({ recover }, silent, { isAlone });
  return looks;
}

test('a turn is taken for abandoned two minutes after it began', async () => {
  const looks = watchRecovery();
  await vi.advanceTimersByTimeAsync(2 * MINUTE_MS);
  expect(looks).toEqual([NOW_MS - 2 * MINUTE_MS, NOW_MS]);
  await vi.advanceTimersByTimeAsync(MINUTE_MS);
  expect(looks.at(-1)).toBe(NOW_MS + MINUTE_MS);
});

test.each([
  ['ahead', DAY_MS],
  ['back', -DAY_MS],
])('a clock that jumps %s by a day makes no running turn look abandoned', async (_, ms) => {
  const looks = watchRecovery();
  await vi.advanceTimersByTimeAsync(5 * MINUTE_MS);
  // Somebody writes, the clock jumps, and somebody else writes.
  const before = Date.now();
  jump(ms);
  const after = Date.now();
  looks.length = 0;
  await vi.advanceTimersByTimeAsync(MINUTE_MS);
  expect(looks).toHaveLength(1);
  for (const startedBeforeMs of looks) {
    expect(startedBeforeMs).toBeLessThan(before);
    expect(startedBeforeMs).toBeLessThan(after);
  }
});

test('after a restart the turns of before are taken up, though the clock says that they have not begun yet', () => {
  const looks = watchRecovery(true);
  expect(looks[0]).toBeGreaterThan(NOW_MS + DAY_MS);
});

test('a clock that jumps ahead erases no conversation, unless it still says so a day later', async () => {
  const since: number[] = [];
  const prune = async ({ inactiveSinceMs }: { readonly inactiveSinceMs: number }) => {
    since.push(inactiveSinceMs);
    return { conversations: 0, logins: 0 };
  };
  pruneDaily({ prune }, 30, silent);
  jump(365 * DAY_MS);
  await vi.advanceTimersByTimeAsync(DAY_MS);
  expect(since).toEqual([NOW_MS - 30 * DAY_MS, NOW_MS - 29 * DAY_MS]);
  await vi.advanceTimersByTimeAsync(DAY_MS);
  expect(since.at(-1)).toBe(NOW_MS + (365 + 2 - 30) * DAY_MS);
});
