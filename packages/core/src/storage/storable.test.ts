import { expect, test } from 'vitest';
import { storableId, storableJson, storableText } from './storable.ts';

test.each([
  ['plain text stays', 'hola 😵‍💫 "\\u0000" \n', 'hola 😵‍💫 "\\u0000" \n'],
  ['NUL is left out', 'a\u0000b\u0000', 'ab'],
  ['half a surrogate pair is replaced', 'a\ud83d b\udc00', 'a\ufffd b\ufffd'],
])('text: %s', (_, text, stored) => {
  expect(storableText(text)).toBe(stored);
});

test.each([
  ['values stay', { a: [1, null, true, 'ñ', { b: '' }] }, { a: [1, null, true, 'ñ', { b: '' }] }],
  ['NUL is left out of values and keys', { 'k\u0000': ['a\u0000b'] }, { k: ['ab'] }],
  ['half a surrogate pair is replaced', ['\ud83d', 'x\udc00y'], ['\ufffd', 'x\ufffdy']],
  [
    'an escape that was written out stays',
    ['\\u0000', '\\\\u0000', '\\\u0000', '"\\ud83d"'],
    ['\\u0000', '\\\\u0000', '\\', '"\\ud83d"'],
  ],
  ['other control characters stay', '\u0001\u001f\b\f\n\r\t', '\u0001\u001f\b\f\n\r\t'],
  ['nothing is null', undefined, null],
])('JSON: %s', (_, value, stored) => {
  expect(JSON.parse(storableJson(value))).toEqual(stored);
});

test('an id that could not come back as it was is refused', () => {
  expect(storableId('auth0|ñ 1')).toBe('auth0|ñ 1');
  for (const id of ['a\u0000', '\ud83d']) {
    expect(() => storableId(id)).toThrow(expect.objectContaining({ code: 'ERR_INPUT_INVALID' }));
  }
});
