import type { Context } from 'hono';
import * as v from 'valibot';
import type { FlouEnv } from './flou-env.ts';
import { type FieldError, HttpProblem } from './problem.ts';

/** A body as JSON, whatever its Content-Type says: the checklist's `curl -d` sends none that fits. */
export async function readJson<TSchema extends v.GenericSchema>(
  c: Context<FlouEnv>,
  schema: TSchema,
): Promise<v.InferOutput<TSchema>> {
  const text = await readText(c);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new HttpProblem({ status: 400, code: 'ERR_INPUT_NOT_JSON', detail: 'The body is not valid JSON.' });
  }
  return parseInput(schema, body);
}

/** A form body (`application/x-www-form-urlencoded` or multipart); of a repeated field the last one counts. */
export async function readForm<TSchema extends v.GenericSchema>(
  c: Context<FlouEnv>,
  schema: TSchema,
): Promise<v.InferOutput<TSchema>> {
  const isMultipart = (c.req.header('content-type') ?? '').toLowerCase().startsWith('multipart/form-data');
  if (!isMultipart) return parseInput(schema, Object.fromEntries(new URLSearchParams(await readText(c))));
  try {
    return parseInput(schema, await c.req.parseBody());
  } catch (error) {
    if (error instanceof HttpProblem) throw error;
    throw new HttpProblem({ status: 400, code: 'ERR_INPUT_NOT_FORM', detail: 'The body is not a valid form.' });
  }
}

/** Decoded here: workerd warns of `text()` on a body that does not call itself text, as the checklist's do not. */
const readText = async (c: Context<FlouEnv>) => new TextDecoder().decode(await c.req.arrayBuffer());

/** Throws a 422 that names every field that is wrong, without repeating what was sent. */
export function parseInput<TSchema extends v.GenericSchema>(schema: TSchema, input: unknown): v.InferOutput<TSchema> {
  const parsed = v.safeParse(schema, input, { message: ({ expected }) => `Expected ${expected}.` });
  if (parsed.success) return parsed.output;
  const errors: FieldError[] = parsed.issues.map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    message: isMissing(issue) ? 'Is missing.' : issue.message,
  }));
  throw new HttpProblem({
    status: 422,
    code: 'ERR_INPUT_INVALID',
    detail: errors.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join(' '),
    errors,
  });
}

/** An object that lacks a key is told which, not that it is no object. */
const isMissing = (issue: v.BaseIssue<unknown>): boolean => issue.path !== undefined && issue.received === 'undefined';
