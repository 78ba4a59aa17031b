import { describe, expect, test } from 'vitest';
import { completed, createUser, type GetStorage, newId, newLogin, newTurn } from './new-records.ts';

export function dataKeysContract(storage: GetStorage): void {
  const newKey = () => ({ id: newId(), wrapped: `wrapped-${newId()}` });

  describe('data keys', () => {
    test('come with the first turn that uses them, once, oldest first', async () => {
      const userId = newId();
      const [first, second] = [newKey(), newKey()];
      expect(await storage().dataKeys.ofUser(userId)).toEqual([]);
      await storage().chat.beginTurn(newTurn(userId, { dataKey: first }));
      await storage().chat.beginTurn(newTurn(userId, { dataKey: { ...first, wrapped: 'another' } }));
      const crisis = newTurn(userId, { dataKey: second });
      await storage().chat.recordTurn(crisis, completed(crisis));
      expect(await storage().dataKeys.ofUser(userId)).toEqual([first, second]);
    });

    test('do not come with a turn that is not admitted', async () => {
      const userId = await createUser(storage());
      const login = newLogin(userId);
      const turn = newTurn(userId, { loginId: login.id, dataKey: newKey() });
      expect(await storage().chat.beginTurn(turn)).toEqual({ outcome: 'login_closed' });
      expect(await storage().dataKeys.ofUser(userId)).toEqual([]);
    });

    test('are added for a user there is, and for nobody else', async () => {
      const userId = await createUser(storage());
      const key = newKey();
      await storage().dataKeys.add(userId, key);
      await storage().dataKeys.add(userId, { ...key, wrapped: 'another' });
      expect(await storage().dataKeys.ofUser(userId)).toEqual([key]);
      const nobody = newId();
      await storage().dataKeys.add(nobody, newKey());
      expect(await storage().dataKeys.ofUser(nobody)).toEqual([]);
    });

    test('are paged through and wrapped anew', async () => {
      const owners = [await createUser(storage()), await createUser(storage()), await createUser(storage())];
      const keys = owners.map(newKey);
      for (const [index, userId] of owners.entries()) {
        const key = keys[index];
        if (key) await storage().dataKeys.add(userId, key);
      }
      const seen = new Map<string, string>();
      for (let after: string | undefined, more = true; more; ) {
        const page = await storage().dataKeys.page({ limit: 2, ...(after === undefined ? {} : { after }) });
        for (const { id, userId } of page) seen.set(id, userId);
        after = page.at(-1)?.id;
        more = after !== undefined;
      }
      expect(keys.map(({ id }) => seen.get(id))).toEqual(owners);
      expect([...seen.keys()]).toEqual([...seen.keys()].toSorted());

      const [first] = keys;
      if (!first) throw new Error('There is no key.');
      await storage().dataKeys.rewrap({ id: first.id, wrapped: 'anew' });
      expect(await storage().dataKeys.ofUser(owners[0] ?? '')).toEqual([{ id: first.id, wrapped: 'anew' }]);
    });

    test('go with the user, and stay when only the conversation is cleared', async () => {
      const userId = await createUser(storage());
      const key = newKey();
      await storage().chat.beginTurn(newTurn(userId, { dataKey: key }));
      await storage().chat.clear(userId);
      expect(await storage().dataKeys.ofUser(userId)).toEqual([key]);
      await storage().accounts.erase(userId);
      expect(await storage().dataKeys.ofUser(userId)).toEqual([]);
    });
  });
}
