import { expect, test } from 'vitest';
import type { TelemetryEvent } from '../telemetry/telemetry.ts';
import { MINUTE_MS, total } from './minutes.ts';
import { watchOperations } from './watch-operations.ts';

const START_MS = Date.UTC(2026, 10, 23, 22, 30);
const HOUR_MS = 60 * MINUTE_MS;

/** An instance whose clock a test moves. */
function world() {
  let nowMs = START_MS;
  const operations = watchOperations({ runtime: { now: () => nowMs } });
  const emit = (event: TelemetryEvent, times = 1) => {
    for (let time = 0; time < times; time += 1) operations.telemetry.emit(event);
  };
  return {
    emit,
    read: operations.read,
    pass: (ms: number) => {
      nowMs += ms;
    },
    /** Alerts that go on, and those that are over. */
    alerts: () => {
      const { alerts } = operations.read();
      const kinds = (isOn: boolean) =>
        alerts.filter(({ endedAtMs }) => (endedAtMs === undefined) === isOn).map(({ kind }) => kind);
      return { on: kinds(true), over: kinds(false) };
    },
  };
}

const of = { requestId: 'r', userId: 'u', turnId: 't' } as const;
const request = (status: number, route = 'POST /api/v1/chat/send'): TelemetryEvent => ({
  name: 'request',
  severity: 'info',
  requestId: 'r',
  route,
  status,
  durationMs: 5,
});
const turn = (durationMs: number): TelemetryEvent => ({
  ...of,
  name: 'turn_finished',
  severity: 'info',
  status: 'completed',
  model: 'm',
  durationMs,
  inputTokens: 1,
  outputTokens: 1,
  costUsd: 0,
});
const crisis: TelemetryEvent = {
  ...of,
  name: 'crisis_detected',
  severity: 'warning',
  level: 'crisis',
  category: 'passive_ideation',
  confidence: 1,
  rules: [],
};
const stars = (score: number, model: string): TelemetryEvent => ({
  name: 'feedback_given',
  severity: 'info',
  requestId: 'r',
  userId: 'u',
  messageId: 'm',
  score,
  model,
});
const circuit = (name: 'model_circuit_opened' | 'model_circuit_closed'): TelemetryEvent => ({
  name,
  severity: 'info',
  model: 'gemini',
});
const away: TelemetryEvent = { name: 'storage_unavailable', severity: 'warning' };

test('what happens is counted in its minute, and nothing twice', () => {
  const { emit, read, pass } = world();
  emit(request(200), 3);
  emit(request(503));
  emit(turn(900));
  pass(MINUTE_MS);
  emit(crisis);
  emit({ ...crisis, name: 'concern_detected' });
  const { minutes } = read();
  expect(minutes.map(({ startMs }) => startMs)).toEqual([START_MS, START_MS + MINUTE_MS]);
  expect(minutes[0]).toMatchObject({ requests: 4, errors: 1, turns: 1, turnMs: 900, crises: 0 });
  expect(minutes[1]).toMatchObject({ requests: 0, crises: 1, concerns: 1 });
});

test('whoever watches is not counted', () => {
  const { emit, read } = world();
  emit(request(200, 'GET /api/v1/ops/summary'));
  emit(request(200, 'GET /health'));
  expect(total(read().minutes, 'requests')).toBe(1);
});

test('a day is kept, and no more however long it runs', () => {
  const { emit, read, pass } = world();
  for (let minute = 0; minute < 3_000; minute += 1) {
    emit(request(200));
    pass(MINUTE_MS);
  }
  expect(read().minutes.length).toBeLessThanOrEqual(1_440);
  pass(25 * HOUR_MS);
  expect(read().minutes).toEqual([]);
});

// Each rule of the checklist: what does not ring yet, what makes it ring, and when it is over.
test.each([
  [
    'error-rate',
    [
      [request(200), 19],
      [request(500), 1],
    ],
    [[request(500), 1]],
    15,
  ],
  ['latency', [[turn(5_000), 5]], [[turn(5_001), 1]], 15],
  ['crisis-detected', [[request(200), 1]], [[crisis, 1]], 5],
  ['database-connection', [[request(200), 1]], [[away, 1]], 5],
  [
    'false-positives',
    [
      [crisis, 10],
      [stars(1, 'protocol'), 1],
      [stars(1, 'gemini'), 9],
      [stars(3, 'protocol'), 9],
    ],
    [[stars(2, 'protocol'), 1]],
    1_440,
  ],
] as const)(
  '%s rings when it is passed, not just before, and ends when its minutes are over',
  (kind, before, then, window) => {
    const { emit, alerts, pass, read } = world();
    for (const [event, times] of before) emit(event, times);
    expect(alerts().on).not.toContain(kind);
    for (const [event, times] of then) emit(event, times);
    expect(alerts().on).toContain(kind);
    pass((window - 1) * MINUTE_MS);
    expect(alerts().on).toContain(kind);
    // Nobody looks for hours: it is over since its minutes are, not since somebody looks.
    pass(3 * HOUR_MS);
    expect(alerts().on).not.toContain(kind);
    const { endedAtMs = 0 } = read().alerts.find((alert) => alert.kind === kind) ?? {};
    expect(endedAtMs).toBe(START_MS + window * MINUTE_MS);
  },
);

