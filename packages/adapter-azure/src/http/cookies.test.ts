import { expect, test } from 'vitest';
import { cookiesOf } from './cookies.ts';

const NOW_MS = Date.UTC(2026, 10, 23);

test.each([
  ['a=b', { name: 'a', value: 'b' }],
  ['a=', { name: 'a', value: '' }],
  // The library encodes it again.
  ['a=b%3D%20%C3%B1', { name: 'a', value: 'b= ñ' }],
  ['a=100%', { name: 'a', value: '100%' }],
  ['a=b; Max-Age=0', { name: 'a', value: 'b', maxAge: 0 }],
  ['a=b; Expires=Mon, 23 Nov 2026 01:00:00 GMT', { name: 'a', value: 'b', maxAge: 3_600 }],
  ['a=b; Max-Age=60; Expires=Mon, 23 Nov 2026 01:00:00 GMT', { name: 'a', value: 'b', maxAge: 60 }],
  ['a=b; Expires=Thu, 01 Jan 1970 00:00:00 GMT', { name: 'a', value: 'b', maxAge: -NOW_MS / 1_000 }],
  [
    'a=b; Domain=flou.test; Path=/x; HttpOnly; Secure; SameSite=strict',
    { name: 'a', value: 'b', domain: 'flou.test', path: '/x', httpOnly: true, secure: true, sameSite: 'Strict' },
  ],
])('%s', (line, cookie) => {
  expect(cookiesOf(new Headers([['set-cookie', line]]), NOW_MS)).toEqual([cookie]);
});

test('every cookie of a response is there', () => {
  const headers = new Headers([
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2; Expires=Mon, 23 Nov 2026 01:00:00 GMT'],
    ['set-cookie', 'a=3'],
  ]);
  expect(cookiesOf(headers, NOW_MS).map(({ name, value }) => `${name}=${value}`)).toEqual(['a=1', 'b=2', 'a=3']);
});
