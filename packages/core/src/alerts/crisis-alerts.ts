/** Somebody entered a crisis: what a counsellor on call learns of it. */
export interface CrisisAlert {
  readonly turnId: string;
  readonly requestId: string;
  readonly userId: string;
  readonly category: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly detectedAtMs: number;
  /** What was written. Whoever delivers the alert decides whether it goes along. */
  readonly text: string;
}

/** The port to whoever calls a person. */
export interface CrisisAlerts {
  /** Delivers an alert, however long that takes; rejects when it could not. The turn neither waits for it nor learns of it. */
  readonly deliver: (alert: CrisisAlert) => Promise<void>;
}
