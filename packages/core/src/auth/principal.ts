/** Who is calling, once authenticated. */
export interface Principal {
  /** The user's id: stable, unique, at most 200 characters. Everything stored hangs on it. */
  readonly id: string;
  /** The login the credentials belong to, when Flou issued them: closing it ends the turn. */
  readonly loginId?: string;
}

/**
 * Request → principal. Gives `undefined` when the request carries no credentials, throws `FlouError('ERR_AUTH_INVALID')` when it
 * carries bad ones; both are answered 401.
 */
export type Authenticate = (request: Request) => Principal | undefined | Promise<Principal | undefined>;

/** The token of an `Authorization: Bearer …` header, or undefined. */
export function bearerToken(request: Request): string | undefined {
  const [scheme, token, ...rest] = (request.headers.get('authorization') ?? '').trim().split(/\s+/);
  return scheme?.toLowerCase() === 'bearer' && token && rest.length === 0 ? token : undefined;
}
