/**
 * What the deployment checklist alerts on. The rules of examples/node-app-service (Azure and Prometheus) ring for the same; a test holds
 * the two together.
 */
export const ALERT_RULES = {
  /** Share of requests answered 500 or above. */
  'error-rate': { over: 0.05, windowMinutes: 15, atLeast: 20 },
  /** Milliseconds of a whole turn, on average. */
  latency: { over: 5_000, windowMinutes: 15, atLeast: 5 },
  /** Messages read as a crisis. */
  'crisis-detected': { over: 0, windowMinutes: 5, atLeast: 0 },
  /** Times the database was away, and writes that waited or were lost. */
  'database-connection': { over: 0, windowMinutes: 5, atLeast: 0 },
  /** Answers about somebody's safety that they refused, as a share of crises. Under ten crises a single one would be more than a tenth. */
  'false-positives': { over: 0.1, windowMinutes: 1_440, atLeast: 10 },
} as const;

/** What the checklist wants, where it alerts and where it does not. */
export const TARGETS = {
  errorRate: 0.01,
  averageLatencyMs: 2_000,
  falsePositives: 0.05,
  /** Stars, of 5. */
  satisfaction: 4,
  costPerUserUsd: 0.01,
} as const;

/** Stars with which somebody says that an answer about their safety was not for them. */
const REFUSAL = 2;

/** Does a rating say that Flou saw a danger where there was none? */
export const isFalsePositive = ({ model, score }: { readonly model: string; readonly score: number }): boolean =>
  model === 'protocol' && score <= REFUSAL;
