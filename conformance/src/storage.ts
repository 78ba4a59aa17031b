import type { Storage } from '@flou/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountsContract } from './storage/accounts-contract.ts';
import { costsContract } from './storage/costs-contract.ts';
import { crowdContract } from './storage/crowd-contract.ts';
import { dataKeysContract } from './storage/data-keys-contract.ts';
import { feedbackContract } from './storage/feedback-contract.ts';
import { historyContract } from './storage/history-contract.ts';
import { loginsContract } from './storage/logins-contract.ts';
import type { GetStorage } from './storage/new-records.ts';
import { noticesContract } from './storage/notices-contract.ts';
import { pruneContract } from './storage/prune-contract.ts';
import { retriesContract } from './storage/retries-contract.ts';
import { textContract } from './storage/text-contract.ts';
import { turnsContract } from './storage/turns-contract.ts';

/** A storage that is ready for use, and how to get rid of all that it took. */
export interface StorageUnderTest {
  readonly storage: Storage;
  readonly dispose: () => Promise<void>;
}

/**
 * What every `Storage` must do. One storage serves the whole suite: each test brings its own users. One that encrypts chooses the data keys
 * itself, whatever a turn brings.
 */
export function storageConformance(
  name: string,
  create: () => Promise<StorageUnderTest>,
  { encrypts = false }: { readonly encrypts?: boolean } = {},
): void {
  describe(`${name}:`, () => {
    let underTest: StorageUnderTest | undefined;
    beforeAll(async () => {
      underTest = await create();
    });
    afterAll(() => underTest?.dispose());

    const storage: GetStorage = () => {
      if (!underTest) throw new Error('The storage is not there.');
      return underTest.storage;
    };

    accountsContract(storage);
    loginsContract(storage);
    turnsContract(storage);
    retriesContract(storage);
    historyContract(storage);
    pruneContract(storage);
    if (!encrypts) dataKeysContract(storage);
    noticesContract(storage);
    costsContract(storage);
    feedbackContract(storage);
    textContract(storage);
    crowdContract(storage);

    test('answers a ping, and can be closed twice', async () => {
      await storage().ping();
      const other = await create();
      await other.storage.ping();
      await other.storage.close();
      await other.storage.close();
      await other.dispose();
      expect(await storage().chat.interruptTurns(0)).toBe(0);
    });
  });
}
