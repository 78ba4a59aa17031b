import type { FlouClient } from '@flou/core/client';
import type { Account } from './account.ts';
import type { Device } from './device.ts';
import type { Store } from './state.ts';

/** What the page is made of, besides its looks. */
export interface Parts {
  readonly client: FlouClient;
  readonly store: Store;
  readonly device: Device;
  readonly account: Account;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}
