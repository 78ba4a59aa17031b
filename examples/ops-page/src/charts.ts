import type { ChartData } from './chart/chart-data.ts';
import { clock, count, day, duration, rate, score, usd } from './format.ts';
import type { Instance, Minute, Stored } from './state.ts';
import { TEXTS } from './texts.ts';

/** A chart with what it says in words; without data only the words. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly chart: ChartData | undefined;
}

const T = TEXTS.charts;
const MINUTE_MS = 60_000;
const SHOWN_MS = 180 * MINUTE_MS;

/** What one instance has seen in the last three hours. */
export function minuteFigures({ minutes, since }: Instance, nowMs: number): readonly Figure[] {
  const axis = minuteAxis(Date.parse(since), nowMs);
  const byStart = new Map(minutes.map((minute) => [Date.parse(minute.at), minute]));
  const values = <T>(read: (minute: Minute) => T, without: T) =>
    axis.map((ms) => {
      const minute = byStart.get(ms);
      return minute ? read(minute) : without;
    });
  const sum = (read: (minute: Minute) => number) => minutes.reduce((total, minute) => total + read(minute), 0);
  const time = { x: axis.map((ms) => ms / 1_000), isTime: true, xLabel: (seconds: number) => clock(seconds * 1_000) };
  const whole = (value: number) => (Number.isInteger(value) ? count(value) : '');

  const busiest = highest(minutes, ({ requests }) => requests);
  const slowest = highest(minutes, ({ p95_ms }) => p95_ms ?? -1);
  const [requests, failed] = T.requestsSeries;
  const [p50, p95] = T.latencySeries;
  const [crisis, concern] = T.detectionsSeries;
  const [calls, notGiven] = T.modelsSeries;
  const detections = sum(({ crises, concerns }) => crises + concerns);
  const called = sum(({ model_calls, model_failures }) => model_calls + model_failures);

  return [
    figure('requests', busiest && busiest.requests > 0, {
      summary: () =>
        T.requestsSummary(count(busiest?.requests ?? 0), clock(busiest?.at ?? 0), count(sum(({ errors }) => errors))),
      chart: {
        ...time,
        yLabel: whole,
        atLeast: 4,
        series: [
          { label: requests, look: 'area', color: '--chart-1', values: values(({ requests }) => requests, 0) },
          { label: failed, look: 'bars', color: '--chart-2', values: values(({ errors }) => errors || null, null) },
        ],
      },
    }),
    figure('latency', slowest && slowest.turns > 0, {
      summary: () =>
        T.latencySummary(duration(slowest?.p95_ms ?? null), clock(slowest?.at ?? 0), count(sum(({ turns }) => turns))),
      chart: {
        ...time,
        yLabel: duration,
        atLeast: 100,
        series: [
          { label: p95, look: 'line', color: '--chart-2', values: values(({ p95_ms }) => p95_ms, null) },
          { label: p50, look: 'line', color: '--chart-1', values: values(({ p50_ms }) => p50_ms, null) },
        ],
      },
    }),
    figure('detections', detections > 0, {
      summary: () => T.detectionsSummary(count(sum(({ crises }) => crises)), count(sum(({ concerns }) => concerns))),
      chart: {
        ...time,
        yLabel: whole,
        atLeast: 4,
        series: [
          {
            label: concern,
            look: 'bars-behind',
            color: '--chart-1',
            values: values(({ crises, concerns }) => crises + concerns || null, null),
          },
          { label: crisis, look: 'bars', color: '--chart-2', values: values(({ crises }) => crises || null, null) },
        ],
      },
    }),
    figure('models', called > 0, {
      summary: () =>
        T.modelsSummary(
          count(sum(({ model_calls }) => model_calls)),
          count(sum(({ model_failures }) => model_failures)),
        ),
      chart: {
        ...time,
        yLabel: whole,
        atLeast: 4,
        series: [
          { label: calls, look: 'area', color: '--chart-1', values: values(({ model_calls }) => model_calls, 0) },
          {
            label: notGiven,
            look: 'bars',
            color: '--chart-2',
            values: values(({ model_failures }) => model_failures || null, null),
          },
        ],
      },
    }),
  ];
}

