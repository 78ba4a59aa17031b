import type { DataKeyStore } from '../storage.ts';
import { importKey, rewrapDataKey } from './data-key.ts';

const PAGE = 500;

/**
 * Wraps every data key with the first of the master keys, so that the others can be retired. Texts stay as they are. May be run while Flou
 * serves, and again. Gives the number of keys. Throws `StorageUnavailableError` when a key opens with none of them.
 */
export async function rewrapDataKeys(
  store: DataKeyStore,
  masterKeys: readonly [Uint8Array<ArrayBuffer>, ...Uint8Array<ArrayBuffer>[]],
): Promise<number> {
  const [first, ...others] = masterKeys;
  const masters = [await importKey(first), ...(await Promise.all(others.map((bytes) => importKey(bytes))))] as const;
  let count = 0;
  let after: string | undefined;
  do {
    const keys = await store.page({ limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const { userId, ...key } of keys) await store.rewrap(await rewrapDataKey(masters, userId, key));
    count += keys.length;
    after = keys.at(-1)?.id;
  } while (after !== undefined);
  return count;
}
