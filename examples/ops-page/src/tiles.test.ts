import { expect, test } from 'vitest';
import { emptyFigures, emptyReply } from './testing/empty-reply.ts';
import { instanceTiles, storedTiles } from './tiles.ts';

const { instance, objectives, stored } = emptyReply;
const NOW_MS = Date.parse(emptyReply.at);
const cost = { turns: 1, input_tokens: 1, output_tokens: 1 };
const tileOf = (tiles: readonly { readonly label: string }[], label: string) =>
  tiles.find((tile) => tile.label === label);

test.each([
  [0.009, 'met'],
  [0.01, 'missed'],
  [0.05, 'missed'],
  [0.051, 'alert'],
  [null, undefined],
] as const)('of requests %f failed: %s', (error_rate, verdict) => {
  const tiles = instanceTiles({ ...instance, last_15_minutes: { ...emptyFigures, error_rate } }, objectives, NOW_MS);
  expect(tileOf(tiles, 'Failed requests')).toMatchObject(verdict ? { verdict } : { value: '–' });
});

test('an instance that has just begun is not divided by minutes that it was not there for', () => {
  const last_15_minutes = { ...emptyFigures, requests: 30 };
  const since = new Date(NOW_MS - 3 * 60_000).toISOString();
  const rateOf = (instance: Parameters<typeof instanceTiles>[0]) =>
    tileOf(instanceTiles(instance, objectives, NOW_MS), 'Requests a minute');
  expect(rateOf({ ...instance, last_15_minutes, since })).toMatchObject({ value: '10' });
  expect(rateOf({ ...instance, last_15_minutes })).toMatchObject({ value: '2' });
});

test('stars of days count by how many gave them', () => {
  const feedback_days = [
    { day: '2026-11-22', ratings: 9, average_score: 5 },
    { day: '2026-11-23', ratings: 1, average_score: 1 },
  ];
  const tiles = storedTiles({ ...stored, feedback_days }, emptyReply);
  expect(tileOf(tiles, 'Stars')).toMatchObject({ value: '4.6', verdict: 'met' });
});

test('what models cost today is held against the limit of the day, and against what a user may cost', () => {
  const models_today = [{ model: 'm', ...cost, cost_usd: 40 }];
  const days = [{ day: '2026-11-23', ...cost, cost_usd: 40 }];
  const tiles = storedTiles({ ...stored, days, models_today, user_count_today: 1_000 }, emptyReply);
  expect(tileOf(tiles, 'Models cost today')).toMatchObject({ value: '$40.00', used: 0.8 });
  expect(tileOf(tiles, 'A user cost today')).toMatchObject({ value: '$0.040', verdict: 'missed' });
});

test('without a limit nothing is held against one; a limit of nothing is all used', () => {
  const used = (daily_cost_limit_usd: number | null) =>
    tileOf(storedTiles(stored, { ...emptyReply, daily_cost_limit_usd }), 'Models cost today');
  expect(used(null)).not.toHaveProperty('used');
  expect(used(0)).toMatchObject({ used: 1 });
});
