import { expect, test } from 'vitest';
import { forwardedAddress } from './forwarded-address.ts';

test.each([
  ['6.6.6.6, 203.0.113.7:51234', '203.0.113.7'],
  ['203.0.113.7', '203.0.113.7'],
  ['[2001:db8::1]:443', '2001:db8::1'],
  ['2001:db8::1', '2001:db8::1'],
  [' ', undefined],
])("of %j the front end's own entry is believed, without its port", (header, address) => {
  const request = new Request('http://flou.test/', { headers: { 'x-forwarded-for': header } });
  expect(forwardedAddress(request)).toBe(address);
});

test('no header, no address', () => {
  expect(forwardedAddress(new Request('http://flou.test/'))).toBeUndefined();
});
