import * as v from 'valibot';

const time = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const usd = v.pipe(v.number(), v.metadata({ description: 'US dollars at list prices.' }));
const ms = v.nullable(v.pipe(v.number(), v.metadata({ description: 'Milliseconds; null of none.' })));
const share = v.nullable(v.pipe(v.number(), v.metadata({ description: 'From 0 to 1; null of none.' })));

const figures = {
  requests: count,
  errors: v.pipe(count, v.metadata({ description: 'Answered 500 or above.' })),
  error_rate: share,
  turns: count,
  average_ms: ms,
  p50_ms: v.pipe(ms, v.metadata({ description: 'Of whole turns. Percentiles are right to a tenth.' })),
  p95_ms: ms,
  p99_ms: ms,
  first_text_p95_ms: v.pipe(ms, v.metadata({ description: 'From the message to the first words of the reply.' })),
  crises: count,
  concerns: count,
  false_positives: v.pipe(
    count,
    v.metadata({ description: "Answers about somebody's safety that they rated 1 or 2." }),
  ),
  model_calls: count,
  model_failures: v.pipe(count, v.metadata({ description: 'Replies a model did not give.' })),
};

const alert = v.object({
  kind: v.picklist([
    'error-rate',
    'latency',
    'crisis-detected',
    'database-connection',
    'false-positives',
    'crisis-alert-delivered',
    'crisis-alert-failed',
    'model-circuit-open',
    'cost-limit-reached',
    'rate-limiter-degraded',
    'telemetry-export-failed',
    'write-lost',
    'guardrail-failed',
    'unexpected-error',
  ]),
  subject: v.pipe(
    v.string(),
    v.metadata({ description: 'What it is about where there are several, such as a model.' }),
  ),
  began_at: time,
  last_at: v.pipe(time, v.metadata({ description: 'When it was last seen.' })),
  ended_at: v.pipe(v.nullable(time), v.metadata({ description: 'Null while it goes on.' })),
  times: v.pipe(
    count,
    v.metadata({ description: 'How often it happened within a quarter of an hour of the time before.' }),
  ),
  worst: v.pipe(
    v.nullable(v.number()),
    v.metadata({ description: 'The worst that was measured: a share, milliseconds, a number, or dollars.' }),
  ),
});

const instance = v.object({
  name: v.string(),
  since: v.pipe(time, v.metadata({ description: 'When it started; it knows of nothing before.' })),
  running_turns: count,
  waiting_writes: v.pipe(count, v.metadata({ description: 'Replies that wait for the database.' })),
  last_15_minutes: v.object(figures),
  last_24_hours: v.object(figures),
  minutes: v.pipe(
    v.array(v.object({ at: time, ...figures })),
    v.metadata({ description: 'The last three hours, oldest first, without minutes in which nothing happened.' }),
  ),
  models: v.array(
    v.object({
      model: v.string(),
      calls: v.pipe(count, v.metadata({ description: 'Over the network, since the start.' })),
      failures: count,
      last_failure: v.nullable(v.object({ at: time, code: v.string() })),
      open_since: v.pipe(
        v.nullable(time),
        v.metadata({ description: 'Since when its circuit is open: it failed too often and is not asked.' }),
      ),
    }),
  ),
  alerts: v.pipe(
    v.array(alert),
    v.metadata({ description: 'What goes on first, then the newest first; at most 100.' }),
  ),
});

const cost = { turns: count, input_tokens: count, output_tokens: count, cost_usd: usd };

const stored = v.object({
  as_of: time,
  days: v.pipe(
    v.array(v.object({ day: v.string(), ...cost })),
    v.metadata({ description: 'The last seven (UTC), today among them, without days on which no model was used.' }),
  ),
  models_today: v.array(v.object({ model: v.string(), ...cost })),
  users_today: v.pipe(
    v.array(v.object({ user_id: v.string(), ...cost })),
    v.metadata({ description: 'The ten dearest, by id.' }),
  ),
  user_count_today: v.pipe(count, v.metadata({ description: 'Users for whom a model was used.' })),
  feedback_days: v.array(v.object({ day: v.string(), ratings: count, average_score: v.number() })),
});

const objective = v.pipe(
  v.object({ target: v.number(), alert: v.nullable(v.number()) }),
  v.metadata({ description: 'What the deployment checklist wants, and what it alerts on.' }),
);

/** What the operators' page shows. No text of a message is in it, and nobody's name. */
export const operationsReply = v.object({
  at: time,
  version: v.string(),
  instance: v.pipe(
    v.nullable(instance),
    v.metadata({
      description: 'What the instance that answers has seen itself. Null where none lives long enough to see anything.',
    }),
  ),
  stored: v.pipe(
    v.nullable(stored),
    v.metadata({ description: 'From the database, and so over all instances. Null while it does not answer.' }),
  ),
  daily_cost_limit_usd: v.nullable(v.number()),
  objectives: v.object({
    error_rate: objective,
    average_latency_ms: objective,
    false_positives: objective,
    satisfaction: objective,
    cost_per_user_usd: objective,
  }),
});

/** What an operator is told. */
export type OperationsReply = v.InferOutput<typeof operationsReply>;
