import type { Context } from 'hono';
import type { FlouEnv } from './flou-env.ts';
import { type ProblemInput, problem } from './problem.ts';

/** A problem document that an OpenAI client understands too: its `error` says the same in OpenAI's words. */
export function openAiProblem(c: Context<FlouEnv>, input: ProblemInput): Response {
  return problem(c, input, { error: openAiError(input) });
}

export const openAiError = ({ status, code, detail }: ProblemInput) => ({
  message: detail,
  type: TYPES[status] ?? (status >= 500 ? 'server_error' : 'invalid_request_error'),
  code,
  param: null,
});

const TYPES: Readonly<Record<number, string>> = { 401: 'authentication_error', 429: 'rate_limit_error' };
