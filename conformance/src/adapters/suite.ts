import { type TestContext, test } from 'vitest';
import type { Client } from './client.ts';
import type { Row } from './rows.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Which cell of the conformance table a test belongs to. */
    conformance?: { readonly adapter: string; readonly row: string };
  }
}

/** What the contracts are written with. */
export interface Suite {
  /** Another client of the server that runs. */
  readonly client: () => Client;
  /** A test that counts for a line of the table. Tests run side by side: whoever polls takes `expect` from the context. */
  readonly holds: (row: Row, name: string, check: (context: TestContext) => Promise<void>) => void;
}

export function createSuite(adapter: string, client: () => Client): Suite {
  return {
    client,
    holds: (row, name, check) => {
      test(`${row}: ${name}`, { meta: { conformance: { adapter, row } } }, check);
    },
  };
}
