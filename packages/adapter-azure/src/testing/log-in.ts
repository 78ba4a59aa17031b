/** A client of the Flou at this address, signed up and logged in. */
export async function logIn(url: string): Promise<(method: string, path: string, body?: unknown) => Promise<Response>> {
  const credentials = { username: `user-${crypto.randomUUID()}`, password: 'una-clave-larga' };
  await fetch(`${url}/api/v1/users`, { method: 'POST', body: JSON.stringify(credentials) });
  const login = await fetch(`${url}/api/v1/login/access-token`, {
    method: 'POST',
    body: new URLSearchParams(credentials),
  });
  const { access_token: token } = (await login.json()) as { access_token: string };
  return (method, path, body) =>
    fetch(`${url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}
