import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import { getPath } from 'hono/utils/url';

/** Where the page is: made from `examples/web-chat` before `npm start`, and inside the published package. */
const BUILT = fileURLToPath(new URL('../web-chat/', import.meta.url));

/** A request with what the platform hands over, to a response. */
export type Fetch = (request: Request, env?: object) => Response | Promise<Response>;

/**
 * Puts the chat page in front of an API: its few files at `/`, everything else as before. Undefined where no page was built.
 *
 * The page has a content security policy of its own, as strict as one can be that still runs a script and a style of its own
 * origin; the API keeps the one that allows nothing.
 *
 * @example serve({ fetch: withWebChat(flou.app.fetch) ?? flou.app.fetch })
 */
export function withWebChat(api: Fetch, folder: string = BUILT): Fetch | undefined {
  if (!existsSync(`${folder}/index.html`)) return undefined;
  const paths = new Set(['/', ...readdirSync(folder).map((file) => `/${file}`)]);
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
    serveStatic({ root: folder, precompressed: true, onFound: (_, c) => c.header('cache-control', 'no-cache') }),
  );
  const isPage = (request: Request) =>
    (request.method === 'GET' || request.method === 'HEAD') && paths.has(getPath(request));
  return (request, env) => (isPage(request) ? page.fetch(request) : api(request, env));
}
