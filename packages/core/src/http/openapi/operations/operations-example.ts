import type { OperationsReply } from '../../schemas/operations.ts';

const figures = {
  requests: 42,
  errors: 1,
  error_rate: 1 / 42,
  turns: 12,
  average_ms: 910,
  p50_ms: 790,
  p95_ms: 1_960,
  p99_ms: 1_960,
  first_text_p95_ms: 660,
  crises: 1,
  concerns: 0,
  false_positives: 0,
  model_calls: 12,
  model_failures: 1,
};

const cost = { turns: 12, input_tokens: 6_840, output_tokens: 1_210, cost_usd: 0.001168 };

export const operationsExample: OperationsReply = {
  at: '2026-11-23T03:00:00.000Z',
  version: '1.0.0',
  instance: {
    name: 'flou-7d9f',
    since: '2026-11-22T20:00:00.000Z',
    running_turns: 2,
    waiting_writes: 0,
    last_15_minutes: figures,
    last_24_hours: figures,
    minutes: [{ at: '2026-11-23T02:59:00.000Z', ...figures }],
    models: [
      {
        model: 'gemini-2.5-flash-lite',
        calls: 12,
        failures: 1,
        last_failure: { at: '2026-11-23T02:59:10.000Z', code: 'ERR_MODEL_TIMEOUT' },
        open_since: null,
      },
    ],
    alerts: [
      {
        kind: 'crisis-alert-delivered',
        subject: '',
        began_at: '2026-11-23T02:59:20.000Z',
        last_at: '2026-11-23T02:59:20.000Z',
        ended_at: '2026-11-23T02:59:20.000Z',
        times: 1,
        worst: null,
      },
    ],
  },
  stored: {
    as_of: '2026-11-23T02:59:50.000Z',
    days: [{ day: '2026-11-23', ...cost }],
    models_today: [{ model: 'gemini-2.5-flash-lite', ...cost }],
    users_today: [{ user_id: '019ab0f2-7c1e-7a54-9d0b-3f1c5d7e9a11', ...cost }],
    user_count_today: 1,
    feedback_days: [{ day: '2026-11-23', ratings: 3, average_score: 4.3333 }],
  },
  daily_cost_limit_usd: 50,
  objectives: {
    error_rate: { target: 0.01, alert: 0.05 },
    average_latency_ms: { target: 2_000, alert: 5_000 },
    false_positives: { target: 0.05, alert: 0.1 },
    satisfaction: { target: 4, alert: null },
    cost_per_user_usd: { target: 0.01, alert: null },
  },
};
