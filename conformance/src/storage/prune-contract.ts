import { describe, expect, test } from 'vitest';
import { completed, createUser, type GetStorage, newLogin, newReply, newTurn, textsOf } from './new-records.ts';

/** Long before the other tests of the suite take place: what is pruned here is nobody else's. */
const LONG_AGO_MS = 1_000_000;

export function pruneContract(storage: GetStorage): void {
  const talk = async (userId: string, startedAtMs: number, text: string) => {
    const turn = newTurn(userId, { startedAtMs, text });
    const reply = newReply({ createdAtMs: startedAtMs });
    await storage().chat.beginTurn(turn);
    await storage().chat.finishTurn(completed(turn, { reply, finishedAtMs: startedAtMs }));
    return { turn, reply };
  };

  describe('pruning', () => {
    test('forgets conversations that went quiet, whole, and leaves the account and whoever talked since', async () => {
      // What other tests left from before that time.
      await storage().prune({ inactiveSinceMs: LONG_AGO_MS + 100, nowMs: 0 });
      const [quiet, active] = [await createUser(storage()), await createUser(storage())];
      const { turn, reply } = await talk(quiet, LONG_AGO_MS, 'hace mucho');
      await storage().chat.addFeedback({
        messageId: reply.messageId,
        userId: quiet,
        score: 4,
        createdAtMs: LONG_AGO_MS,
      });
      await talk(active, LONG_AGO_MS, 'hace mucho');
      await talk(active, LONG_AGO_MS + 500, 'después');

      const pruned = await storage().prune({ inactiveSinceMs: LONG_AGO_MS + 100, nowMs: 0 });
      expect(pruned).toEqual({ conversations: 1, logins: 0 });
      expect(await textsOf(storage(), quiet)).toEqual([]);
      expect(await storage().chat.findTurn(quiet, turn.turnId)).toBeUndefined();
      expect(await storage().accounts.export(quiet)).toMatchObject({
        account: { id: quiet },
        session: undefined,
        messages: [],
        feedback: [],
      });
      expect(await textsOf(storage(), active)).toContain('hace mucho');
      expect((await storage().chat.context(active, 5)).session).toBeDefined();
      expect(await storage().prune({ inactiveSinceMs: LONG_AGO_MS + 100, nowMs: 0 })).toEqual({
        conversations: 0,
        logins: 0,
      });
    });

    test('forgets logins that have expired, with all their tokens', async () => {
      const userId = await createUser(storage());
      const expired = newLogin(userId, { expiresAtMs: LONG_AGO_MS });
      const open = newLogin(userId, { expiresAtMs: LONG_AGO_MS + 2 });
      for (const login of [expired, open]) await storage().logins.open(login);
      expect(await storage().prune({ inactiveSinceMs: 0, nowMs: LONG_AGO_MS })).toEqual({
        conversations: 0,
        logins: 1,
      });
      expect(await storage().logins.isOpen(expired.id)).toBe(false);
      expect(await storage().logins.isOpen(open.id)).toBe(true);
      const rotation = { nextTokenHash: 'next', nowMs: LONG_AGO_MS, nextExpiresAtMs: LONG_AGO_MS + 5 };
      expect(await storage().logins.rotate({ tokenHash: expired.tokenHash, ...rotation })).toEqual({
        outcome: 'unknown',
      });
    });
  });
}
