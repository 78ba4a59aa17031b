import { type Context, Hono } from 'hono';
import { NONCE, type SecureHeadersVariables, secureHeaders } from 'hono/secure-headers';
import type { FlouEnv } from '../flou-env.ts';
import type { HttpParts } from '../http-parts.ts';
import { openApiDocument } from '../openapi/document.ts';
import { referencePage } from '../openapi/page/reference-page.ts';

type ReferenceParts = Pick<HttpParts, 'accounts' | 'completions' | 'basePath' | 'metrics' | 'version'>;

/** `GET /openapi.json`: what this router can do, for programs. */
export function openApiRoutes(parts: ReferenceParts): Hono<FlouEnv> {
  return new Hono<FlouEnv>().get('/openapi.json', (c) => c.json(documentFor(parts, c, '/openapi.json')));
}

/**
 * `GET /docs`: the same for people, without scripts or requests to anybody. Its policy allows the one style sheet that is in
 * the page, and nothing else; it goes before the policy of the other routes, which allows nothing at all.
 */
export function docsRoutes(parts: ReferenceParts): Hono<FlouEnv> {
  const routes = new Hono<{
    Bindings: FlouEnv['Bindings'];
    Variables: FlouEnv['Variables'] & SecureHeadersVariables;
  }>();
  routes.get(
    '/docs',
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: [NONCE],
        imgSrc: ['data:'],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
    (c) => c.html(referencePage(documentFor(parts, c, '/docs'), { nonce: c.get('secureHeadersNonce') ?? '' })),
  );
  return routes;
}

function documentFor({ accounts, completions, basePath, metrics, version }: ReferenceParts, c: Context, route: string) {
  // Whatever comes before the route in the path is where the router hangs in the app around it.
  const mountedAt = c.req.path.slice(0, -route.length);
  return openApiDocument({
    basePath,
    version,
    mountedAt,
    hasAccounts: accounts !== undefined,
    hasMetrics: metrics !== undefined,
    hasCompletions: completions !== undefined,
  });
}
