/**
 * Every error Flou throws on purpose has a stable code of the form `ERR_AREA_REASON`. Codes are part of the public
 * contract; messages are for people and may change.
 */
export type ErrorCode =
  | 'ERR_CONFIG_INVALID'
  | 'ERR_STORAGE_UNAVAILABLE'
  | 'ERR_MODEL_UNAVAILABLE'
  | 'ERR_MODEL_TIMEOUT'
  | 'ERR_MODEL_REFUSED'
  | 'ERR_MODEL_BROKEN'
  | 'ERR_AUTH_REQUIRED'
  | 'ERR_AUTH_INVALID'
  | 'ERR_TURN_CANCELLED'
  | 'ERR_TURN_FAILED'
  | 'ERR_TURN_KEY_CONFLICT'
  | 'ERR_TURN_RUNNING'
  | 'ERR_TURN_NOT_FOUND'
  | 'ERR_LIMIT_RATE'
  | 'ERR_LIMIT_OVERLOAD'
  | 'ERR_INPUT_INVALID';

/** Something that was foreseen. `code` is stable and the same on the wire; the message is for people and holds nothing that was written. */
export class FlouError extends Error {
  override readonly name: string = 'FlouError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** The store cannot be reached, or answers that it cannot work now. Worth trying again. */
export class StorageUnavailableError extends FlouError {
  override readonly name = 'StorageUnavailableError';
  constructor(message = 'The database cannot be reached.', options?: { readonly cause?: unknown }) {
    super('ERR_STORAGE_UNAVAILABLE', message, options);
  }
}

/** Why a model could not answer. `retryable` says whether the same request may succeed a moment later. */
export class ModelError extends FlouError {
  override readonly name = 'ModelError';
  readonly retryable: boolean;
  constructor(
    code: Extract<ErrorCode, `ERR_MODEL_${string}`>,
    message: string,
    options: { readonly retryable: boolean; readonly cause?: unknown },
  ) {
    super(code, message, options);
    this.retryable = options.retryable;
  }
}
