import { describe, expect, test } from 'vitest';
import {
  atOnce,
  completed,
  createUser,
  exchange,
  type GetStorage,
  NOW_MS,
  newAccount,
  newId,
  newLogin,
  newReply,
  newTurn,
  textsOf,
} from './new-records.ts';

export function accountsContract(storage: GetStorage): void {
  describe('accounts', () => {
    test('an account is found by its id, and by its name in any case', async () => {
      const account = newAccount({ username: `Ñandú-${newId()}` });
      expect(await storage().accounts.create(account)).toBe('created');
      expect(await storage().accounts.findById(account.id)).toEqual(account);
      for (const name of [account.username, account.username.toUpperCase(), account.username.toLowerCase()]) {
        expect(await storage().accounts.findByUsername(name)).toEqual(account);
      }
    });

    test('nobody is found under a name or an id that is not there', async () => {
      expect(await storage().accounts.findByUsername(`nobody-${newId()}`)).toBeUndefined();
      expect(await storage().accounts.findById(newId())).toBeUndefined();
      expect(await storage().accounts.findById('')).toBeUndefined();
    });

    test.each([
      ['in another case', 'ana', 'ANA'],
      ['in another case, beyond ASCII', 'josé-ñ', 'JOSÉ-Ñ'],
      ['with its accent as a character of its own', 'jos\u00e9', 'jose\u0301'],
    ])('a name is taken %s', async (_, first, second) => {
      const suffix = newId();
      const account = newAccount({ username: first + suffix });
      expect(await storage().accounts.create(account)).toBe('created');
      expect(await storage().accounts.create(newAccount({ username: second + suffix }))).toBe('username_taken');
      expect(await storage().accounts.findByUsername(second + suffix)).toEqual(account);
    });

    test('a sign-up for a name that is taken leaves nothing behind', async () => {
      const account = newAccount();
      await storage().accounts.create(account);
      const other = newAccount({ username: account.username });
      await storage().accounts.create(other);
      expect(await storage().accounts.findById(other.id)).toBeUndefined();
      await storage().logins.open(newLogin(other.id, { id: other.id }));
      expect(await storage().logins.isOpen(other.id)).toBe(false);
    });

    test('of many sign-ups for one name at once, one gets it', async () => {
      const username = `race-${newId()}`;
      const outcomes = await atOnce(10, () => storage().accounts.create(newAccount({ username })));
      expect(outcomes.toSorted()).toEqual(['created', ...Array(9).fill('username_taken')]);
    });

    test('a second account under the same id is a bug, and refused', async () => {
      const account = newAccount();
      await storage().accounts.create(account);
      await expect(storage().accounts.create(newAccount({ id: account.id }))).rejects.toThrow();
      expect(await storage().accounts.findById(account.id)).toEqual(account);
    });

    test('a user who chatted before can get an account', async () => {
      const account = newAccount();
      await exchange(storage(), account.id, { text: 'antes' });
      expect(await storage().accounts.create(account)).toBe('created');
      expect(await textsOf(storage(), account.id)).toContain('antes');
    });
  });

  describe('export', () => {
    test('holds everything about a user, oldest first, without the password', async () => {
      const account = newAccount();
      await storage().accounts.create(account);
      const first = await exchange(storage(), account.id, { text: 'uno', reply: 'dos' });
      const second = await exchange(storage(), account.id, { text: 'tres', reply: 'cuatro' });
      for (const [index, { finished }] of [first, second].entries()) {
        const messageId = finished.reply?.messageId ?? '';
        const scored = { messageId, userId: account.id, score: 4, comment: 'sí', createdAtMs: NOW_MS + index };
        await storage().chat.addFeedback(scored);
      }
      const exported = await storage().accounts.export(account.id);
      expect(exported.account).toEqual({ id: account.id, username: account.username, createdAtMs: NOW_MS });
      expect(exported.session).toEqual(second.finished.session);
      expect(exported.messages.map(({ text }) => text)).toEqual(['uno', 'dos', 'tres', 'cuatro']);
      expect(exported.feedback.map(({ messageId }) => messageId)).toEqual([
        first.finished.reply?.messageId,
        second.finished.reply?.messageId,
      ]);
    });

    test('of nobody is empty', async () => {
      const nothing = { account: undefined, session: undefined, messages: [], feedback: [] };
      expect(await storage().accounts.export(newId())).toEqual(nothing);
    });
  });

  describe('erasing', () => {
    test('takes everything about the user, and nothing else', async () => {
      const account = newAccount();
      await storage().accounts.create(account);
      const bystander = await createUser(storage());
      const login = newLogin(account.id);
      await storage().logins.open(login);
      const { turn, finished } = await exchange(storage(), account.id);
      await exchange(storage(), bystander, { text: 'sigo aquí', reply: 'bien' });
      const messageId = finished.reply?.messageId ?? '';
      await storage().chat.addFeedback({ messageId, userId: account.id, score: 1, createdAtMs: NOW_MS });

      await storage().accounts.erase(account.id);

      expect(await storage().accounts.findById(account.id)).toBeUndefined();
      expect(await storage().accounts.findByUsername(account.username)).toBeUndefined();
      expect(await storage().accounts.export(account.id)).toEqual({ messages: [], feedback: [] });
      expect(await storage().chat.findTurn(account.id, turn.turnId)).toBeUndefined();
      expect(await storage().logins.isOpen(login.id)).toBe(false);
      const rotation = {
        tokenHash: login.tokenHash,
        nextTokenHash: newId(),
        nowMs: NOW_MS,
        nextExpiresAtMs: NOW_MS + 1,
      };
      expect(await storage().logins.rotate(rotation)).toEqual({ outcome: 'unknown' });
      expect(await textsOf(storage(), bystander)).toEqual(['sigo aquí', 'bien']);
      expect(await storage().accounts.create(newAccount({ username: account.username }))).toBe('created');
    });

    test('nobody is no error', async () => {
      await storage().accounts.erase(newId());
    });

    test('a turn that was running then ends without a trace', async () => {
      const userId = await createUser(storage());
      const turn = newTurn(userId);
      await storage().chat.beginTurn(turn);
      await storage().accounts.erase(userId);
      await storage().chat.finishTurn(completed(turn));
      expect(await storage().accounts.export(userId)).toEqual({ messages: [], feedback: [] });
    });

    test('wins over turns that begin, end and are recorded at that moment', async () => {
      await atOnce(20, async () => {
        const userId = await createUser(storage());
        const login = newLogin(userId);
        await storage().logins.open(login);
        const running = newTurn(userId);
        await storage().chat.beginTurn(running);
        const late = newTurn(userId, { loginId: login.id });
        const [, begun] = await Promise.all([
          storage().accounts.erase(userId),
          storage().chat.beginTurn(newTurn(userId, { loginId: login.id })),
          storage().chat.finishTurn(completed(running, { reply: newReply() })),
          storage().chat.recordTurn(late, completed(late)),
          storage().logins.open(newLogin(userId)),
        ]);
        expect(['begun', 'login_closed']).toContain(begun.outcome);
        expect(await storage().accounts.export(userId)).toEqual({ messages: [], feedback: [] });
      });
    });
  });
}
