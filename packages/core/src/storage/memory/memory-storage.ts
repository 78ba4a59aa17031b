import type { Storage } from '../storage.ts';
import { memoryAccounts } from './accounts.ts';
import { memoryChat } from './chat.ts';
import { memoryCosts } from './costs.ts';
import { memoryDataKeys } from './data-keys.ts';
import { memoryFeedback } from './feedback.ts';
import { memoryLogins } from './logins.ts';
import { createMemoryState } from './memory-state.ts';
import { memoryNotices } from './notices.ts';
import { memoryPrune } from './prune.ts';

/**
 * Storage that lives and dies with the process: for trying things out and for tests.
 *
 * @example
 * const flou = createFlou({ storage: createMemoryStorage(), secretKeys: ['…'] });
 */
export function createMemoryStorage(): Storage {
  const state = createMemoryState();
  return {
    accounts: memoryAccounts(state),
    logins: memoryLogins(state),
    chat: memoryChat(state),
    dataKeys: memoryDataKeys(state),
    notices: memoryNotices(state),
    costs: memoryCosts(state),
    feedback: memoryFeedback(state),
    prune: memoryPrune(state),
    ping: async () => {},
    close: async () => {},
  };
}
