import { describe, expect, test } from 'vitest';
import {
  atOnce,
  completed,
  exchange,
  type GetStorage,
  NOW_MS,
  newAccount,
  newId,
  newTurn,
  textsOf,
} from './new-records.ts';

export function historyContract(storage: GetStorage): void {
  const readAll = async (userId: string, limit: number) => {
    const pages: string[][] = [];
    let before: string | undefined;
    do {
      const page = await storage().chat.history({ userId, limit, ...(before ? { before } : {}) });
      pages.unshift(page.messages.map(({ text }) => text));
      before = page.next;
    } while (before);
    return pages;
  };

  describe('history', () => {
    test.each([
      [1, [['a'], ['b'], ['c'], ['d']]],
      [
        2,
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ],
      [3, [['a'], ['b', 'c', 'd']]],
      [4, [['a', 'b', 'c', 'd']]],
      [200, [['a', 'b', 'c', 'd']]],
    ])('comes in pages of %i, newest last, and ends', async (limit, pages) => {
      const userId = newId();
      await exchange(storage(), userId, { text: 'a', reply: 'b' });
      await exchange(storage(), userId, { text: 'c', reply: 'd' });
      expect(await readAll(userId, limit)).toEqual(pages);
    });

    test('of nobody is empty', async () => {
      expect(await storage().chat.history({ userId: newId(), limit: 10 })).toEqual({ messages: [], next: undefined });
    });

    test('stays where it is while new messages come', async () => {
      const userId = newId();
      await exchange(storage(), userId, { text: 'a', reply: 'b' });
      const { next } = await storage().chat.history({ userId, limit: 1 });
      await exchange(storage(), userId, { text: 'c', reply: 'd' });
      const page = await storage().chat.history({ userId, limit: 5, ...(next ? { before: next } : {}) });
      expect(page.messages.map(({ text }) => text)).toEqual(['a']);
    });

    test("is empty before a cursor that is none, or is another user's", async () => {
      const userId = newId();
      const { finished } = await exchange(storage(), userId);
      const stranger = newId();
      const { finished: foreign } = await exchange(storage(), stranger);
      const empty = { messages: [], next: undefined };
      for (const before of [
        newId(),
        'no-uuid',
        '',
        "'; drop table messages; --",
        'ffffffff-ffff-ffff-ffff-ffffffffffff',
      ]) {
        expect(await storage().chat.history({ userId, limit: 10, before })).toEqual(empty);
      }
      // One that is older than the other user's messages, and one that is newer.
      for (const [reader, { reply }] of [
        [stranger, finished],
        [userId, foreign],
      ] as const) {
        const page = await storage().chat.history({ userId: reader, limit: 10, before: reply?.messageId ?? '' });
        expect(page).toEqual(empty);
      }
    });

    test('never shows what another user said', async () => {
      const [mine, other] = [newId(), newId()];
      await exchange(storage(), mine, { text: 'mío', reply: 'tuyo' });
      await exchange(storage(), other, { text: 'secreto', reply: 'guardado' });
      expect(await textsOf(storage(), mine)).toEqual(['mío', 'tuyo']);
      expect((await storage().chat.context(mine, 50)).history.map(({ text }) => text)).toEqual(['mío', 'tuyo']);
      expect((await storage().accounts.export(mine)).messages.map(({ text }) => text)).toEqual(['mío', 'tuyo']);
    });
  });

  describe('clearing', () => {
    test('takes messages, turns, feedback, keys and session, and leaves the account and everyone else', async () => {
      const account = newAccount();
      await storage().accounts.create(account);
      const stranger = newId();
      await exchange(storage(), stranger, { text: 'otro', reply: 'más' });
      const turn = newTurn(account.id, { idempotency: { key: 'key', bodyHash: 'hash' } });
      const finished = completed(turn);
      await storage().chat.beginTurn(turn);
      await storage().chat.finishTurn(finished);
      const messageId = finished.reply?.messageId ?? '';
      await storage().chat.addFeedback({ messageId, userId: account.id, score: 5, createdAtMs: NOW_MS });

      await storage().chat.clear(account.id);

      expect(await storage().accounts.export(account.id)).toEqual({
        account: { id: account.id, username: account.username, createdAtMs: account.createdAtMs },
        session: undefined,
        messages: [],
        feedback: [],
      });
      expect(await storage().chat.findTurn(account.id, turn.turnId)).toBeUndefined();
      const again = newTurn(account.id, { idempotency: { key: 'key', bodyHash: 'other' } });
      expect(await storage().chat.beginTurn(again)).toEqual({ outcome: 'begun', session: undefined, history: [] });
      expect(await textsOf(storage(), stranger)).toEqual(['otro', 'más']);
      expect((await storage().chat.context(stranger, 0)).session).toBeDefined();
    });

    test('nothing is no error', async () => {
      await storage().chat.clear(newId());
    });

    test('many times at once, while many turns end, does not fail', async () => {
      await atOnce(6, async () => {
        const userId = newId();
        const turns = Array.from({ length: 20 }, () => newTurn(userId));
        for (const turn of turns) await storage().chat.beginTurn(turn);
        await atOnce(30, async (index) => {
          const turn = turns[(index * 7) % turns.length] ?? newTurn(userId);
          await (index % 5 === 4 ? storage().chat.clear(userId) : storage().chat.finishTurn(completed(turn)));
        });
        await storage().chat.clear(userId);
        expect(await textsOf(storage(), userId)).toEqual([]);
      });
    });

    test('leaves nothing of a turn that ends at that moment', async () => {
      await atOnce(25, async () => {
        const turn = newTurn(newId());
        await storage().chat.beginTurn(turn);
        await Promise.all([storage().chat.clear(turn.userId), storage().chat.finishTurn(completed(turn))]);
        expect(await textsOf(storage(), turn.userId)).toEqual([]);
        expect(await storage().chat.context(turn.userId, 9)).toEqual({ session: undefined, history: [] });
      });
    });
  });

  describe('feedback', () => {
    const feedbackOf = async (userId: string) => (await storage().accounts.export(userId)).feedback;

    test('is kept for a reply, and the second replaces the first', async () => {
      const userId = newId();
      const { finished } = await exchange(storage(), userId);
      const messageId = finished.reply?.messageId ?? '';
      const first = { messageId, userId, score: 2, comment: 'meh', createdAtMs: NOW_MS };
      expect(await storage().chat.addFeedback(first)).toEqual({ model: 'test-model' });
      expect(await feedbackOf(userId)).toEqual([first]);
      const second = { messageId, userId, score: 5, createdAtMs: NOW_MS + 1 };
      expect(await storage().chat.addFeedback(second)).toEqual({ model: 'test-model' });
      expect(await feedbackOf(userId)).toEqual([second]);
    });

    test('is refused for anything that is no reply to this user', async () => {
      const userId = newId();
      const { turn } = await exchange(storage(), userId);
      const { finished: foreign } = await exchange(storage(), newId());
      for (const messageId of [turn.messageId, foreign.reply?.messageId ?? '', turn.turnId, newId(), 'no-uuid', '']) {
        expect(await storage().chat.addFeedback({ messageId, userId, score: 3, createdAtMs: NOW_MS })).toBeUndefined();
      }
      expect(await feedbackOf(userId)).toEqual([]);
    });

    test('given many times at once is there once', async () => {
      const userId = newId();
      const { finished } = await exchange(storage(), userId);
      const messageId = finished.reply?.messageId ?? '';
      await atOnce(5, (index) =>
        storage().chat.addFeedback({ messageId, userId, score: index + 1, createdAtMs: NOW_MS }),
      );
      expect(await feedbackOf(userId)).toHaveLength(1);
    });
  });
}
