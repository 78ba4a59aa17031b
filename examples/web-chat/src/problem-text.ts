import { FlouProblem } from '@flou/core/client';
import { TEXTS } from './texts.ts';

const { problems } = TEXTS;

const BY_CODE: Readonly<Record<string, string>> = {
  ERR_USERNAME_TAKEN: problems.taken,
  ERR_SIGN_UP_CLOSED: problems.signUpClosed,
  ERR_NOT_FOUND: problems.elsewhere,
  ERR_METHOD_NOT_ALLOWED: problems.elsewhere,
  ERR_CONNECTION: problems.connection,
  ERR_AUTH_REQUIRED: problems.signedOut,
  ERR_AUTH_INVALID: problems.signedOut,
};

/** What went wrong, for people. */
export function problemText(error: unknown): string {
  if (!(error instanceof FlouProblem)) return problems.unexpected;
  if (error.status === 429) return problems.tooFast(Math.ceil((error.retryAfterMs ?? 60_000) / 1000));
  return BY_CODE[error.code] ?? problems.unexpected;
}

/** The same, where a name and a password were given. */
export function formProblemText(error: unknown): string {
  if (!(error instanceof FlouProblem)) return problems.unexpected;
  if (error.code === 'ERR_AUTH_INVALID') return problems.wrongPassword;
  return error.status === 422 ? problems.invalid : problemText(error);
}

/** The same, where a message was sent. */
export function messageProblemText(error: unknown): string {
  if (error instanceof FlouProblem && (error.status === 422 || error.status === 413)) return problems.tooLong;
  return problemText(error);
}

export const isConnectionProblem = (error: unknown): boolean =>
  error instanceof FlouProblem && error.code === 'ERR_CONNECTION';

export const isSignedOut = (error: unknown): boolean => error instanceof FlouProblem && error.status === 401;
