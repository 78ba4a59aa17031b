/** Calls the API as one user. */
export type UserClient = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Response>;

/** Somebody new, signed up and logged in. `send` reaches the Worker: `fetch`, or its handler. */
export async function logIn(
  url: string,
  send: (request: Request) => Promise<Response> = (request) => fetch(request),
): Promise<UserClient> {
  const credentials = { username: `user-${crypto.randomUUID()}`, password: 'una-clave-larga' };
  const post = (path: string, body: BodyInit) => send(new Request(`${url}/api/v1${path}`, { method: 'POST', body }));
  await post('/users', JSON.stringify(credentials));
  const login: { readonly access_token: string } = await (
    await post('/login/access-token', new URLSearchParams(credentials))
  ).json();
  return (method, path, body, headers) =>
    send(
      new Request(`${url}/api/v1${path}`, {
        method,
        headers: { ...headers, authorization: `Bearer ${login.access_token}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
}
