import { describe, expect, test } from 'vitest';
import { type GetStorage, NOW_MS, newId } from './new-records.ts';

/** The notice is everybody's: these tests share it, and leave none behind. */
export function noticesContract(storage: GetStorage): void {
  describe('notices', () => {
    test('there is none; one that is set is everybody’s until it is cleared', async () => {
      const { notices } = storage();
      expect(await notices.current(NOW_MS)).toBeUndefined();
      const notice = {
        id: newId(),
        kind: 'incident',
        text: 'Vamos más lento de lo normal.',
        createdAtMs: NOW_MS,
      } as const;
      await notices.set(notice);
      expect(await notices.current(NOW_MS + 365 * 24 * 60 * 60 * 1000)).toEqual(notice);
      await notices.clear();
      expect(await notices.current(NOW_MS)).toBeUndefined();
      await notices.clear();
    });

    test('a new one takes the place of the old one, whole', async () => {
      const { notices } = storage();
      await notices.set({ id: newId(), kind: 'incident', text: 'uno', createdAtMs: NOW_MS, untilMs: NOW_MS + 1 });
      const next = { id: newId(), kind: 'maintenance', text: 'dos', createdAtMs: NOW_MS + 1 } as const;
      await notices.set(next);
      expect(await notices.current(NOW_MS + 2)).toEqual(next);
      await notices.clear();
    });

    test('its time comes to an end by itself, to the millisecond', async () => {
      const { notices } = storage();
      const notice = {
        id: newId(),
        kind: 'info',
        text: 'hasta ya',
        createdAtMs: NOW_MS,
        untilMs: NOW_MS + 10,
      } as const;
      await notices.set(notice);
      expect(await notices.current(NOW_MS + 9)).toEqual(notice);
      expect(await notices.current(NOW_MS + 10)).toBeUndefined();
      await notices.clear();
    });

    test('text that databases cannot hold is made storable', async () => {
      const { notices } = storage();
      await notices.set({ id: newId(), kind: 'info', text: 'a\u0000b \ud800', createdAtMs: NOW_MS });
      expect((await notices.current(NOW_MS))?.text).toBe('ab \ufffd');
      await notices.clear();
    });
  });
}
