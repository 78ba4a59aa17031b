import { expect, test } from 'vitest';
import { measureObjectives } from './objectives.ts';
import { type Sample, summarise } from './summary.ts';

const turns = (count: number, { status = 200, durationMs = 100 } = {}): Sample[] =>
  Array.from({ length: count }, () => ({ operation: 'POST /api/v1/chat/send', status, durationMs }));

const verdicts = (samples: readonly Sample[]) =>
  Object.fromEntries(measureObjectives(samples).map(({ metric, verdict }) => [metric, verdict]));

test.each([
  [turns(1, { durationMs: 1_990 }), 'Avg response time', 'met'],
  [turns(1, { durationMs: 2_100 }), 'Avg response time', 'missed'],
  [turns(1, { durationMs: 4_900 }), 'Avg response time', 'missed'],
  [turns(1, { durationMs: 5_100 }), 'Avg response time', 'alert'],
  [turns(100), 'Error rate', 'met'],
  [[...turns(98), ...turns(2, { status: 500 })], 'Error rate', 'missed'],
  [[...turns(94), ...turns(6, { status: 500 })], 'Error rate', 'alert'],
  [[...turns(10), ...turns(15, { status: 429 })], 'Error rate', 'met'],
  [turns(1_000), 'Availability', 'met'],
  [[...turns(992), ...turns(8, { status: 503 })], 'Availability', 'missed'],
  [[...turns(98), ...turns(2, { status: 0 })], 'Availability', 'alert'],
  [[], 'Availability', 'alert'],
])("the checklist's table, row %#", (samples, metric, verdict) => {
  expect(verdicts(samples)[metric]).toBe(verdict);
});

test('only what was answered is timed, and only whole turns are turns', () => {
  const samples = [
    ...turns(19, { durationMs: 100 }),
    ...turns(1, { durationMs: 900 }),
    ...turns(5, { status: 429, durationMs: 1 }),
    { operation: 'GET /health', status: 200, durationMs: 1 },
  ];
  expect(measureObjectives(samples).map(({ measured }) => measured)).toEqual([
    '0.140 s',
    '0.100 s',
    '0.0 %',
    '100.0 %',
  ]);
});

test('nothing measured is nothing, not NaN', () => {
  expect(summarise([])).toEqual({ count: 0, errorRate: 0, averageMs: 0, p50Ms: 0, p95Ms: 0 });
  expect(summarise(turns(2, { status: 500 }))).toMatchObject({ count: 2, errorRate: 1, averageMs: 0, p95Ms: 0 });
});
