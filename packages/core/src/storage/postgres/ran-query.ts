import type { LogEvent } from 'kysely';
import { codeOf } from './unavailable.ts';

/** A statement that was run: what kind, for how long, how it ended. Neither its text nor its parameters. */
export interface RanQuery {
  /** Such as `SELECT`. */
  readonly operation: string;
  /** With the way to the database and back. */
  readonly durationMs: number;
  /** Why it failed, where it did: an SQLSTATE, a code of the network, or `unknown`. */
  readonly code?: string;
}

export function ranQuery(event: LogEvent): RanQuery {
  return {
    operation: operationOf(event.query),
    durationMs: event.queryDurationMillis,
    ...(event.level === 'error' ? { code: codeOf(event.error) ?? 'unknown' } : {}),
  };
}

/** What the statement writes, or that it reads; a `select` in front of which others write is what they do. */
function operationOf({ query, sql }: LogEvent['query']): string {
  const ahead = query.kind === 'SelectQueryNode' ? (query.with?.expressions ?? []) : [];
  const kinds = [...ahead.map(({ expression }) => expression.kind), query.kind].map(operationNamed);
  const written = kinds.find((kind) => kind !== undefined && kind !== 'SELECT');
  return written ?? kinds.at(-1) ?? /^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase() ?? 'unknown';
}

/** `InsertQueryNode` is an `INSERT`. */
const operationNamed = (kind: string): string | undefined =>
  /^(Select|Insert|Update|Delete)QueryNode$/.exec(kind)?.[1]?.toUpperCase();
