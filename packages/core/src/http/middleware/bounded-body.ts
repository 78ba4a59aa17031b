import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { FlouEnv } from '../flou-env.ts';
import { HttpProblem } from '../problem.ts';

/**
 * Refuses a body of more than `maxBytes` with a problem document. A length that is said is believed, for no server reads beyond it; only a body
 * that says none is counted. To count is to make a web stream of it first, which on Node costs a turn more than reading the message does.
 */
export function boundedBody(maxBytes: number): MiddlewareHandler<FlouEnv> {
  const refuse = (): never => {
    throw new HttpProblem({ status: 413, code: 'ERR_BODY_TOO_LARGE', detail: `A body may have ${maxBytes} bytes.` });
  };
  const counted = bodyLimit({ maxSize: maxBytes, onError: refuse });
  return (c, next) => {
    const said = saidLength(c);
    if (said === undefined) return counted(c, next);
    return said <= maxBytes ? next() : refuse();
  };
}

function saidLength(c: Context<FlouEnv>): number | undefined {
  const length = c.req.header('content-length');
  return length && !c.req.header('transfer-encoding') ? Number(length) : undefined;
}
