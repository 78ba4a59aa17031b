/**
 * The caller's address as the platform's front end wrote it: the last entry of `x-forwarded-for`. (Earlier entries are whatever the caller
 * claimed.) Only for those who know that there is a front end.
 */
export function forwardedAddress(request: Request): string | undefined {
  const forwarded = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded ? withoutPort(forwarded) : undefined;
}

const withoutPort = (address: string): string =>
  address.replace(/^\[([^\]]+)\](:\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
