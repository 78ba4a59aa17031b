import { describe, expect, test } from 'vitest';
import {
  atOnce,
  completed,
  countBy,
  createUser,
  exchange,
  type GetStorage,
  NOW_MS,
  newId,
  newLogin,
  newReply,
  newTurn,
  textsOf,
} from './new-records.ts';

/** Long before any other turn of these tests. */
const LONG_AGO_MS = 1_000;

export function retriesContract(storage: GetStorage): void {
  const idempotency = { key: 'key', bodyHash: 'hash' };

  describe('an idempotency key', () => {
    test('gives the same turn again, while it runs and after it ended', async () => {
      const turn = newTurn(newId(), { idempotency });
      expect(await storage().chat.beginTurn(turn)).toMatchObject({ outcome: 'begun' });
      const running = {
        id: turn.turnId,
        userId: turn.userId,
        status: 'running',
        startedAtMs: NOW_MS,
        result: undefined,
      };
      const retry = newTurn(turn.userId, { idempotency, startedAtMs: NOW_MS + 5 });
      expect(await storage().chat.beginTurn(retry)).toEqual({ outcome: 'repeated', turn: running });
      await storage().chat.finishTurn(completed(turn, { result: { told: 'once' } }));
      const ended = { ...running, status: 'completed', result: { told: 'once' } };
      expect(await storage().chat.beginTurn(retry)).toEqual({ outcome: 'repeated', turn: ended });
      expect(await textsOf(storage(), turn.userId)).toHaveLength(2);
    });

    test('lets a caller who lost the answer ask again, and get the same one', async () => {
      const turn = newTurn(newId(), { idempotency, startedAtMs: LONG_AGO_MS - 1 });
      const begun = await storage().chat.beginTurn(turn);
      expect(await storage().chat.beginTurn(turn)).toEqual(begun);
      expect(await textsOf(storage(), turn.userId)).toHaveLength(1);
      await storage().chat.interruptTurns(LONG_AGO_MS);
      const retry = newTurn(turn.userId, { idempotency });
      const retaken = await storage().chat.beginTurn(retry);
      expect(retaken.outcome).toBe('retaken');
      expect(await storage().chat.beginTurn(retry)).toEqual(retaken);
      await storage().chat.finishTurn(completed(turn));
      expect((await storage().chat.beginTurn(turn)).outcome).toBe('repeated');
      expect((await storage().chat.beginTurn(retry)).outcome).toBe('repeated');
    });

    test.each(['cancelled', 'failed'] as const)('of a turn that was %s does not start it again', async (status) => {
      const turn = newTurn(newId(), { idempotency });
      await storage().chat.beginTurn(turn);
      await storage().chat.finishTurn(completed(turn, { status }));
      const again = await storage().chat.beginTurn(newTurn(turn.userId, { idempotency }));
      expect(again).toMatchObject({ outcome: 'repeated', turn: { id: turn.turnId, status } });
    });

    test('with another body is a conflict', async () => {
      const turn = newTurn(newId(), { idempotency });
      await storage().chat.beginTurn(turn);
      const other = newTurn(turn.userId, { idempotency: { key: 'key', bodyHash: 'other' } });
      expect(await storage().chat.beginTurn(other)).toEqual({ outcome: 'key_conflict' });
      expect(await textsOf(storage(), turn.userId)).toHaveLength(1);
    });

    test("is the user's own", async () => {
      await storage().chat.beginTurn(newTurn(newId(), { idempotency }));
      const other = newTurn(newId(), { idempotency: { ...idempotency, bodyHash: 'other' } });
      expect(await storage().chat.beginTurn(other)).toMatchObject({ outcome: 'begun' });
    });

    test('is exact: another one, in another case or with a space, is another key', async () => {
      const userId = newId();
      for (const key of ['key', 'KEY', 'key ', 'clé']) {
        const turn = newTurn(userId, { idempotency: { key, bodyHash: key } });
        expect(await storage().chat.beginTurn(turn)).toMatchObject({ outcome: 'begun' });
      }
    });

    test('is not needed: two turns without one are two turns', async () => {
      const userId = newId();
      await storage().chat.beginTurn(newTurn(userId));
      expect(await storage().chat.beginTurn(newTurn(userId))).toMatchObject({ outcome: 'begun' });
    });

    test('that comes many times at once begins one turn', async () => {
      await atOnce(10, async () => {
        const userId = newId();
        const outcomes = await atOnce(6, () => storage().chat.beginTurn(newTurn(userId, { idempotency })));
        expect(countBy(outcomes)).toEqual({ begun: 1, repeated: 5 });
        const { messages } = await storage().chat.history({ userId, limit: 10 });
        expect(messages).toHaveLength(1);
        for (const outcome of outcomes) {
          if (outcome.outcome !== 'repeated') continue;
          expect(outcome.turn).toMatchObject({ id: messages[0]?.turnId, status: 'running' });
        }
      });
    });

    test('that comes at once with two bodies begins one turn, and the other is a conflict', async () => {
      await atOnce(10, async () => {
        const userId = newId();
        const outcomes = await atOnce(2, (index) =>
          storage().chat.beginTurn(newTurn(userId, { idempotency: { key: 'key', bodyHash: `${index}` } })),
        );
        expect(countBy(outcomes)).toEqual({ begun: 1, key_conflict: 1 });
      });
    });

    test('that comes while the turn ends finds it running or ended, never half', async () => {
      await atOnce(20, async () => {
        const turn = newTurn(newId(), { idempotency });
        await storage().chat.beginTurn(turn);
        const [again] = await Promise.all([
          storage().chat.beginTurn(newTurn(turn.userId, { idempotency })),
          storage().chat.finishTurn(completed(turn, { result: 'end' })),
        ]);
        const found = again.outcome === 'repeated' && [again.turn.status, again.turn.result];
        expect([
          ['running', undefined],
          ['completed', 'end'],
        ]).toContainEqual(found);
      });
    });
  });

  describe('an interrupted turn', () => {
    const interrupted = async (fields: Partial<ReturnType<typeof newTurn>> = {}) => {
      const turn = newTurn(newId(), { idempotency, startedAtMs: LONG_AGO_MS - 1, text: 'la primera vez', ...fields });
      await storage().chat.beginTurn(turn);
      expect(await storage().chat.interruptTurns(LONG_AGO_MS)).toBe(1);
      return turn;
    };

    test('is one that was running and started before the given time', async () => {
      const userId = newId();
      const before = newTurn(userId, { startedAtMs: LONG_AGO_MS - 1 });
      const atThatTime = newTurn(userId, { startedAtMs: LONG_AGO_MS });
      const ended = newTurn(userId, { startedAtMs: LONG_AGO_MS - 1 });
      for (const turn of [before, atThatTime, ended]) await storage().chat.beginTurn(turn);
      await storage().chat.finishTurn(completed(ended));
      expect(await storage().chat.interruptTurns(LONG_AGO_MS)).toBe(1);
      expect(await storage().chat.interruptTurns(LONG_AGO_MS)).toBe(0);
      const statuses = await Promise.all(
        [before, atThatTime, ended].map(async ({ turnId }) => (await storage().chat.findTurn(userId, turnId))?.status),
      );
      expect(statuses).toEqual(['interrupted', 'running', 'completed']);
      await storage().chat.finishTurn(completed(atThatTime));
    });

    test('is plainly marked, keeps its message, and cannot be ended any more', async () => {
      const turn = await interrupted();
      await storage().chat.finishTurn(completed(turn));
      expect(await storage().chat.findTurn(turn.userId, turn.turnId)).toMatchObject({
        status: 'interrupted',
        result: undefined,
      });
      expect(await textsOf(storage(), turn.userId)).toEqual(['la primera vez']);
    });

    test('is taken up again by its key, with the message it had', async () => {
      const turn = await interrupted();
      const { finished } = await exchange(storage(), turn.userId, { text: 'entretanto', reply: 'bien' });
      const retry = newTurn(turn.userId, { idempotency, text: 'la primera vez' });
      const message = {
        id: turn.messageId,
        userId: turn.userId,
        turnId: turn.turnId,
        role: 'user',
        text: turn.text,
        createdAtMs: turn.startedAtMs,
      };
      const retaken = await storage().chat.beginTurn(retry);
      expect(retaken).toMatchObject({ outcome: 'retaken', turnId: turn.turnId, message, session: finished.session });
      expect('history' in retaken && retaken.history.map(({ text }) => text)).toEqual(['entretanto', 'bien']);
      expect(await storage().chat.findTurn(turn.userId, turn.turnId)).toMatchObject({
        status: 'running',
        startedAtMs: NOW_MS,
      });
      expect(await storage().chat.findTurn(turn.userId, retry.turnId)).toBeUndefined();

      await storage().chat.finishTurn(completed(turn, { reply: newReply({ text: 'por fin' }) }));
      expect(await textsOf(storage(), turn.userId)).toEqual(['la primera vez', 'entretanto', 'bien', 'por fin']);
    });

    test('that was taken up again is not interrupted for its first start', async () => {
      const turn = await interrupted();
      await storage().chat.beginTurn(newTurn(turn.userId, { idempotency }));
      expect(await storage().chat.interruptTurns(LONG_AGO_MS)).toBe(0);
    });

    test('is taken up by one of many that try at once', async () => {
      const turn = await interrupted();
      const outcomes = await atOnce(6, () => storage().chat.beginTurn(newTurn(turn.userId, { idempotency })));
      expect(countBy(outcomes)).toEqual({ retaken: 1, repeated: 5 });
    });

    test('need not be marked yet for whoever is alone with the user; what has ended stays ended', async () => {
      const turn = newTurn(newId(), { idempotency, text: 'la primera vez' });
      await storage().chat.beginTurn(turn);
      const retry = () => storage().chat.beginTurn(newTurn(turn.userId, { idempotency, isAlone: true }));
      expect(await retry()).toMatchObject({
        outcome: 'retaken',
        turnId: turn.turnId,
        message: { id: turn.messageId, text: 'la primera vez' },
      });
      const other = newTurn(turn.userId, { idempotency: { key: 'key', bodyHash: 'other' }, isAlone: true });
      expect(await storage().chat.beginTurn(other)).toEqual({ outcome: 'key_conflict' });
      await storage().chat.finishTurn(completed(turn));
      expect(await retry()).toMatchObject({ outcome: 'repeated', turn: { status: 'completed' } });
    });

    test('stays as it is for another body', async () => {
      const turn = await interrupted();
      const other = newTurn(turn.userId, { idempotency: { key: 'key', bodyHash: 'other' } });
      expect(await storage().chat.beginTurn(other)).toEqual({ outcome: 'key_conflict' });
      expect(await storage().chat.findTurn(turn.userId, turn.turnId)).toMatchObject({ status: 'interrupted' });
    });
  });

  describe('a turn that is recorded after the fact', () => {
    test('is there as if it had been recorded in time, for a user nobody knew', async () => {
      const earlier = newTurn(newId(), { text: 'antes', idempotency });
      const finished = completed(earlier, { reply: newReply({ text: 'la línea 600 360 7777' }), result: { seq: 4 } });
      await exchange(storage(), earlier.userId, { text: 'después', reply: 'bien' });
      await storage().chat.recordTurn(earlier, finished);
      expect(await textsOf(storage(), earlier.userId)).toEqual(['antes', 'la línea 600 360 7777', 'después', 'bien']);
      const stored = {
        id: earlier.turnId,
        userId: earlier.userId,
        status: 'completed',
        startedAtMs: NOW_MS,
        result: { seq: 4 },
      };
      expect(await storage().chat.findTurn(earlier.userId, earlier.turnId)).toEqual(stored);
      expect((await storage().chat.context(earlier.userId, 0)).session).toEqual(finished.session);
      const again = await storage().chat.beginTurn(newTurn(earlier.userId, { idempotency }));
      expect(again).toEqual({ outcome: 'repeated', turn: stored });
    });

    test('twice, or many times at once, is recorded once', async () => {
      const turn = newTurn(newId(), { text: 'uno', idempotency });
      const finished = completed(turn, { reply: newReply({ text: 'dos' }) });
      await atOnce(5, () => storage().chat.recordTurn(turn, finished));
      const next = newTurn(turn.userId, { text: 'tres' });
      await storage().chat.beginTurn(next);
      await storage().chat.finishTurn(
        completed(next, { reply: newReply({ text: 'cuatro' }), session: { policy: 'new', safety: 1 } }),
      );
      await storage().chat.recordTurn(turn, finished);
      expect(await textsOf(storage(), turn.userId)).toEqual(['uno', 'dos', 'tres', 'cuatro']);
      expect((await storage().chat.context(turn.userId, 0)).session).toEqual({ policy: 'new', safety: 1 });
    });

    test.each(['running', 'interrupted', 'completed'])('is recorded once when it was %s already', async (status) => {
      const turn = newTurn(newId(), { text: 'uno', idempotency, startedAtMs: LONG_AGO_MS - 1 });
      const finished = completed(turn, { reply: newReply({ text: 'dos' }) });
      await storage().chat.beginTurn(turn);
      if (status === 'interrupted') await storage().chat.interruptTurns(LONG_AGO_MS);
      if (status === 'completed') await storage().chat.finishTurn(finished);
      await storage().chat.recordTurn(turn, finished);
      expect(await textsOf(storage(), turn.userId)).toEqual(['uno', 'dos']);
      expect(await storage().chat.findTurn(turn.userId, turn.turnId)).toMatchObject({ status: 'completed' });
    });

    test('without a reply keeps the message', async () => {
      const turn = newTurn(newId(), { text: 'uno' });
      const { reply: _, session: __, ...finished } = completed(turn, { status: 'failed' });
      await storage().chat.recordTurn(turn, finished);
      expect(await textsOf(storage(), turn.userId)).toEqual(['uno']);
      expect(await storage().chat.findTurn(turn.userId, turn.turnId)).toMatchObject({ status: 'failed' });
    });

    test('is not lost when its key went to another message', async () => {
      const taken = newTurn(newId(), { idempotency, text: 'uno' });
      await storage().chat.beginTurn(taken);
      const late = newTurn(taken.userId, { idempotency: { key: 'key', bodyHash: 'other' }, text: 'dos' });
      await storage().chat.recordTurn(late, completed(late, { reply: newReply({ text: 'tres' }) }));
      expect(await textsOf(storage(), taken.userId)).toEqual(['uno', 'dos', 'tres']);
      const again = await storage().chat.beginTurn(newTurn(taken.userId, { idempotency }));
      expect(again).toMatchObject({ outcome: 'repeated', turn: { id: taken.turnId } });
    });

    test.each(['running', 'interrupted'])(
      'gives its reply to the turn of the same message that is %s',
      async (status) => {
        const left = newTurn(newId(), { idempotency, text: 'uno', startedAtMs: LONG_AGO_MS - 1 });
        await storage().chat.beginTurn(left);
        if (status === 'interrupted') await storage().chat.interruptTurns(LONG_AGO_MS);
        const again = newTurn(left.userId, { idempotency, text: 'uno' });
        await storage().chat.recordTurn(again, completed(again, { reply: newReply({ text: 'dos' }) }));
        expect(await textsOf(storage(), left.userId)).toEqual(['uno', 'dos']);
        expect(await storage().chat.findTurn(left.userId, left.turnId)).toMatchObject({ status: 'completed' });
      },
    );

    test('of a message that was sent twice under one key is on record once, with the first reply', async () => {
      const first = newTurn(newId(), { idempotency, text: 'uno' });
      const second = newTurn(first.userId, { idempotency, text: 'uno' });
      await storage().chat.recordTurn(first, completed(first, { reply: newReply({ text: 'dos' }) }));
      await storage().chat.recordTurn(second, completed(second, { reply: newReply({ text: 'tres' }) }));
      expect(await textsOf(storage(), first.userId)).toEqual(['uno', 'dos']);

      const userId = newId();
      await atOnce(6, () => {
        const turn = newTurn(userId, { idempotency, text: 'uno' });
        return storage().chat.recordTurn(turn, completed(turn, { reply: newReply({ text: 'dos' }) }));
      });
      expect(await textsOf(storage(), userId)).toEqual(['uno', 'dos']);
    });

    test('of two messages with one key at once, neither is lost', async () => {
      await atOnce(10, async () => {
        const userId = newId();
        await atOnce(2, (index) => {
          const turn = newTurn(userId, { idempotency: { key: 'key', bodyHash: `${index}` }, text: `${index}` });
          const { reply: _, ...finished } = completed(turn);
          return storage().chat.recordTurn(turn, finished);
        });
        expect((await textsOf(storage(), userId)).toSorted()).toEqual(['0', '1']);
      });
    });

    test('is recorded for a user who logged out meanwhile, but not for one who was erased', async () => {
      const login = newLogin(await createUser(storage()));
      await storage().logins.open(login);
      const first = newTurn(login.userId, { loginId: login.id, text: 'uno' });
      await storage().logins.close(login.id);
      await storage().chat.recordTurn(first, completed(first, { reply: newReply({ text: 'dos' }) }));
      expect(await textsOf(storage(), login.userId)).toEqual(['uno', 'dos']);

      await storage().accounts.erase(login.userId);
      const second = newTurn(login.userId, { loginId: login.id });
      await storage().chat.recordTurn(second, completed(second));
      expect(await storage().accounts.export(login.userId)).toEqual({ messages: [], feedback: [] });
    });
  });
}
