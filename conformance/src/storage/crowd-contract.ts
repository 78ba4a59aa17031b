import { describe, expect, test } from 'vitest';
import {
  atOnce,
  completed,
  type GetStorage,
  NOW_MS,
  newAccount,
  newId,
  newLogin,
  newReply,
  newTurn,
} from './new-records.ts';

/** Everything a user can do, from several devices at the same moment. */
export function crowdContract(storage: GetStorage): void {
  describe('everything at once', () => {
    test('does not fail, and leaves no turn half written', async () => {
      await atOnce(8, async (round) => {
        const account = newAccount();
        await storage().accounts.create(account);
        const { id: userId } = account;
        const login = newLogin(userId);
        await storage().logins.open(login);
        const messageIds: string[] = [];
        // An erased user must not come back, so these turns come with a login; the others are not stopped by closing it.
        const erases = round % 2 === 0;
        const admission = erases ? { loginId: login.id } : {};

        const chat = async (index: number) => {
          const idempotency = { key: `key-${index % 3}`, bodyHash: 'hash' };
          const turn = newTurn(userId, { ...admission, idempotency });
          const reply = newReply();
          messageIds.push(reply.messageId);
          const begun = await storage().chat.beginTurn(turn);
          if (begun.outcome === 'begun') await storage().chat.finishTurn(completed(turn, { reply }));
        };
        const record = async (index: number) => {
          const turn = newTurn(userId, { ...admission, idempotency: { key: `key-${index % 3}`, bodyHash: 'hash' } });
          await storage().chat.recordTurn(turn, completed(turn));
        };
        const rate = async (index: number) => {
          const messageId = messageIds[index % messageIds.length] ?? newId();
          await storage().chat.addFeedback({ messageId, userId, score: 5, createdAtMs: NOW_MS });
        };
        const acts = [
          chat,
          record,
          rate,
          () => storage().chat.clear(userId),
          () => storage().chat.history({ userId, limit: 5 }),
          () => storage().chat.context(userId, 5),
          () => storage().accounts.export(userId),
          () => storage().logins.open(newLogin(userId)),
          () => storage().logins.isOpen(login.id),
          () => storage().logins.closeAll(erases ? newId() : userId),
          () => storage().chat.interruptTurns(0),
        ];
        await atOnce(60, async (index) => {
          const act = acts[(index * 7 + round) % acts.length] ?? chat;
          await (erases && index === 45 ? storage().accounts.erase(userId) : act(index));
        });

        const { account: left, messages } = await storage().accounts.export(userId);
        expect(left?.id).toBe(erases ? undefined : userId);
        if (erases) expect(messages).toEqual([]);
        const rolesOf = Map.groupBy(messages, ({ turnId }) => turnId);
        for (const turn of rolesOf.values()) expect(turn.map(({ role }) => role).toSorted()).toEqual(['model', 'user']);
      });
    });
  });
}