test('too few to tell is no alert: one failure of one request, one slow turn', () => {
  const { emit, alerts } = world();
  emit(request(500));
  emit(turn(60_000));
  emit(crisis);
  emit(stars(1, 'protocol'));
  expect(alerts().on).toEqual(['crisis-detected']);
});

test('what rings in the middle of a burst is on record also when nobody looks for hours and nothing else happens', () => {
  const { emit, read, pass } = world();
  emit(request(200));
  pass(10);
  emit(crisis);
  pass(3 * HOUR_MS);
  expect(read().alerts).toMatchObject([
    { kind: 'crisis-detected', beganAtMs: START_MS + 10, endedAtMs: START_MS + 5 * MINUTE_MS },
  ]);
});

test('an alert says how bad it was at its worst', () => {
  const { emit, read, pass } = world();
  emit(turn(8_000), 5);
  read();
  emit(turn(1_000), 2);
  pass(2_000);
  expect(read().alerts).toMatchObject([{ kind: 'latency', worst: 8_000, beganAtMs: START_MS }]);
});

test('a circuit is open until it is closed again, and the model says since when and why', () => {
  const { emit, read, pass, alerts } = world();
  emit({ name: 'model_called', severity: 'debug', model: 'gemini', durationMs: 10 }, 2);
  emit({ name: 'model_failed', severity: 'warning', model: 'gemini', code: 'ERR_MODEL_TIMEOUT' });
  emit(circuit('model_circuit_opened'));
  pass(30_000);
  emit(circuit('model_circuit_opened'));
  expect(alerts()).toEqual({ on: ['model-circuit-open'], over: [] });
  expect(read().models).toEqual([
    {
      model: 'gemini',
      calls: 2,
      failures: 1,
      lastFailure: { atMs: START_MS, code: 'ERR_MODEL_TIMEOUT' },
      openSinceMs: START_MS,
    },
  ]);
  emit(circuit('model_circuit_closed'));
  expect(alerts()).toEqual({ on: [], over: ['model-circuit-open'] });
  expect(read().models[0]).not.toHaveProperty('openSinceMs');
});

test('a spent budget is an alert until midnight UTC', () => {
  const { emit, read, pass, alerts } = world();
  emit({ name: 'cost_limit_reached', severity: 'error', limitUsd: 50, spentUsd: 50.2 });
  expect(read().alerts).toMatchObject([{ kind: 'cost-limit-reached', worst: 50.2 }]);
  pass(HOUR_MS);
  expect(alerts().on).toEqual(['cost-limit-reached']);
  pass(HOUR_MS);
  expect(alerts().on).toEqual([]);
  expect(read().alerts).toMatchObject([{ endedAtMs: Date.UTC(2026, 10, 24) }]);
});

test('what is away and comes back is one alert with its end', () => {
  const { emit, alerts } = world();
  emit({ name: 'rate_limiter_degraded', severity: 'error' });
  emit({ name: 'telemetry_export_failed', severity: 'warning', destination: 'a collector' });
  expect(alerts().on.toSorted()).toEqual(['rate-limiter-degraded', 'telemetry-export-failed']);
  emit({ name: 'rate_limiter_recovered', severity: 'info' });
  emit({ name: 'telemetry_export_recovered', severity: 'info', destination: 'a collector' });
  expect(alerts().on).toEqual([]);
});

test('what happens again and again is one alert, so that a bad night does not bury its beginning', () => {
  const { emit, read, pass } = world();
  const alerted = { name: 'crisis_alert_failed', severity: 'error', requestId: 'r', turnId: 't' } as const;
  emit(alerted);
  pass(10 * MINUTE_MS);
  emit(alerted);
  pass(16 * MINUTE_MS);
  emit(alerted);
  expect(read().alerts).toMatchObject([
    { kind: 'crisis-alert-failed', times: 1 },
    { kind: 'crisis-alert-failed', times: 2, beganAtMs: START_MS, lastAtMs: START_MS + 10 * MINUTE_MS },
  ]);
});

test('a hundred alerts are kept; what goes on is never forgotten for what is over', () => {
  const { emit, read } = world();
  emit(circuit('model_circuit_opened'));
  for (let index = 0; index < 300; index += 1)
    emit({ name: 'guardrail_failed', severity: 'error', guardrail: `guard ${index}`, detail: '' });
  const { alerts } = read();
  expect(alerts).toHaveLength(100);
  expect(alerts[0]).toMatchObject({ kind: 'model-circuit-open' });
  expect(alerts.map(({ subject }) => subject)).toContain('guard 299');
});