/** What the database knows of the last seven days. */
export function dayFigures(
  { days, feedback_days: rated }: Stored,
  limitUsd: number | null,
  target: number,
  nowMs: number,
): readonly Figure[] {
  const axis = dayAxis(nowMs);
  const costs = new Map(days.map((each) => [each.day, each.cost_usd]));
  const stars = new Map(rated.map((each) => [each.day, each.average_score]));
  const dearest = highest(days, ({ cost_usd }) => cost_usd);
  const ratings = rated.reduce((sum, each) => sum + each.ratings, 0);
  const shape = {
    x: axis.map((_, position) => position),
    isTime: false,
    xLabel: (position: number) => day(axis[position] ?? ''),
  };
  const [dollars, limit] = T.costSeries;
  const [average, wanted] = T.starsSeries;
  const mostUsd = dearest?.cost_usd ?? 0;
  // A limit that is far away would press everything else to the ground.
  const showsLimit = limitUsd !== null && mostUsd > limitUsd / 4;

  return [
    figure('cost', dearest !== undefined, {
      summary: () =>
        T.costSummary(
          usd(days.reduce((sum, { cost_usd }) => sum + cost_usd, 0)),
          usd(mostUsd),
          day(dearest?.day ?? ''),
        ),
      chart: {
        ...shape,
        yLabel: usd,
        atLeast: 0.0001,
        series: [
          { label: dollars, look: 'bars', color: '--chart-1', values: axis.map((date) => costs.get(date) ?? null) },
          ...(showsLimit
            ? [{ label: limit, look: 'dashed', color: '--chart-2', values: axis.map(() => limitUsd) } as const]
            : []),
        ],
      },
    }),
    figure('stars', ratings > 0, {
      summary: () => T.starsSummary(count(ratings), score(averageScore(rated))),
      chart: {
        ...shape,
        yLabel: (value) => rate(value),
        atLeast: 5,
        series: [
          { label: average, look: 'bars', color: '--chart-1', values: axis.map((date) => stars.get(date) ?? null) },
          { label: wanted, look: 'dashed', color: '--chart-2', values: axis.map(() => target) },
        ],
      },
    }),
  ];
}

/** Over all days, each rating counted once; null of none. */
export function averageScore(days: Stored['feedback_days']): number | null {
  const ratings = days.reduce((sum, each) => sum + each.ratings, 0);
  if (ratings === 0) return null;
  return days.reduce((sum, each) => sum + each.ratings * each.average_score, 0) / ratings;
}

function figure(
  name: keyof typeof T.empty,
  hasData: boolean | undefined,
  { summary, chart }: { readonly summary: () => string; readonly chart: ChartData },
): Figure {
  const shown = hasData ? { summary: summary(), chart } : { summary: T.empty[name], chart: undefined };
  return { id: name, title: T[name], ...shown };
}

/** Every minute of the last three hours that the instance was there for; at least half an hour, so that a line is a line. */
function minuteAxis(sinceMs: number, nowMs: number): readonly number[] {
  const last = nowMs - (nowMs % MINUTE_MS);
  const reachMs = Math.min(SHOWN_MS, Math.max(30 * MINUTE_MS, last - sinceMs + MINUTE_MS));
  const length = Math.ceil(reachMs / MINUTE_MS);
  return Array.from({ length }, (_, index) => last - (length - 1 - index) * MINUTE_MS);
}

const DAYS = 7;
const dayAxis = (nowMs: number): readonly string[] =>
  Array.from({ length: DAYS }, (_, index) =>
    new Date(nowMs - (DAYS - 1 - index) * 24 * 3_600_000).toISOString().slice(0, 10),
  );

const highest = <T>(of: readonly T[], read: (each: T) => number): T | undefined =>
  of.reduce<T | undefined>((most, each) => (most === undefined || read(each) > read(most) ? each : most), undefined);
