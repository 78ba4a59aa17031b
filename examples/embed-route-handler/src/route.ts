// In Next.js: app/api/tutor/[...path]/route.ts
import { createFlou, jwksAuth } from '@flou/core';
import { createMemoryStorage } from '@flou/core/storage/memory';

const flou = createFlou({
  storage: createMemoryStorage(),
  // Whoever signs the app's users in: Entra, Auth0, Clerk, Firebase.
  auth: jwksAuth({
    jwks: new URL(process.env.JWKS_URL ?? 'http://127.0.0.1:9/jwks.json'),
    issuer: 'https://login.example',
    audience: 'tutor',
  }),
});

/** Takes away where the handler hangs: the router does not know. */
function handle(request: Request): Promise<Response> {
  const url = new URL(request.url);
  url.pathname = url.pathname.replace(/^\/api\/tutor/, '');
  return flou.handler(new Request(url, request));
}

export { handle as DELETE, handle as GET, handle as POST };
