import { type EventName, isFalsePositive, type Telemetry, type TelemetryEvent } from '@flou/core';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Telemetry that counts, and what it has counted as Prometheus text. docs/telemetry.md lists every metric. */
export interface Metrics {
  readonly telemetry: Telemetry;
  readonly contentType: string;
  readonly render: () => Promise<string>;
  /** What is read off the server when somebody asks. */
  readonly watch: (read: () => { readonly runningTurns: number; readonly waitingWrites: number }) => void;
}

type EventNamed<Name extends EventName> = Extract<TelemetryEvent, { readonly name: Name }>;
type Counting = { readonly [Name in EventName]?: (event: EventNamed<Name>) => void };

const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'flou_' });
  const registers = [registry];
  const counter = <Label extends string>(name: `flou_${string}_total`, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });
  const seconds = <Label extends string>(name: `flou_${string}_seconds`, help: string, labelNames: Label[]) =>
    new Histogram({ name, help, labelNames, buckets: SECONDS, registers });

  const requests = seconds('flou_http_request_duration_seconds', 'Requests, by route and status.', ['route', 'status']);
  const turns = seconds('flou_turn_duration_seconds', 'Turns, from the message to the end of the reply.', [
    'status',
    'model',
  ]);
  const firstText = seconds('flou_first_text_seconds', 'From the message to the first words of the reply.', ['model']);
  const tokens = counter('flou_model_tokens_total', 'Tokens of models.', ['direction', 'model']);
  const dollars = counter('flou_model_cost_usd_total', 'US dollars, at list prices.', ['model']);
  const costLimit = counter('flou_cost_limit_reached_total', 'Days that ended early for the model.', []);
  const modelFailures = counter('flou_model_failures_total', 'Replies a model did not give.', ['model', 'code']);
  const circuit = new Gauge({
    name: 'flou_model_circuit_open',
    help: '1 while the model is not asked because it failed too often.',
    labelNames: ['model'],
    registers,
  });
  const detections = counter('flou_detections_total', 'Messages read as a crisis or a concern.', ['level', 'category']);
  const alerts = counter('flou_crisis_alerts_total', 'Webhooks to whoever is on call.', ['outcome']);
  const fired = counter('flou_guardrail_fired_total', 'Times a guard refused or took back.', ['guardrail', 'category']);
  const guardFailures = counter('flou_guardrail_failures_total', 'Times a guard failed, and closed.', ['guardrail']);
  const statements = seconds('flou_database_duration_seconds', 'Statements, by kind and how they ended.', [
    'operation',
    'code',
  ]);
  const storageFailures = counter(
    'flou_storage_failures_total',
    'The database away, and writes that waited or were lost.',
    ['event'],
  );
  const limiterDegraded = new Gauge({
    name: 'flou_rate_limiter_degraded',
    help: '1 while the shared limiter is away and each instance counts for itself.',
    registers,
  });
  const unexpected = counter('flou_unexpected_errors_total', 'Errors nobody foresaw.', ['code']);
  const scores = new Histogram({
    name: 'flou_feedback_score',
    help: 'Stars from 1 to 5.',
    buckets: [1, 2, 3, 4, 5],
    registers,
  });
  const falsePositives = counter(
    'flou_false_positives_total',
    'Answers about somebody’s safety that they rated 1 or 2.',
    [],
  );
  const pruned = counter('flou_pruned_total', 'Erased because of their age.', ['what']);

  const failed = (event: TelemetryEvent) => storageFailures.inc({ event: event.name });
  const detected = (event: EventNamed<'crisis_detected' | 'concern_detected'>) =>
    detections.inc({ level: event.level, category: event.category });

  /** One row an event; what nothing counts is left out. */
  const counting: Counting = {
    request: ({ route, status, durationMs }) => requests.observe({ route, status }, durationMs / 1_000),
    turn_finished: ({ status, model, durationMs, firstTextMs, inputTokens, outputTokens, costUsd }) => {
      turns.observe({ status, model }, durationMs / 1_000);
      if (firstTextMs !== undefined) firstText.observe({ model }, firstTextMs / 1_000);
      tokens.inc({ direction: 'input', model }, inputTokens);
      tokens.inc({ direction: 'output', model }, outputTokens);
      dollars.inc({ model }, costUsd);
    },
    crisis_detected: detected,
    concern_detected: detected,
    crisis_alert_delivered: () => alerts.inc({ outcome: 'delivered' }),
    crisis_alert_failed: () => alerts.inc({ outcome: 'failed' }),
    model_failed: ({ model, code }) => modelFailures.inc({ model, code: code ?? '' }),
    model_circuit_opened: ({ model }) => circuit.set({ model }, 1),
    model_circuit_closed: ({ model }) => circuit.set({ model }, 0),
    cost_limit_reached: () => costLimit.inc(),
    guardrail_fired: ({ guardrail, category }) => fired.inc({ guardrail, category: category ?? '' }),
    guardrail_failed: ({ guardrail }) => guardFailures.inc({ guardrail }),
    database_queried: ({ operation, durationMs, code }) =>
      statements.observe({ operation, code: code ?? '' }, durationMs / 1_000),
    storage_unavailable: failed,
    write_postponed: failed,
    write_lost: failed,
    rate_limiter_degraded: () => limiterDegraded.set(1),
    rate_limiter_recovered: () => limiterDegraded.set(0),
    feedback_given: (event) => {
      scores.observe(event.score);
      if (isFalsePositive(event)) falsePositives.inc();
    },
    conversations_pruned: ({ conversations, logins }) => {
      pruned.inc({ what: 'conversations' }, conversations);
      pruned.inc({ what: 'logins' }, logins);
    },
    unexpected_error: ({ code }) => unexpected.inc({ code }),
  };
  const count = <Name extends EventName>(event: EventNamed<Name>): void => {
    const one: ((event: EventNamed<Name>) => void) | undefined = counting[event.name];
    one?.(event);
  };

  return {
    telemetry: { emit: count },
    contentType: registry.contentType,
    render: () => registry.metrics(),
    watch: (read) => {
      const gauge = (name: string, help: string, value: () => number) =>
        new Gauge({
          name,
          help,
          registers,
          collect() {
            this.set(value());
          },
        });
      gauge('flou_running_turns', 'Turns that run now.', () => read().runningTurns);
      gauge('flou_waiting_writes', 'Replies that wait for the database.', () => read().waitingWrites);
    },
  };
}
