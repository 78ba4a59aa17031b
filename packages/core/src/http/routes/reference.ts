import { type Context, Hono } from 'hono';
import { NONCE, type SecureHeadersVariables, secureHeaders } from 'hono/secure-headers';
import type { FlouEnv } from '../flou-env.ts';
import type { HttpParts } from '../http-parts.ts';
import { openApiDocument } from '../openapi/document.ts';
import { referencePage } from '../openapi/page/reference-page.ts';

type ReferenceParts = Pick<HttpParts, 'accounts' | 'completions' | 'basePath' | 'metrics' | 'version'>;

/** `GET /openapi.json`: what this router can do, for programs. */
export function openApiRoutes(parts: ReferenceParts): Hono<FlouEnv> {
  const json = madeOnce((mountedAt) => JSON.stringify(documentAt(parts, mountedAt)));
  return new Hono<FlouEnv>().get('/openapi.json', (c) =>
    c.body(json(mountOf(c, '/openapi.json')), 200, { 'content-type': 'application/json' }),
  );
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
  const page = madeOnce(async (mountedAt) =>
    String(await referencePage(documentAt(parts, mountedAt), { nonce: NONCE_SLOT })),
  );
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
    async (c) => c.html((await page(mountOf(c, '/docs'))).replaceAll(NONCE_SLOT, c.get('secureHeadersNonce') ?? '')),
  );
  return routes;
}

/** Stands in a page that is kept for what is another every time. */
const NONCE_SLOT = 'nonce-of-this-reply';

/** Making one takes milliseconds, and anybody may ask for it: what was made for the place where the router hangs is kept. */
function madeOnce<Made>(make: (mountedAt: string) => Made): (mountedAt: string) => Made {
  let kept: { readonly mountedAt: string; readonly made: Made } | undefined;
  return (mountedAt) => {
    if (kept?.mountedAt !== mountedAt) kept = { mountedAt, made: make(mountedAt) };
    return kept.made;
  };
}

/** Whatever comes before the route in the path is where the router hangs in the app around it. */
const mountOf = (c: Context, route: string): string => c.req.path.slice(0, -route.length);

function documentAt({ accounts, completions, basePath, metrics, version }: ReferenceParts, mountedAt: string) {
  return openApiDocument({
    basePath,
    version,
    mountedAt,
    hasAccounts: accounts !== undefined,
    hasMetrics: metrics !== undefined,
    hasCompletions: completions !== undefined,
  });
}
