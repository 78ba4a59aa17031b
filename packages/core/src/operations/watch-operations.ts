import { type Runtime, standardRuntime } from '../runtime.ts';
import type { EventName, Telemetry, TelemetryEvent } from '../telemetry/telemetry.ts';
import { type Alert, createAlerts } from './alerts.ts';
import { createRuleCheck } from './check-rules.ts';
import { observe } from './histogram.ts';
import { createMinutes, type Minute } from './minutes.ts';
import { createModels, type ModelRecord } from './models.ts';
import { isFalsePositive } from './thresholds.ts';

/** What this instance has seen: hears every event, and tells it to the operators' page. */
export interface Operations {
  readonly telemetry: Telemetry;
  /** What was seen until now. */
  readonly read: () => Seen;
}

/** What one instance has seen since it started. */
export interface Seen {
  /** Which instance it was, such as its host's name. */
  readonly instance: string;
  readonly sinceMs: number;
  /** Minutes in which something happened, of the last day, oldest first. */
  readonly minutes: readonly Minute[];
  readonly models: readonly ModelRecord[];
  readonly alerts: readonly Alert[];
}

/** Of one instance's watch. */
export interface OperationsOptions {
  /** @default 'this instance' */
  readonly instance?: string;
  /** @default the real clock */
  readonly runtime?: Pick<Runtime, 'now'>;
}

type EventNamed<Name extends EventName> = Extract<TelemetryEvent, { readonly name: Name }>;
type Watching = { readonly [Name in EventName]?: (event: EventNamed<Name>, minute: Minute, atMs: number) => void };

const KEPT_MINUTES = 1_440;
const KEPT_ALERTS = 100;
const DAY_MS = 24 * 60 * 60 * 1_000;
/** Rules are held against what comes in as often as this, and whenever somebody looks. */
const CHECK_EVERY_MS = 1_000;
/** Whoever watches is not counted. */
const OWN_ROUTE = /\/ops\/summary$/;

/**
 * Watches what happens in this instance by the minute, for a day at most.
 *
 * @example
 * const operations = watchOperations();
 * createFlou({ storage, secretKeys, operators: ['…'], operations, telemetry: operations.telemetry });
 */
export function watchOperations({
  instance = 'this instance',
  runtime = standardRuntime,
}: OperationsOptions = {}): Operations {
  const sinceMs = runtime.now();
  const minutes = createMinutes(KEPT_MINUTES);
  const models = createModels();
  const alerts = createAlerts(KEPT_ALERTS);
  const checkRules = createRuleCheck(minutes, alerts);
  let checkedMs = Number.NEGATIVE_INFINITY;
  let heardMs = Number.NEGATIVE_INFINITY;
  let limitEndsMs = Number.POSITIVE_INFINITY;

  const storageFailed = (_: TelemetryEvent, minute: Minute) => {
    minute.storageFailures += 1;
  };

  /** One row an event; what nobody at the page looks for is left out. */
  const watching: Watching = {
    request: ({ route, status }, minute) => {
      if (OWN_ROUTE.test(route)) return;
      minute.requests += 1;
      if (status >= 500) minute.errors += 1;
    },
    turn_finished: ({ durationMs, firstTextMs }, minute) => {
      minute.turns += 1;
      minute.turnMs += durationMs;
      observe(minute.turnDurations, durationMs);
      if (firstTextMs !== undefined) observe(minute.firstTexts, firstTextMs);
    },
    crisis_detected: (_, minute) => {
      minute.crises += 1;
    },
    concern_detected: (_, minute) => {
      minute.concerns += 1;
    },
    crisis_alert_delivered: (_, __, atMs) => alerts.note({ kind: 'crisis-alert-delivered', atMs }),
    crisis_alert_failed: (_, __, atMs) => alerts.note({ kind: 'crisis-alert-failed', atMs }),
    feedback_given: (event, minute) => {
      if (isFalsePositive(event)) minute.falsePositives += 1;
    },
    model_called: ({ model }, minute) => {
      minute.modelCalls += 1;
      models.change(model, (known) => ({ ...known, calls: known.calls + 1 }));
    },
    model_failed: ({ model, code = '' }, minute, atMs) => {
      minute.modelFailures += 1;
      models.change(model, (known) => ({ ...known, failures: known.failures + 1, lastFailure: { atMs, code } }));
    },
    model_circuit_opened: ({ model }, _, atMs) => {
      models.change(model, (known) => ({ openSinceMs: atMs, ...known }));
      alerts.raise({ kind: 'model-circuit-open', subject: model, atMs });
    },
    model_circuit_closed: ({ model }, _, atMs) => {
      models.change(model, ({ openSinceMs: _, ...known }) => known);
      alerts.end('model-circuit-open', atMs, model);
    },
    cost_limit_reached: ({ spentUsd }, _, atMs) => {
      limitEndsMs = atMs - (atMs % DAY_MS) + DAY_MS;
      alerts.raise({ kind: 'cost-limit-reached', atMs, worst: spentUsd });
    },
    storage_unavailable: storageFailed,
    write_postponed: storageFailed,
    write_lost: (event, minute, atMs) => {
      storageFailed(event, minute);
      alerts.note({ kind: 'write-lost', atMs });
    },
    rate_limiter_degraded: (_, __, atMs) => alerts.raise({ kind: 'rate-limiter-degraded', atMs }),
    rate_limiter_recovered: (_, __, atMs) => alerts.end('rate-limiter-degraded', atMs),
    telemetry_export_failed: ({ destination }, _, atMs) =>
      alerts.raise({ kind: 'telemetry-export-failed', subject: destination, atMs }),
    telemetry_export_recovered: ({ destination }, _, atMs) => alerts.end('telemetry-export-failed', atMs, destination),
    guardrail_failed: ({ guardrail }, _, atMs) => alerts.note({ kind: 'guardrail-failed', subject: guardrail, atMs }),
    unexpected_error: ({ code }, _, atMs) => alerts.note({ kind: 'unexpected-error', subject: code, atMs }),
  };
  const watch = <Name extends EventName>(event: EventNamed<Name>): void => {
    const one: ((event: EventNamed<Name>, minute: Minute, atMs: number) => void) | undefined = watching[event.name];
    if (!one) return;
    const nowMs = runtime.now();
    const isDue = nowMs - checkedMs >= CHECK_EVERY_MS;
    if (isDue) catchUp();
    one(event, minutes.at(nowMs), nowMs);
    heardMs = nowMs;
    if (isDue) check(nowMs);
  };
  /** What came right after a check was held against no rule yet, and may be long ago. */
  const catchUp = () => {
    if (heardMs > checkedMs) check(heardMs);
  };
  const check = (nowMs: number) => {
    checkedMs = nowMs;
    if (nowMs >= limitEndsMs) alerts.end('cost-limit-reached', limitEndsMs);
    checkRules(nowMs);
  };

  return {
    telemetry: { emit: watch },
    read: () => {
      const nowMs = runtime.now();
      catchUp();
      check(nowMs);
      return {
        instance,
        sinceMs,
        minutes: minutes.last(KEPT_MINUTES, nowMs),
        models: models.list(),
        alerts: alerts.list(),
      };
    },
  };
}
