import type { HttpBindings } from '@hono/node-server';

/**
 * The caller's address: that of the socket, or behind App Service's front end the last entry of `x-forwarded-for`, the one the
 * front end itself wrote. (Earlier entries are whatever the caller claimed.)
 */
export function clientAddress({ trustForwarded }: { readonly trustForwarded: boolean }) {
  return (request: Request, env: unknown): string | undefined => {
    const forwarded = trustForwarded ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
    return forwarded
      ? withoutPort(forwarded)
      : (env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress;
  };
}

const withoutPort = (address: string): string =>
  address.replace(/^\[([^\]]+)\](:\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
