import { SignJWT } from 'jose';
import { afterEach, expect, test, vi } from 'vitest';
import { createAccessTokens } from './access-token.ts';
import { createVerifiedTokens } from './verified-tokens.ts';

const KEY = 'a-key-a-key-a-key-a-key-a-key-a-key';
const NEW_KEY = 'a-new-key-a-new-key-a-new-key-a-new-key';
const ANA = { id: 'ana', loginId: 'login-1' };

let nowMs = Date.parse('2026-11-29T12:00:00Z');
const now = () => nowMs;
const tokensOf = (...secretKeys: string[]) => createAccessTokens({ secretKeys, lifetimeSeconds: 60, now });

afterEach(() => {
  vi.restoreAllMocks();
});

test('a token that was good a moment ago is not verified again', async () => {
  const tokens = tokensOf(KEY);
  const token = await tokens.sign(ANA);
  const verifying = vi.spyOn(crypto.subtle, 'verify');
  for (let request = 0; request < 3; request++) expect(await tokens.verify(token)).toEqual(ANA);
  expect(verifying).toHaveBeenCalledTimes(1);
});

test('a remembered token ends to the second when it expires', async () => {
  const tokens = tokensOf(KEY);
  const token = await tokens.sign(ANA);
  await tokens.verify(token);
  nowMs += 59_999;
  expect(await tokens.verify(token)).toEqual(ANA);
  nowMs += 1;
  await expect(tokens.verify(token)).rejects.toThrow('The access token has expired.');
  await expect(tokens.verify(token)).rejects.toThrow('The access token has expired.');
});

test('what differs from a remembered token in one letter is verified, and refused', async () => {
  const tokens = tokensOf(KEY);
  const token = await tokens.sign(ANA);
  await tokens.verify(token);
  for (let at = 0; at < token.length - 1; at++) {
    if (token[at] === '.') continue;
    const bent = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
    await expect(tokens.verify(bent)).rejects.toThrow('The access token is not valid.');
  }
});

test('what was refused is not remembered as good', async () => {
  const tokens = tokensOf(KEY);
  const claims = new SignJWT({ sid: 'login-1' }).setSubject('ana').setIssuer('flou').setAudience('flou-api');
  const early = await claims
    .setProtectedHeader({ alg: 'HS256' })
    .setNotBefore(nowMs / 1_000 + 30)
    .setExpirationTime(nowMs / 1_000 + 60)
    .sign(new TextEncoder().encode(KEY));
  await expect(tokens.verify(early)).rejects.toThrow('The access token is not valid.');
  await expect(tokens.verify(early)).rejects.toThrow('The access token is not valid.');
});

test('a key that is taken away takes its tokens with it, remembered elsewhere or not', async () => {
  const before = tokensOf(KEY);
  const token = await before.sign(ANA);
  await before.verify(token);
  expect(await tokensOf(NEW_KEY, KEY).verify(token)).toEqual(ANA);
  await expect(tokensOf(NEW_KEY).verify(token)).rejects.toThrow('The access token is not valid.');
});

test('no more tokens are remembered than it was told, the newest of them', () => {
  const remembered = createVerifiedTokens({ now, most: 2 });
  const verified = { principal: ANA, expiresAt: nowMs / 1_000 + 60 };
  for (const token of ['one', 'two', 'three']) remembered.remember(token, verified);
  expect(['one', 'two', 'three'].map((token) => remembered.find(token))).toEqual([undefined, ANA, ANA]);
});
