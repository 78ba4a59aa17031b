import { Hono } from 'hono';
import type { FlouEnv } from '../flou-env.ts';
import type { HttpParts } from '../http-parts.ts';
import type { MetricsSource } from '../metrics-source.ts';

/**
 * `GET /metrics`: for whoever has the token; without one only for callers on this machine or its private network who came without a proxy in
 * between. To everybody else there is no such page.
 */
export function metricsRoutes(
  source: MetricsSource,
  { metricsToken, clientAddress }: Pick<HttpParts, 'metricsToken' | 'clientAddress'>,
): Hono<FlouEnv> {
  const routes = new Hono<FlouEnv>();
  routes.get('/metrics', async (c) => {
    const isAllowed = metricsToken
      ? await isSame(c.req.header('authorization') ?? '', `Bearer ${metricsToken}`)
      : !FORWARDED.some((name) => c.req.header(name)) && isPrivate(clientAddress(c.req.raw, c.env));
    if (!isAllowed) return c.notFound();
    return c.body(await source.render(), 200, { 'content-type': source.contentType, 'cache-control': 'no-store' });
  });
  return routes;
}

/** A proxy's own address is private whoever stands behind it. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/** RFC 1918, RFC 4193, loopback and link-local. */
const PRIVATE =
  /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)|^(?:::1$|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/i;

const isPrivate = (address: string | undefined): boolean => address !== undefined && PRIVATE.test(address);

/** Compares digests, so that time tells nothing about the token. */
async function isSame(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map(
      async (text) => new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))),
    ),
  );
  return a?.every((byte, index) => byte === b?.[index]) ?? false;
}
