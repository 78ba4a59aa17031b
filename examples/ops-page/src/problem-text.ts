import { FlouProblem } from '@flou/core/client';
import { TEXTS } from './texts.ts';

const { problems } = TEXTS;

const BY_CODE: Readonly<Record<string, string>> = {
  ERR_AUTH_INVALID: problems.wrongPassword,
  ERR_INPUT_INVALID: problems.wrongPassword,
  ERR_CONNECTION: problems.away,
  ERR_NOT_FOUND: problems.noLogin,
  ERR_STORAGE_UNAVAILABLE: problems.noDatabase,
};

/** What went wrong with signing in, for people. */
export function formProblemText(error: unknown): string {
  if (!(error instanceof FlouProblem)) return problems.unexpected;
  if (error.status === 429) return problems.tooFast(Math.ceil((error.retryAfterMs ?? 60_000) / 1_000));
  return BY_CODE[error.code] ?? problems.unexpected;
}
