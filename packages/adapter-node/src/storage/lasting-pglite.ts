import type { PGlite } from '@electric-sql/pglite';
import type { PGliteDialectConfig } from 'kysely';
import { DiskFullError } from './disk-room.ts';

type KyselyPGlite = Extract<PGliteDialectConfig['pglite'], { readonly closed: boolean }>;

/** What PostgreSQL writes; `for update` counts as well, and does no harm. */
const WRITES = /\b(?:insert|update|delete|create|alter|drop|truncate)\b/i;

/**
 * A PGlite that outlives a full disk.
 *
 * When PostgreSQL cannot write its log it panics: the server process would end, and a new one recover from the log. Inside Node there is no process to
 * end, and the next statement spins on a lock that nobody will release, with the event loop and every crisis behind it. So a panicked instance is
 * never asked again, and another one opened on the same folder, which recovers all that was committed. And so that it does not come to
 * that, nothing is written while the disk has no room; reading goes on.
 */
export async function lastingPGlite(options: {
  readonly open: () => Promise<PGlite>;
  readonly hasRoom: () => boolean;
}): Promise<KyselyPGlite> {
  const { open, hasRoom } = options;
  let current: PGlite | undefined = await open();
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  /** One after the other: what waits inside a PGlite that panics would be the statement that spins. */
  const alone = <Result>(act: (pglite: PGlite) => Promise<Result>): Promise<Result> => {
    const run = last.then(async () => {
      if (closed) throw new Error('PGlite is closed');
      if (!current && !hasRoom()) throw new DiskFullError();
      current ??= await reopen(open);
      try {
        return await act(current);
      } catch (error) {
        if (isPanic(error)) current = undefined;
        throw error;
      }
    });
    last = run.catch(() => {});
    return run;
  };

  return {
    ready: true,
    waitReady: Promise.resolve(),
    get closed() {
      return closed;
    },
    query: (text, parameters, settings) => {
      if (WRITES.test(text) && !hasRoom()) return Promise.reject(new DiskFullError());
      return alone((pglite) => pglite.query(text, parameters, settings));
    },
    transaction: (callback) => {
      if (!hasRoom()) return Promise.reject(new DiskFullError());
      return alone((pglite) => pglite.transaction(callback) as ReturnType<typeof callback>);
    },
    close: async () => {
      await last;
      closed = true;
      await current?.close();
    },
  };
}

async function reopen(open: () => Promise<PGlite>): Promise<PGlite> {
  try {
    return await open();
  } catch (cause) {
    // `cannot_connect_now`: what PostgreSQL says while it recovers.
    throw Object.assign(new Error('The embedded database does not open again yet.', { cause }), { code: '57P03' });
  }
}

const isPanic = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'severity' in error && error.severity === 'PANIC';
