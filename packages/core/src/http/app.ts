import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import type { FlouEnv } from './flou-env.ts';
import type { HttpParts } from './http-parts.ts';
import { accessLog } from './middleware/access-log.ts';
import { boundedBody } from './middleware/bounded-body.ts';
import { requestId } from './middleware/request-id.ts';
import { type ProblemInput, problem, problemOf } from './problem.ts';
import { chatRoutes } from './routes/chat.ts';
import { completionsRoutes } from './routes/completions.ts';
import { healthRoutes } from './routes/health.ts';
import { loginRoutes } from './routes/login.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { noticeRoutes } from './routes/notice.ts';
import { operationsRoutes } from './routes/operations.ts';
import { docsRoutes, openApiRoutes } from './routes/reference.ts';
import { usersRoutes } from './routes/users.ts';

/** Whoever left in the middle of what they were sending hears nothing; it is no failure of ours. */
const CALLER_LEFT: ProblemInput = { status: 400, code: 'ERR_INPUT_NOT_JSON', detail: 'The body did not come whole.' };

const wrongMethod = (c: Context<FlouEnv>, allowed: readonly string[]): Response =>
  problem(c, {
    status: 405,
    code: 'ERR_METHOD_NOT_ALLOWED',
    detail: `${c.req.method} is not for this address; ${allowed.join(', ')} ${allowed.length > 1 ? 'are' : 'is'}.`,
    headers: { allow: allowed.join(', ') },
  });

/** The one router. Adapters mount it as it is; so can any Hono app. */
export function createApp(parts: HttpParts): Hono<FlouEnv> {
  const app = new Hono<FlouEnv>();

  app.use(requestId(parts.runtime.newId));
  app.use(accessLog(parts.telemetry, parts.runtime));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: wrongMethod }));
  app.route('/', docsRoutes(parts));
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      crossOriginResourcePolicy: 'cross-origin',
    }),
  );
  if (parts.corsOrigins.length > 0) {
    app.use(
      cors({
        origin: parts.corsOrigins.includes('*') ? '*' : [...parts.corsOrigins],
        allowMethods: ['GET', 'POST', 'DELETE'],
        allowHeaders: ['authorization', 'content-type', 'idempotency-key', 'last-event-id', 'x-request-id'],
        exposeHeaders: ['x-request-id', 'retry-after', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
        maxAge: 600,
      }),
    );
  }
  // Before the body limit of the others: its conversations are longer.
  if (parts.completions) app.route('/v1', completionsRoutes(parts, parts.completions));
  app.use(boundedBody(parts.maxBodyBytes));

  app.route('/', healthRoutes(parts));
  if (parts.metrics) app.route('/', metricsRoutes(parts.metrics, parts));
  app.route('/', openApiRoutes(parts));
  const api = new Hono<FlouEnv>();
  api.route('/', usersRoutes(parts, parts.accounts));
  if (parts.accounts) api.route('/', loginRoutes(parts, parts.accounts));
  api.route('/', chatRoutes(parts));
  api.route('/', noticeRoutes(parts));
  api.route('/', operationsRoutes(parts));
  app.route(parts.basePath, api);

  app.notFound((c) => problem(c, { status: 404, code: 'ERR_NOT_FOUND', detail: 'There is nothing at this address.' }));
  app.onError((error, c) => {
    const input = problemOf(error);
    if (input.code === 'ERR_UNEXPECTED' && c.req.raw.signal.aborted) return problem(c, CALLER_LEFT);
    if (input.code === 'ERR_UNEXPECTED') {
      parts.telemetry.emit({
        name: 'unexpected_error',
        severity: 'error',
        requestId: c.get('requestId'),
        code: input.code,
        detail: error.name,
        stack: (error.stack ?? '')
          .split('\n')
          .filter((line) => /^\s+at /.test(line))
          .join('\n'),
      });
    }
    return problem(c, input);
  });
  return app;
}
