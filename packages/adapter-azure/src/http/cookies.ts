import type { Cookie } from '@azure/functions';
import { parseSetCookie, type SetCookie } from 'cookie';

/**
 * The cookies of a response, as the library wants them: of several `Set-Cookie` headers it would keep the last one only. It encodes the
 * values itself, so they come decoded; lifetimes are said by `Max-Age`, which survives the way out where `Expires` may not.
 */
export function cookiesOf(headers: Headers, nowMs: number): Cookie[] {
  return headers.getSetCookie().map((line) => toCookie(parseSetCookie(line), nowMs));
}

function toCookie(cookie: SetCookie, nowMs: number): Cookie {
  const { name, value = '', domain, path, httpOnly, secure } = cookie;
  const maxAge = cookie.maxAge ?? (cookie.expires ? Math.round((cookie.expires.getTime() - nowMs) / 1_000) : undefined);
  const sameSite = SAME_SITE.find((name) => name.toLowerCase() === cookie.sameSite);
  return {
    name,
    value,
    ...(domain === undefined ? {} : { domain }),
    ...(path === undefined ? {} : { path }),
    ...(httpOnly ? { httpOnly } : {}),
    ...(secure ? { secure } : {}),
    ...(maxAge === undefined ? {} : { maxAge }),
    ...(sameSite ? { sameSite } : {}),
  };
}

const SAME_SITE = ['Strict', 'Lax', 'None'] as const;
