import type { OperationsReply } from '@flou/core/client';
import type { Figures, Instance } from '../state.ts';

export const emptyFigures: Figures = {
  requests: 0,
  errors: 0,
  error_rate: null,
  turns: 0,
  average_ms: null,
  p50_ms: null,
  p95_ms: null,
  p99_ms: null,
  first_text_p95_ms: null,
  crises: 0,
  concerns: 0,
  false_positives: 0,
  model_calls: 0,
  model_failures: 0,
};

const instance: Instance = {
  name: 'one',
  since: '2026-11-23T00:00:00.000Z',
  running_turns: 0,
  waiting_writes: 0,
  last_15_minutes: emptyFigures,
  last_24_hours: emptyFigures,
  minutes: [],
  models: [],
  alerts: [],
};

/** What a server says to which nothing has happened. */
export const emptyReply = {
  at: '2026-11-23T03:00:00.000Z',
  version: '1.0.0',
  instance,
  stored: {
    as_of: '2026-11-23T03:00:00.000Z',
    days: [],
    models_today: [],
    users_today: [],
    user_count_today: 0,
    feedback_days: [],
  },
  daily_cost_limit_usd: 50,
  objectives: {
    error_rate: { target: 0.01, alert: 0.05 },
    average_latency_ms: { target: 2_000, alert: 5_000 },
    false_positives: { target: 0.05, alert: 0.1 },
    satisfaction: { target: 4, alert: null },
    cost_per_user_usd: { target: 0.01, alert: null },
  },
} as const satisfies OperationsReply;
