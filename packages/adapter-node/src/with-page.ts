import { existsSync, readdirSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import { getPath } from 'hono/utils/url';

/** A request with what the platform hands over, to a response. */
export type Fetch = (request: Request, env?: object) => Response | Promise<Response>;

export interface BuiltPage {
  /** Where its files are. */
  readonly folder: string;
  /** Where it is served, such as `/`; its other files are below. */
  readonly at: string;
}

/**
 * Puts a page in front of an API: its few files, everything else as before. Undefined where no page was built.
 *
 * The page has a content security policy of its own, as strict as one can be that still runs a script and a style of its own
 * origin; the API keeps the one that allows nothing.
 */
export function withPage(api: Fetch, { folder, at }: BuiltPage): Fetch | undefined {
  if (!existsSync(`${folder}/index.html`)) return undefined;
  const below = at.replace(/\/$/, '');
  const paths = new Set([at, ...readdirSync(folder).map((file) => `${below}/${file}`)]);
  const page = new Hono();
  page.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ['lit-html'],
      },
      permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
    etag(),
    serveStatic({
      root: folder,
      precompressed: true,
      rewriteRequestPath: (path) => path.slice(below.length) || '/',
      onFound: (_, c) => c.header('cache-control', 'no-cache'),
    }),
  );
  const isPage = (request: Request) =>
    (request.method === 'GET' || request.method === 'HEAD') && paths.has(getPath(request));
  return (request, env) => (isPage(request) ? page.fetch(request) : api(request, env));
}
