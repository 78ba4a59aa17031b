/** The bytes of a secret as Standard Webhooks writes it: base64, with `whsec_` before it or not. Undefined when it is none. */
export function webhookSecret(text: string): Uint8Array<ArrayBuffer> | undefined {
  const base64 = text.replace(/^whsec_/, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) return undefined;
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return bytes.length >= 24 && bytes.length <= 64 ? bytes : undefined;
}

/** The headers that prove whom a payload is from, and when: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
export async function signWebhook(
  secret: Uint8Array<ArrayBuffer>,
  { id, atMs, payload }: { readonly id: string; readonly atMs: number; readonly payload: string },
): Promise<Readonly<Record<string, string>>> {
  const timestamp = String(Math.floor(atMs / 1000));
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${id}.${timestamp}.${payload}`));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${btoa(String.fromCharCode(...new Uint8Array(signed)))}`,
  };
}
