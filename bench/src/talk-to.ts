const JSON_TYPE = { 'content-type': 'application/json' };

/** Signs up a user and gives their access token. */
export async function tokenFor(url: string, username: string): Promise<string> {
  const password = 'una-clave-larga';
  await fetch(`${url}/api/v1/users`, {
    method: 'POST',
    headers: JSON_TYPE,
    body: JSON.stringify({ username, password }),
  });
  const login = await fetch(`${url}/api/v1/login/access-token`, {
    method: 'POST',
    body: new URLSearchParams({ username, password }),
  });
  const { access_token: token } = (await login.json()) as { access_token: string };
  return token;
}

/** A request to the chat, with its token. */
export function chatRequest(token: string, message: string): RequestInit {
  return {
    method: 'POST',
    headers: { ...JSON_TYPE, authorization: `Bearer ${token}` },
    body: JSON.stringify({ message }),
  };
}
