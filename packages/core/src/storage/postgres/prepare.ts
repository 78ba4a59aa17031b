import { type Compilable, type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely';
import { storableJson, storableText } from '../storable.ts';
import type { Tables } from './schema.ts';
import { run } from './unavailable.ts';

/**
 * The parameters of a prepared query: each says what it is of the input, and its type, which PostgreSQL cannot always tell.
 * What comes from outside passes here, so text and JSON are made storable here.
 */
export interface Parameters<Input> {
  readonly text: <Text extends string>(read: (input: Input) => Text | undefined) => RawBuilder<Text>;
  readonly uuid: (read: (input: Input) => string | undefined) => RawBuilder<string>;
  readonly ms: (read: (input: Input) => number | undefined) => RawBuilder<number>;
  readonly integer: (read: (input: Input) => number | undefined) => RawBuilder<number>;
  readonly double: (read: (input: Input) => number | undefined) => RawBuilder<number>;
  readonly boolean: (read: (input: Input) => boolean) => RawBuilder<boolean>;
  readonly json: (read: (input: Input) => unknown) => RawBuilder<string>;
}

/**
 * A query that is built and compiled once, when it is first used, and then only gets its parameters: building a statement
 * as large as that of a turn takes longer than PostgreSQL takes to run it. `undefined` becomes `null`.
 */
export function prepare<Input, Row>(
  db: Kysely<Tables>,
  build: (parameter: Parameters<Input>) => Compilable<Row>,
): (input: Input) => Promise<readonly Row[]> {
  const reads = new Map<unknown, (input: Input) => unknown>();
  const slot = (read: (input: Input) => unknown) => {
    const placeholder = {};
    reads.set(placeholder, read);
    return sql.val(placeholder);
  };
  const parameter: Parameters<Input> = {
    text: (read) => sql`${slot((input) => mapDefined(read(input), storableText))}::text`,
    uuid: (read) => sql`${slot((input) => read(input) ?? null)}::uuid`,
    ms: (read) => sql`${slot((input) => read(input) ?? null)}::bigint`,
    integer: (read) => sql`${slot((input) => read(input) ?? null)}::integer`,
    double: (read) => sql`${slot((input) => read(input) ?? null)}::double precision`,
    boolean: (read) => sql`${slot(read)}::boolean`,
    json: (read) => sql`${slot((input) => mapDefined(read(input), storableJson))}::jsonb`,
  };
  let compiled: CompiledQuery<Row> | undefined;

  return async (input) => {
    compiled ??= build(parameter).compile();
    const parameters = compiled.parameters.map((value) => {
      const read = reads.get(value);
      return read ? read(input) : value;
    });
    const query: CompiledQuery<Row> = { ...compiled, parameters };
    const { rows } = await run({ execute: () => db.executeQuery(query) });
    return rows;
  };
}

function mapDefined<Value, Result>(value: Value | undefined, map: (value: Value) => Result): Result | null {
  return value === undefined ? null : map(value);
}
