/** Every code a problem document may carry, with its status and what it means. */
export const PROBLEMS = {
  ERR_INPUT_NOT_JSON: { status: 400, meaning: 'The body is not valid JSON.' },
  ERR_INPUT_NOT_FORM: { status: 400, meaning: 'The body is not a valid form.' },
  ERR_AUTH_REQUIRED: { status: 401, meaning: 'There is no access token.' },
  ERR_AUTH_INVALID: { status: 401, meaning: 'The token, the name or the password is wrong, or the login is closed.' },
  ERR_SIGN_UP_CLOSED: { status: 403, meaning: 'New accounts are not open here.' },
  ERR_NOT_OPERATOR: { status: 403, meaning: 'This is for operators, and the caller is none.' },
  ERR_NOT_FOUND: { status: 404, meaning: 'There is nothing at this address.' },
  ERR_TURN_NOT_FOUND: { status: 404, meaning: 'The caller has no such turn.' },
  ERR_MESSAGE_NOT_FOUND: { status: 404, meaning: 'The caller has no such message from the tutor.' },
  ERR_METHOD_NOT_ALLOWED: {
    status: 405,
    meaning: 'The address is right and the method is not; `Allow` names those that are.',
  },
  ERR_USERNAME_TAKEN: { status: 409, meaning: 'The name is taken.' },
  ERR_TURN_KEY_CONFLICT: { status: 409, meaning: 'The Idempotency-Key was used with another message.' },
  ERR_TURN_RUNNING: { status: 409, meaning: 'The turn still runs, on another instance. Ask again in a moment.' },
  ERR_TURN_CANCELLED: { status: 409, meaning: 'The turn was cancelled while it ran.' },
  ERR_BODY_TOO_LARGE: { status: 413, meaning: 'The body is larger than this server reads.' },
  ERR_INPUT_INVALID: { status: 422, meaning: 'A field is missing or wrong; `errors` names each.' },
  ERR_LIMIT_RATE: { status: 429, meaning: 'Too many in a minute. `Retry-After` says when it goes on.' },
  ERR_UNEXPECTED: { status: 500, meaning: 'Something failed on our side; it is recorded under the request id.' },
  ERR_TURN_FAILED: { status: 500, meaning: 'The turn failed. The message is saved.' },
  ERR_MODEL_UNAVAILABLE: { status: 503, meaning: 'The model cannot answer now.' },
  ERR_STORAGE_UNAVAILABLE: { status: 503, meaning: 'The database cannot be reached.' },
  ERR_LIMIT_OVERLOAD: {
    status: 503,
    meaning: "Too many of the user's messages are waiting, or too many people are writing at once.",
  },
  ERR_SHUTTING_DOWN: { status: 503, meaning: 'This server is shutting down. Send it again in a moment.' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;
