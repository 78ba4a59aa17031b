import { describe, expect, test } from 'vitest';
import { StorageUnavailableError } from '../../errors/flou-error.ts';
import { asStorageError, run } from './unavailable.ts';

const withCode = (code: string, message = 'some words') => Object.assign(new Error(message), { code });

describe('the database cannot work now', () => {
  test.each([
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'ENOTFOUND',
    'EAI_AGAIN',
    '08000',
    '08006',
    '08P01',
    '25006',
    '28P01',
    '3D000',
    '40001',
    '40P01',
    '53100',
    '53300',
    '55P03',
    '57014',
    '57P01',
    '57P03',
    '58030',
    '42P01',
    '42703',
    '3F000',
  ])('when the code is %s', (code) => {
    const cause = withCode(code);
    expect(asStorageError(cause)).toBeInstanceOf(StorageUnavailableError);
    expect(asStorageError(cause)).toMatchObject({ code: 'ERR_STORAGE_UNAVAILABLE', cause });
  });

  test.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Query read timeout',
    'Cannot use a pool after calling end on the pool',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'PGlite is closed',
    'driver has already been destroyed',
    'Error connecting to database: fetch failed',
    'Network connection lost.',
  ])('when a driver says "%s"', (message) => {
    expect(asStorageError(new Error(message))).toBeInstanceOf(StorageUnavailableError);
  });

  test('when a WebSocket broke, which says so by an event', () => {
    expect(asStorageError(new Event('error'))).toBeInstanceOf(StorageUnavailableError);
  });

  test('when the reason lies deeper', () => {
    const refused = withCode('ECONNREFUSED');
    expect(asStorageError(new Error('query failed', { cause: refused }))).toBeInstanceOf(StorageUnavailableError);
    expect(asStorageError(new AggregateError([new Error('x'), refused]))).toBeInstanceOf(StorageUnavailableError);
  });
});

describe('a bug passes as it is', () => {
  test.each([
    ['a broken constraint', withCode('23505', 'duplicate key "timeout"')],
    ['a value of the wrong form', withCode('22P02')],
    ['a syntax error', withCode('42601')],
    ['an error of our own', new TypeError('x is not a function')],
    ['something that is no error', 'timeout'],
    ['nothing', undefined],
  ])('%s', (_, error) => {
    expect(asStorageError(error)).toBe(error);
  });
});

test('a query gives its result, or the error in the words of the port', async () => {
  expect(await run({ execute: async () => 7 })).toBe(7);
  await expect(run({ execute: () => Promise.reject(withCode('57P01')) })).rejects.toThrow(StorageUnavailableError);
});
