import { expect, test } from 'vitest';
import { checkRecords, type KeptMessage } from './check-records.ts';

const SENT = [
  { text: 'uno', isCrisis: false, reply: 'primera' },
  { text: 'dos', isCrisis: true, reply: 'segunda' },
];
const user = (text: string): KeptMessage => ({ role: 'user', text });
const model = (text: string): KeptMessage => ({ role: 'model', text });
const WHOLE = [user('uno'), model('primera'), user('dos'), model('segunda')];

test('nothing is wrong where nothing is', () => {
  expect(checkRecords(SENT, WHOLE)).toEqual([]);
  expect(checkRecords([{ text: 'tres', isCrisis: false, reply: undefined }], [])).toEqual([]);
});

test.each([
  ['a message that is lost', SENT, WHOLE.slice(2), '"uno" was answered and is lost'],
  ['a reply that is lost', SENT, WHOLE.slice(0, 3), 'the reply to "dos" is lost'],
  ['a message that is there twice', SENT, [...WHOLE, user('uno'), model('primera')], '"uno" is there 2 times'],
  ['another reply than was shown', SENT, [...WHOLE.slice(0, 3), model('otra')], 'the reply to "dos" is not the one'],
  ['turns that interleave', SENT, [user('uno'), user('dos'), model('primera'), model('segunda')], 'is to no message'],
  ['a message of somebody else', SENT, [...WHOLE, user('ajeno'), model('x')], 'nobody sent message 4'],
  ['a crisis that nobody answered', [{ text: 'dos', isCrisis: true, reply: undefined }], [], 'was never answered'],
])('%s is seen', (_, sent, history, problem) => {
  expect(checkRecords(sent, history)).toContainEqual(expect.stringContaining(problem));
});
