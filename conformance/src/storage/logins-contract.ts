import { describe, expect, test } from 'vitest';
import { atOnce, countBy, createUser, type GetStorage, NOW_MS, newId, newLogin } from './new-records.ts';

export function loginsContract(storage: GetStorage): void {
  const rotate = (tokenHash: string, nextTokenHash: string, nowMs = NOW_MS) =>
    storage().logins.rotate({ tokenHash, nextTokenHash, nowMs, nextExpiresAtMs: nowMs + 60_000 });

  const openLogin = async (fields: Partial<ReturnType<typeof newLogin>> = {}) => {
    const login = newLogin(await createUser(storage()), fields);
    await storage().logins.open(login);
    return { ...login, rotated: { outcome: 'rotated', loginId: login.id, userId: login.userId } };
  };

  describe('logins', () => {
    test('a login is open until it is closed', async () => {
      const login = await openLogin();
      expect(await storage().logins.isOpen(login.id)).toBe(true);
      await storage().logins.close(login.id);
      expect(await storage().logins.isOpen(login.id)).toBe(false);
    });

    test('a login that never was is not open, and closing it is no error', async () => {
      for (const id of [newId(), 'no-uuid', '', "' or 1=1 --"]) {
        await storage().logins.close(id);
        expect(await storage().logins.isOpen(id)).toBe(false);
      }
    });

    test('a login of nobody does not open', async () => {
      const login = newLogin(newId());
      await storage().logins.open(login);
      expect(await storage().logins.isOpen(login.id)).toBe(false);
      expect(await rotate(login.tokenHash, newId())).toEqual({ outcome: 'unknown' });
    });

    test("closing all of a user's logins leaves those of others", async () => {
      const [mine, other] = [await openLogin(), await openLogin()];
      const second = newLogin(mine.userId);
      await storage().logins.open(second);
      await storage().logins.closeAll(mine.userId);
      expect(await storage().logins.isOpen(mine.id)).toBe(false);
      expect(await storage().logins.isOpen(second.id)).toBe(false);
      expect(await storage().logins.isOpen(other.id)).toBe(true);
    });
  });

  describe('refresh tokens', () => {
    test('each is exchanged for the next', async () => {
      const login = await openLogin();
      const [second, third] = [newId(), newId()];
      expect(await rotate(login.tokenHash, second)).toEqual(login.rotated);
      expect(await rotate(second, third)).toEqual(login.rotated);
      expect(await storage().logins.isOpen(login.id)).toBe(true);
    });

    test('one that nobody issued is unknown', async () => {
      expect(await rotate(newId(), newId())).toEqual({ outcome: 'unknown' });
    });

    test('an exchanged one that comes again closes the login for good', async () => {
      const login = await openLogin();
      const [second, third] = [newId(), newId()];
      await rotate(login.tokenHash, second);
      await rotate(second, third);
      expect(await rotate(login.tokenHash, newId())).toEqual({ ...login.rotated, outcome: 'reused' });
      expect(await storage().logins.isOpen(login.id)).toBe(false);
      for (const token of [login.tokenHash, second, third]) {
        expect(await rotate(token, newId())).toEqual({ outcome: 'closed' });
      }
    });

    test('theft of one login leaves the other logins of the user open', async () => {
      const login = await openLogin();
      const other = newLogin(login.userId);
      await storage().logins.open(other);
      await rotate(login.tokenHash, newId());
      await rotate(login.tokenHash, newId());
      expect(await storage().logins.isOpen(other.id)).toBe(true);
      expect((await rotate(other.tokenHash, newId())).outcome).toBe('rotated');
    });

    test('one expires at its time, and an exchange moves that on', async () => {
      const login = await openLogin({ expiresAtMs: NOW_MS + 10 });
      const [second, third] = [newId(), newId()];
      expect(await rotate(login.tokenHash, second, NOW_MS + 9)).toEqual(login.rotated);
      expect(await rotate(second, third, NOW_MS + 1_000)).toEqual(login.rotated);
      expect(await rotate(third, newId(), NOW_MS + 61_000)).toEqual({ outcome: 'expired' });
      expect(await rotate(third, newId(), NOW_MS + 60_999)).toEqual(login.rotated);
    });

    test('one of a closed login is refused as closed', async () => {
      const login = await openLogin();
      await storage().logins.close(login.id);
      expect(await rotate(login.tokenHash, newId())).toEqual({ outcome: 'closed' });
      expect(await rotate(login.tokenHash, newId(), NOW_MS + 70_000)).toEqual({ outcome: 'closed' });
    });

    test('of two exchanges at once one rotates, and the other is theft', async () => {
      await atOnce(25, async () => {
        const login = await openLogin();
        const outcomes = await atOnce(2, () => rotate(login.tokenHash, newId()));
        expect(countBy(outcomes)).toEqual({ rotated: 1, reused: 1 });
        expect(await storage().logins.isOpen(login.id)).toBe(false);
      });
    });

    test('of many exchanges at once one rotates, one is theft, and the rest find the login closed', async () => {
      const login = await openLogin();
      const outcomes = await atOnce(10, () => rotate(login.tokenHash, newId()));
      expect(countBy(outcomes)).toEqual({ rotated: 1, reused: 1, closed: 8 });
    });

    test('an exchange at the moment of a logout does not keep the login open', async () => {
      await atOnce(25, async () => {
        const login = await openLogin();
        const next = newId();
        const [{ outcome }] = await Promise.all([
          rotate(login.tokenHash, next),
          storage().logins.closeAll(login.userId),
        ]);
        expect(['rotated', 'closed']).toContain(outcome);
        expect(await storage().logins.isOpen(login.id)).toBe(false);
        expect(['closed', 'unknown']).toContain((await rotate(next, newId())).outcome);
      });
    });
  });
}
