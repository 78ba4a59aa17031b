import { describe, expect, test } from 'vitest';
import {
  atOnce,
  completed,
  countBy,
  createUser,
  DAY_MS,
  exchange,
  type GetStorage,
  idOf,
  NOW_MS,
  newId,
  newLogin,
  newReply,
  newTurn,
  textsOf,
} from './new-records.ts';

export function turnsContract(storage: GetStorage): void {
  describe('a turn', () => {
    test('begins with nothing known of a new user, and its message is in the history at once', async () => {
      const turn = newTurn(newId(), { text: 'primera vez' });
      expect(await storage().chat.beginTurn(turn)).toEqual({ outcome: 'begun', session: undefined, history: [] });
      const { messages } = await storage().chat.history({ userId: turn.userId, limit: 10 });
      expect(messages).toEqual([
        {
          id: turn.messageId,
          userId: turn.userId,
          turnId: turn.turnId,
          role: 'user',
          text: 'primera vez',
          createdAtMs: NOW_MS,
        },
      ]);
      expect(await storage().chat.findTurn(turn.userId, turn.turnId)).toEqual({
        id: turn.turnId,
        userId: turn.userId,
        status: 'running',
        startedAtMs: NOW_MS,
        result: undefined,
      });
    });

    test.each(['completed', 'cancelled', 'failed'] as const)('that was %s is found with its result', async (status) => {
      const turn = newTurn(newId());
      await storage().chat.beginTurn(turn);
      await storage().chat.finishTurn(
        completed(turn, { status, result: { type: 'x', data: { seq: 3, list: [null] } } }),
      );
      expect(await storage().chat.findTurn(turn.userId, turn.turnId)).toMatchObject({
        status,
        result: { type: 'x', data: { seq: 3, list: [null] } },
      });
    });

    test('leaves its reply and its session to the next one', async () => {
      const userId = newId();
      const quickReplies = [{ label: 'Sí 👍', value: 'si' }];
      const first = newTurn(userId, { text: 'uno' });
      await storage().chat.beginTurn(first);
      const session = { policy: { step: 2, deep: [{ a: null }] }, safety: { level: 'none' } };
      const reply = newReply({ text: 'dos', quickReplies });
      await storage().chat.finishTurn(completed(first, { reply, session }));

      const next = await storage().chat.beginTurn(newTurn(userId, { text: 'tres' }));
      expect(next).toMatchObject({ outcome: 'begun', session });
      const history = 'history' in next ? next.history : [];
      expect(history.map(({ text }) => text)).toEqual(['uno', 'dos']);
      expect(history[1]).toEqual({
        id: reply.messageId,
        userId,
        turnId: first.turnId,
        role: 'model',
        text: 'dos',
        createdAtMs: reply.createdAtMs,
        quickReplies,
      });
    });

    test('loads as many messages as asked for, the newest, oldest first', async () => {
      const userId = newId();
      for (const text of ['1', '3', '5']) await exchange(storage(), userId, { text, reply: `${Number(text) + 1}` });
      for (const [historyLimit, texts] of [
        [0, []],
        [1, ['6']],
        [3, ['4', '5', '6']],
        [99, ['1', '2', '3', '4', '5', '6']],
      ] as const) {
        const context = await storage().chat.context(userId, historyLimit);
        expect(context.history.map(({ text }) => text)).toEqual(texts);
        expect(context.session).toEqual({ policy: { step: 1 }, safety: null });
      }
      const begun = await storage().chat.beginTurn(newTurn(userId, { historyLimit: 2 }));
      expect('history' in begun && begun.history.map(({ text }) => text)).toEqual(['5', '6']);
    });

    test('has no context for a user nobody knows', async () => {
      expect(await storage().chat.context(newId(), 10)).toEqual({ session: undefined, history: [] });
    });

    test('that ends without a reply leaves history and session as they were', async () => {
      const userId = newId();
      await exchange(storage(), userId, { text: 'uno', reply: 'dos' });
      const turn = newTurn(userId, { text: 'tres' });
      await storage().chat.beginTurn(turn);
      await storage().chat.finishTurn({
        turnId: turn.turnId,
        userId,
        status: 'cancelled',
        result: null,
        model: 'none',
        finishedAtMs: NOW_MS,
      });
      expect(await textsOf(storage(), userId)).toEqual(['uno', 'dos', 'tres']);
      expect(await storage().chat.context(userId, 0)).toEqual({
        session: { policy: { step: 1 }, safety: null },
        history: [],
      });
      expect(await storage().chat.findTurn(userId, turn.turnId)).toMatchObject({ status: 'cancelled', result: null });
    });

    test('ends once: what comes after that is left alone', async () => {
      const { turn, finished } = await exchange(storage(), newId(), { text: 'uno', reply: 'dos' });
      const again = completed(turn, { status: 'failed', session: { policy: 'other', safety: 0 }, result: 'other' });
      await storage().chat.finishTurn(again);
      expect(await storage().chat.findTurn(turn.userId, turn.turnId)).toMatchObject({
        status: 'completed',
        result: finished.result,
      });
      expect(await textsOf(storage(), turn.userId)).toEqual(['uno', 'dos']);
      expect((await storage().chat.context(turn.userId, 0)).session).toEqual(finished.session);
    });

    test('that is ended by many at once has one end', async () => {
      await atOnce(10, async () => {
        const turn = newTurn(newId(), { text: 'uno' });
        await storage().chat.beginTurn(turn);
        await atOnce(5, (index) =>
          storage().chat.finishTurn(
            completed(turn, {
              reply: newReply({ text: `${index}` }),
              session: { policy: index, safety: 0 },
              result: index,
            }),
          ),
        );
        const [, reply, ...more] = await textsOf(storage(), turn.userId);
        expect(more).toEqual([]);
        const stored = await storage().chat.findTurn(turn.userId, turn.turnId);
        const { session } = await storage().chat.context(turn.userId, 0);
        expect([`${stored?.result}`, `${session?.policy}`]).toEqual([reply, reply]);
      });
    });

    test('that never began, or is of another user, cannot be ended', async () => {
      const turn = newTurn(newId());
      await storage().chat.finishTurn(completed(turn));
      expect(await textsOf(storage(), turn.userId)).toEqual([]);
      await storage().chat.beginTurn(turn);
      const stranger = await createUser(storage());
      await storage().chat.finishTurn(completed(turn, { userId: stranger }));
      expect(await storage().chat.findTurn(turn.userId, turn.turnId)).toMatchObject({ status: 'running' });
      expect(await textsOf(storage(), stranger)).toEqual([]);
      expect((await storage().chat.context(stranger, 0)).session).toBeUndefined();
    });

    test('is not found by another user, nor by an id that is none', async () => {
      const { turn } = await exchange(storage(), newId());
      expect(await storage().chat.findTurn(newId(), turn.turnId)).toBeUndefined();
      for (const id of [newId(), 'no-uuid', '', "' or '1'='1"]) {
        expect(await storage().chat.findTurn(turn.userId, id)).toBeUndefined();
      }
    });

    test('many of one new user at once all begin', async () => {
      const userId = newId();
      const outcomes = await atOnce(10, () => storage().chat.beginTurn(newTurn(userId)));
      expect(countBy(outcomes)).toEqual({ begun: 10 });
      expect(await textsOf(storage(), userId)).toHaveLength(10);
    });

    test('many begin and end at once, each with its own end', async () => {
      const userId = newId();
      const turns = await atOnce(10, async (index) => {
        const { turn } = await exchange(storage(), userId, { text: `${index}`, reply: `re ${index}` });
        return turn;
      });
      const { messages } = await storage().chat.history({ userId, limit: 200 });
      for (const [index, turn] of turns.entries()) {
        const texts = messages.filter(({ turnId }) => turnId === turn.turnId).map(({ text }) => text);
        expect(texts).toEqual([`${index}`, `re ${index}`]);
      }
    });

    test('goes after the newest message also when the clock was set back by a day', async () => {
      const userId = newId();
      await exchange(storage(), userId, { text: 'uno', reply: 'dos' });
      const turn = newTurn(userId, { text: 'tres', messageId: idOf(-DAY_MS), startedAtMs: NOW_MS - DAY_MS });
      const begun = await storage().chat.beginTurn(turn);
      const { messages } = await storage().chat.history({ userId, limit: 10 });
      expect(messages.map(({ text }) => text)).toEqual(['uno', 'dos', 'tres']);
      const [, newest, { id = '', createdAtMs = 0 } = {}] = messages;
      expect(begun).toMatchObject({ outcome: 'begun', message: { id, createdAtMs } });
      expect([id > (newest?.id ?? ''), createdAtMs]).toEqual([true, newest?.createdAtMs]);
      // Its answer came too late, so it is recorded after the fact as well.
      await storage().chat.recordTurn(turn, completed(turn, { reply: newReply({ text: 'cuatro' }) }));
      expect((await textsOf(storage(), userId)).filter((text) => text === 'tres')).toHaveLength(1);
    });

    test('that arrives after it was recorded whole, and after others, is there once', async () => {
      const userId = newId();
      const idempotency = { key: 'key', bodyHash: 'hash' };
      const turn = newTurn(userId, { text: 'uno', messageId: idOf(-60_000), idempotency });
      await storage().chat.recordTurn(turn, completed(turn, { reply: newReply({ text: 'dos' }) }));
      await exchange(storage(), userId, { text: 'tres', reply: 'cuatro' });
      expect(await storage().chat.beginTurn(turn)).toMatchObject({ outcome: 'repeated' });
      expect(await textsOf(storage(), userId)).toEqual(['uno', 'dos', 'tres', 'cuatro']);
    });

    test('keeps nothing of the objects it was given', async () => {
      const turn = newTurn(newId());
      await storage().chat.beginTurn(turn);
      const policy = { step: 1 };
      await storage().chat.finishTurn(completed(turn, { session: { policy, safety: null }, result: policy }));
      policy.step = 99;
      expect((await storage().chat.context(turn.userId, 0)).session?.policy).toEqual({ step: 1 });
      expect((await storage().chat.findTurn(turn.userId, turn.turnId))?.result).toEqual({ step: 1 });
    });
  });

  describe('a turn with a login', () => {
    test('begins while the login is open', async () => {
      const login = newLogin(await createUser(storage()));
      await storage().logins.open(login);
      const turn = newTurn(login.userId, { loginId: login.id });
      expect(await storage().chat.beginTurn(turn)).toMatchObject({ outcome: 'begun' });
    });

    test.each(['closed', 'of another user', 'unknown', 'no id at all'])(
      'does not begin when the login is %s',
      async (state) => {
        const login = newLogin(await createUser(storage()));
        await storage().logins.open(login);
        if (state === 'closed') await storage().logins.close(login.id);
        const loginId = { unknown: newId(), 'no id at all': 'no-uuid' }[state] ?? login.id;
        const userId = state === 'of another user' ? await createUser(storage()) : login.userId;
        const turn = newTurn(userId, { loginId });
        expect(await storage().chat.beginTurn(turn)).toEqual({ outcome: 'login_closed' });
        expect(await textsOf(storage(), userId)).toEqual([]);
        expect(await storage().chat.findTurn(userId, turn.turnId)).toBeUndefined();
      },
    );

    test('makes no user: one who was erased stays erased', async () => {
      const userId = newId();
      expect(await storage().chat.beginTurn(newTurn(userId, { loginId: newId() }))).toEqual({
        outcome: 'login_closed',
      });
      const login = newLogin(userId);
      await storage().logins.open(login);
      expect(await storage().logins.isOpen(login.id)).toBe(false);
    });

    test('is not given again to a login that was closed', async () => {
      const login = newLogin(await createUser(storage()));
      await storage().logins.open(login);
      const idempotency = { key: 'key', bodyHash: 'hash' };
      await storage().chat.beginTurn(newTurn(login.userId, { loginId: login.id, idempotency }));
      await storage().logins.close(login.id);
      const again = await storage().chat.beginTurn(newTurn(login.userId, { loginId: login.id, idempotency }));
      expect(again).toEqual({ outcome: 'login_closed' });
    });
  });
}
