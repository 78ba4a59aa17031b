import { forwardedAddress } from '@flou/core';
import type { HttpBindings } from '@hono/node-server';

/** The caller's address: that of the socket, or behind App Service's front end the one the front end tells. */
export function clientAddress({ trustForwarded }: { readonly trustForwarded: boolean }) {
  return (request: Request, env: unknown): string | undefined =>
    (trustForwarded ? forwardedAddress(request) : undefined) ??
    (env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress;
}
