import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

const env = { incoming: { socket: { remoteAddress: '10.0.0.9' } } };
const request = new Request('http://flou.test/', { headers: { 'x-forwarded-for': '6.6.6.6, 203.0.113.7:51234' } });

test('the socket is believed, a header is not', () => {
  expect(clientAddress({ trustForwarded: false })(request, env)).toBe('10.0.0.9');
});

test("behind App Service the front end's own entry is believed, not the caller's", () => {
  expect(clientAddress({ trustForwarded: true })(request, env)).toBe('203.0.113.7');
  expect(clientAddress({ trustForwarded: true })(new Request('http://flou.test/'), env)).toBe('10.0.0.9');
});
