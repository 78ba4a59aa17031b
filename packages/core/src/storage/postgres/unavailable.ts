import { StorageUnavailableError } from '../../errors/flou-error.ts';

/**
 * Runs a query. An error that says "the database cannot work now" becomes a `StorageUnavailableError`; any other is a bug and
 * passes as it is.
 */
export async function run<Result>(query: { readonly execute: () => Promise<Result> }): Promise<Result> {
  try {
    return await query.execute();
  } catch (error) {
    throw asStorageError(error);
  }
}

export function asStorageError(error: unknown): unknown {
  if (hasCode(error, MISSING_SCHEMA)) {
    return new StorageUnavailableError('The database schema is not the one this version needs. Run the migrations.', {
      cause: error,
    });
  }
  return isUnavailable(error) ? new StorageUnavailableError(undefined, { cause: error }) : error;
}

export function isUniqueViolation(error: unknown): boolean {
  return hasCode(error, /^23505$/);
}

export function isUndefinedTable(error: unknown): boolean {
  return hasCode(error, /^42P01$/);
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const UNAVAILABLE_SQLSTATES = new RegExp(
  [
    '^08', // the connection broke
    '^28|^3D000', // the door is locked, or the database gone: nothing a request can do about it
    '^40', // a deadlock or a rollback: the same statement may work a moment later
    '^53', // out of connections, memory or disk
    '^57', // shutting down, starting up, or cancelled by a timeout
    '^58', // the server's own disk
    '^25006|^55P03', // a replica after a failover; a lock that was not to be had
  ].join('|'),
);

/** Undefined schema, table or column: a database that is not migrated, or migrated further. */
const MISSING_SCHEMA = /^(?:3F000|42P01|42703)$/;

const NETWORK_CODES =
  /^(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|ENOENT|EMFILE)$/;

/** Drivers have words for these, but no codes: pg, pg-pool, Neon, PGlite, Kysely. */
const DRIVER_MESSAGES =
  /connection terminated|connection ended|connection error|network connection lost|timeout|timed out|after calling end on the pool|not queryable|is (?:already )?closed|already been destroyed|error connecting|fetch failed|socket|websocket/i;

function isUnavailable(error: unknown): boolean {
  if (hasCode(error, UNAVAILABLE_SQLSTATES) || hasCode(error, NETWORK_CODES)) return true;
  if (error instanceof AggregateError && error.errors.some(isUnavailable)) return true;
  // A driver over WebSocket rejects with what the socket told it.
  if (error instanceof Event) return true;
  if (codeOf(error) === undefined && DRIVER_MESSAGES.test(messageOf(error))) return true;
  return error instanceof Error && error.cause !== undefined && isUnavailable(error.cause);
}

function hasCode(error: unknown, codes: RegExp): boolean {
  const code = codeOf(error);
  return code !== undefined && codes.test(code);
}

/** Drivers and Node say in `code` what went wrong. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

function messageOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
  return typeof message === 'string' ? message : '';
}
