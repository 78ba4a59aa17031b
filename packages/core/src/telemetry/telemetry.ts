/**
 * The port to logs. An event has a name from `EventName` and flat fields; the name is the log line's `message`, so that the
 * queries of an operator find it (`traces | where message contains "crisis_detected"`).
 *
 * Fields never hold the text of a message, a token or a key: the types below are all there is to send.
 */
export interface Telemetry {
  /** Returns at once and never throws. */
  readonly emit: (event: TelemetryEvent) => void;
}

/** From the least to the most. */
export type Severity = 'debug' | 'info' | 'warning' | 'error';

/** Everything that is ever reported, with all its fields. */
export type TelemetryEvent =
  | {
      readonly name: 'request';
      readonly severity: Severity;
      readonly requestId: string;
      /** Method and route pattern, such as `POST /api/v1/chat/send`; never the raw path. */
      readonly route: string;
      readonly status: number;
      readonly durationMs: number;
      readonly userId?: string;
    }
  | {
      readonly name: 'crisis_detected' | 'concern_detected';
      readonly severity: Severity;
      readonly requestId: string;
      readonly userId: string;
      readonly turnId: string;
      readonly level: string;
      readonly category: string;
      readonly confidence: number;
      readonly rules: readonly string[];
    }
  | {
      /** Whoever is on call was told of a crisis, or could not be, after every attempt. */
      readonly name: 'crisis_alert_delivered' | 'crisis_alert_failed';
      readonly severity: Severity;
      readonly requestId: string;
      readonly turnId: string;
      readonly detail?: string;
    }
  | {
      readonly name: 'turn_finished';
      readonly severity: Severity;
      readonly requestId: string;
      readonly userId: string;
      readonly turnId: string;
      readonly status: 'completed' | 'cancelled' | 'failed';
      readonly model: string;
      readonly durationMs: number;
      /** From the message to the first words of the reply; absent when there were none. */
      readonly firstTextMs?: number;
      readonly inputTokens: number;
      readonly outputTokens: number;
      /** At list prices (model/prices.ts). */
      readonly costUsd: number;
    }
  | {
      /** A student rated a reply. `model` wrote it: `protocol` when it was about their safety. */
      readonly name: 'feedback_given';
      readonly severity: Severity;
      readonly requestId: string;
      readonly userId: string;
      readonly messageId: string;
      readonly score: number;
      readonly model: string;
    }
  | {
      /** From now on until midnight UTC the local strategist speaks. */
      readonly name: 'cost_limit_reached';
      readonly severity: Severity;
      readonly limitUsd: number;
      readonly spentUsd: number;
    }
  | {
      readonly name: 'model_failed' | 'model_circuit_opened' | 'model_circuit_closed';
      readonly severity: Severity;
      readonly requestId?: string;
      readonly model: string;
      readonly code?: string;
      /** What the provider said, shortened. Never the prompt. */
      readonly detail?: string;
    }
  | {
      /** One call over the network, however it ended: a turn that is tried again has several. */
      readonly name: 'model_called';
      readonly severity: Severity;
      readonly requestId?: string;
      readonly model: string;
      readonly provider?: string;
      readonly durationMs: number;
      readonly inputTokens?: number;
      readonly outputTokens?: number;
      /** Why it broke off, when it did. */
      readonly code?: string;
    }
  | {
      /** One statement, however it ended. */
      readonly name: 'database_queried';
      readonly severity: Severity;
      /** Such as `SELECT`. Never the statement's text or parameters. */
      readonly operation: string;
      readonly durationMs: number;
      /** Why it failed, when it did. */
      readonly code?: string;
    }
  | {
      readonly name: 'guardrail_fired';
      readonly severity: Severity;
      readonly requestId: string;
      readonly userId: string;
      readonly turnId: string;
      readonly guardrail: string;
      readonly category?: string;
    }
  | {
      readonly name: 'guardrail_failed';
      readonly severity: Severity;
      readonly guardrail: string;
      /** The error's name. */
      readonly detail: string;
    }
  | {
      readonly name: 'storage_unavailable' | 'storage_recovered' | 'write_postponed' | 'write_recovered' | 'write_lost';
      readonly severity: Severity;
      readonly turnId?: string;
      readonly detail?: string;
    }
  | {
      readonly name: 'conversations_pruned';
      readonly severity: Severity;
      readonly conversations: number;
      readonly logins: number;
    }
  | {
      /** The shared limiter is away, and each instance counts for itself; it is back. */
      readonly name: 'rate_limiter_degraded' | 'rate_limiter_recovered';
      readonly severity: Severity;
      readonly detail?: string;
    }
  | {
      /** Who receives the telemetry is away, and what happens meanwhile does not reach it; it is back. */
      readonly name: 'telemetry_export_failed' | 'telemetry_export_recovered';
      readonly severity: Severity;
      readonly destination: string;
      readonly detail?: string;
    }
  | {
      readonly name: 'unexpected_error';
      readonly severity: Severity;
      readonly requestId: string;
      readonly code: string;
      readonly detail: string;
      readonly stack?: string;
    };

/** Such as `turn_finished`; the message of its log line. */
export type EventName = TelemetryEvent['name'];

/** Says nothing to nobody: the default when an embedder passes no telemetry. */
export const silentTelemetry: Telemetry = { emit: () => {} };
