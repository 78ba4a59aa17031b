import { expect, test } from 'vitest';
import { ModelError, StorageUnavailableError } from './flou-error.ts';

test('an error keeps its code, its cause and its name', () => {
  const cause = new Error('connection refused');
  const error = new StorageUnavailableError(undefined, { cause });
  expect(error).toMatchObject({ name: 'StorageUnavailableError', code: 'ERR_STORAGE_UNAVAILABLE', cause });
});

test('a model error says whether trying again makes sense', () => {
  expect(new ModelError('ERR_MODEL_TIMEOUT', 'No first token.', { retryable: true }).retryable).toBe(true);
});
