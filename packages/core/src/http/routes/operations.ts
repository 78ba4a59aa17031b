import { Hono } from 'hono';
import { percentile } from '../../operations/histogram.ts';
import { MINUTE_MS, type Minute, minuteOf, type Tally, tallyOf } from '../../operations/minutes.ts';
import { createStoredFigures, type StoredFigures } from '../../operations/stored-figures.ts';
import { ALERT_RULES, TARGETS } from '../../operations/thresholds.ts';
import type { Seen } from '../../operations/watch-operations.ts';
import type { Cost } from '../../storage/storage.ts';
import type { FlouEnv } from '../flou-env.ts';
import type { HttpParts } from '../http-parts.ts';
import { authenticated } from '../middleware/authenticated.ts';
import { operatorsOnly } from '../middleware/operators-only.ts';
import type { OperationsReply } from '../schemas/operations.ts';

type InstanceReply = NonNullable<OperationsReply['instance']>;
type StoredReply = NonNullable<OperationsReply['stored']>;

const SHOWN_MINUTES = 180;
const SHOWN_USERS = 10;

const OBJECTIVES: OperationsReply['objectives'] = {
  error_rate: { target: TARGETS.errorRate, alert: ALERT_RULES['error-rate'].over },
  average_latency_ms: { target: TARGETS.averageLatencyMs, alert: ALERT_RULES.latency.over },
  false_positives: { target: TARGETS.falsePositives, alert: ALERT_RULES['false-positives'].over },
  satisfaction: { target: TARGETS.satisfaction, alert: null },
  cost_per_user_usd: { target: TARGETS.costPerUserUsd, alert: null },
};

/** `GET /ops/summary`: how it goes, for operators. Answers while the database is away, with what this instance has seen itself. */
export function operationsRoutes(parts: HttpParts): Hono<FlouEnv> {
  const { authenticate, operators, operations, storage, runtime, version } = parts;
  const routes = new Hono<FlouEnv>();
  const storedFigures = createStoredFigures(storage);

  routes.use('/ops/*', authenticated(authenticate), operatorsOnly(operators, storage));

  routes.get('/ops/summary', async (c) => {
    const nowMs = runtime.now();
    const stored = await storedFigures(nowMs);
    const reply: OperationsReply = {
      at: time(nowMs),
      version,
      instance: operations ? instanceReply(operations.read(), nowMs, parts) : null,
      stored: stored ? storedReply(stored) : null,
      daily_cost_limit_usd: parts.dailyCostLimitUsd ?? null,
      objectives: OBJECTIVES,
    };
    return c.json(reply, 200, { 'cache-control': 'no-store' });
  });

  return routes;
}

function instanceReply(
  { instance, sinceMs, minutes, models, alerts }: Seen,
  nowMs: number,
  { liveTurns, recorder }: Pick<HttpParts, 'liveTurns' | 'recorder'>,
): InstanceReply {
  const last = (count: number) => minutes.filter(({ startMs }) => startMs > minuteOf(nowMs) - count * MINUTE_MS);
  return {
    name: instance,
    since: time(sinceMs),
    running_turns: liveTurns.size(),
    waiting_writes: recorder.pending(),
    last_15_minutes: figures(tallyOf(last(15))),
    last_24_hours: figures(tallyOf(minutes)),
    minutes: last(SHOWN_MINUTES).map((minute: Minute) => ({ at: time(minute.startMs), ...figures(minute) })),
    models: models.map(({ model, calls, failures, lastFailure, openSinceMs }) => ({
      model,
      calls,
      failures,
      last_failure: lastFailure ? { at: time(lastFailure.atMs), code: lastFailure.code } : null,
      open_since: openSinceMs === undefined ? null : time(openSinceMs),
    })),
    alerts: alerts.map(({ kind, subject, beganAtMs, lastAtMs, endedAtMs, times, worst }) => ({
      kind,
      subject,
      began_at: time(beganAtMs),
      last_at: time(lastAtMs),
      ended_at: endedAtMs === undefined ? null : time(endedAtMs),
      times,
      worst: worst ?? null,
    })),
  };
}

const figures = (tally: Tally): InstanceReply['last_24_hours'] => ({
  requests: tally.requests,
  errors: tally.errors,
  error_rate: tally.requests > 0 ? tally.errors / tally.requests : null,
  turns: tally.turns,
  average_ms: tally.turns > 0 ? Math.round(tally.turnMs / tally.turns) : null,
  p50_ms: percentile(tally.turnDurations, 0.5) ?? null,
  p95_ms: percentile(tally.turnDurations, 0.95) ?? null,
  p99_ms: percentile(tally.turnDurations, 0.99) ?? null,
  first_text_p95_ms: percentile(tally.firstTexts, 0.95) ?? null,
  crises: tally.crises,
  concerns: tally.concerns,
  false_positives: tally.falsePositives,
  model_calls: tally.modelCalls,
  model_failures: tally.modelFailures,
});

const storedReply = ({ asOfMs, costDays, modelsToday, usersToday, feedbackDays }: StoredFigures): StoredReply => ({
  as_of: time(asOfMs),
  days: costDays.map((cost) => ({ day: cost.key, ...costReply(cost) })),
  models_today: modelsToday.map((cost) => ({ model: cost.key, ...costReply(cost) })),
  users_today: usersToday.slice(0, SHOWN_USERS).map((cost) => ({ user_id: cost.key, ...costReply(cost) })),
  user_count_today: usersToday.length,
  feedback_days: feedbackDays.map(({ day, ratings, averageScore }) => ({ day, ratings, average_score: averageScore })),
});

const costReply = ({ turns, inputTokens, outputTokens, costUsd }: Cost) => ({
  turns,
  input_tokens: inputTokens,
  output_tokens: outputTokens,
  cost_usd: costUsd,
});

const time = (ms: number): string => new Date(ms).toISOString();
