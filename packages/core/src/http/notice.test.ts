import { expect, test } from 'vitest';
import { StorageUnavailableError } from '../errors/flou-error.ts';
import { createMemoryStorage } from '../storage/memory/index.ts';
import type { Notice, NoticeStore } from '../storage/storage.ts';
import { createTestClient } from './testing/test-client.ts';

const START_MS = Date.UTC(2026, 10, 23, 12);
const NOTICE: Notice = {
  id: '0193590c-0000-7000-8000-000000000001',
  kind: 'maintenance',
  text: 'Esta noche de 2 a 4 no estaremos.',
  createdAtMs: START_MS,
  untilMs: START_MS + 60_000,
};

/** A Flou whose clock a test moves, and whose notices it counts the reads of and can take away. */
function world() {
  const inner = createMemoryStorage();
  let nowMs = START_MS;
  let reads = 0;
  let away = false;
  const notices: NoticeStore = {
    ...inner.notices,
    current: async (at) => {
      reads += 1;
      if (away) throw new StorageUnavailableError();
      return inner.notices.current(at);
    },
  };
  const { call } = createTestClient({ storage: { ...inner, notices }, runtime: { now: () => nowMs } });
  return {
    read: () => call('GET', '/api/v1/notice'),
    set: inner.notices.set,
    pass: (ms: number) => {
      nowMs += ms;
    },
    takeAway: () => {
      away = true;
    },
    reads: () => reads,
  };
}

test('anybody reads the notice, without a token; caches may keep it for ten seconds', async () => {
  const { read, set, pass } = world();
  expect((await read()).body).toEqual({ notice: null });
  await set(NOTICE);
  pass(10_000);
  const reply = await read();
  expect(reply.body).toEqual({
    notice: {
      id: NOTICE.id,
      kind: 'maintenance',
      text: NOTICE.text,
      created_at: '2026-11-23T12:00:00.000Z',
      until: '2026-11-23T12:01:00.000Z',
    },
  });
  expect(reply.headers.get('cache-control')).toBe('public, max-age=10');
});

test('however many ask, the store is asked once in ten seconds', async () => {
  const { read, pass, reads } = world();
  await Promise.all(Array.from({ length: 50 }, read));
  pass(9_999);
  await read();
  expect(reads()).toBe(1);
  pass(1);
  await read();
  expect(reads()).toBe(2);
});

test('it is over on time, also while the last answer is still fresh', async () => {
  const { read, set, pass } = world();
  await set({ ...NOTICE, untilMs: START_MS + 5_000 });
  expect((await read()).body.notice).not.toBeNull();
  pass(5_000);
  expect((await read()).body.notice).toBeNull();
});

test('while the store is away the last notice stays; with none known it says so', async () => {
  const { read, set, pass, takeAway } = world();
  await set(NOTICE);
  await read();
  takeAway();
  pass(20_000);
  expect((await read()).body.notice).toMatchObject({ id: NOTICE.id });
  const blind = world();
  blind.takeAway();
  expect(await blind.read()).toMatchObject({ status: 503, body: { code: 'ERR_STORAGE_UNAVAILABLE' } });
});
