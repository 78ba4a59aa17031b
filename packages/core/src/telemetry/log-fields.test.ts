import { expect, test } from 'vitest';
import { isLogged, logFields } from './log-fields.ts';

test('an event is told by its name, with fields as operators query them', () => {
  expect(
    logFields({
      name: 'write_postponed',
      severity: 'warning',
      turnId: 't1',
      detail: 'The database cannot be reached.',
    }),
  ).toEqual({
    severity: 'WARNING',
    message: 'write_postponed',
    turn_id: 't1',
    detail: 'The database cannot be reached.',
  });
});

test.each([
  ['debug', 'DEBUG', true],
  ['debug', 'INFO', false],
  ['info', 'INFO', true],
  ['warning', 'ERROR', false],
  ['error', 'ERROR', true],
  ['info', 'whatever', true],
] as const)('%s in a log of level %s: %s', (severity, level, expected) => {
  expect(isLogged(severity, level)).toBe(expected);
});
