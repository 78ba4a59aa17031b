import type { OperationsReply } from '@flou/core/client';
import { averageScore } from './charts.ts';
import { count, duration, percent, rate, score, usd } from './format.ts';
import type { Instance, Stored } from './state.ts';
import { TEXTS } from './texts.ts';

/** One figure, with what it is measured against. */
export interface Tile {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  /** Absent where there is nothing to hold it against. */
  readonly verdict?: 'met' | 'missed' | 'alert';
  /** What it is held against, in words. */
  readonly objective?: string;
  /** How much of a budget is used, from 0 to 1. */
  readonly used?: number;
}

type Objective = OperationsReply['objectives']['error_rate'];

const T = TEXTS.tiles;
const WINDOW_MINUTES = 15;

export function instanceTiles(
  { last_15_minutes: recent, last_24_hours: day, running_turns, waiting_writes, since }: Instance,
  objectives: OperationsReply['objectives'],
  nowMs: number,
): readonly Tile[] {
  // One that has just begun has had fewer minutes.
  const minutes = Math.min(WINDOW_MINUTES, Math.max(1, (nowMs - Date.parse(since)) / 60_000));
  const falsePositives = day.crises > 0 ? day.false_positives / day.crises : null;
  return [
    {
      label: T.requests,
      value: rate(recent.requests / minutes),
      note: T.requestsNote(count(recent.turns)),
    },
    {
      label: T.errors,
      value: percent(recent.error_rate),
      note: T.errorsNote(count(recent.errors), count(recent.requests)),
      ...under(recent.error_rate, objectives.error_rate, percent),
    },
    {
      label: T.latency,
      value: duration(recent.average_ms),
      note: T.latencyNote(duration(recent.p50_ms), duration(recent.p95_ms), duration(recent.p99_ms)),
      ...under(recent.average_ms, objectives.average_latency_ms, duration),
    },
    { label: T.firstText, value: duration(recent.first_text_p95_ms), note: T.firstTextNote },
    {
      label: T.running,
      value: count(running_turns),
      note: T.runningNote(count(waiting_writes)),
    },
    { label: T.crises, value: count(day.crises), note: T.crisesNote(count(day.concerns)) },
    {
      label: T.falsePositives,
      value: percent(falsePositives),
      note: T.falsePositivesNote(count(day.false_positives), count(day.crises)),
      ...under(falsePositives, objectives.false_positives, percent),
    },
  ];
}

export function storedTiles(
  { days, models_today, user_count_today, feedback_days }: Stored,
  { objectives, daily_cost_limit_usd: limit }: Pick<OperationsReply, 'objectives' | 'daily_cost_limit_usd'>,
): readonly Tile[] {
  const spent = models_today.reduce((sum, { cost_usd }) => sum + cost_usd, 0);
  const average = averageScore(feedback_days);
  const perUser = user_count_today > 0 ? spent / user_count_today : null;
  const ratings = feedback_days.reduce((sum, each) => sum + each.ratings, 0);
  return [
    {
      label: T.satisfaction,
      value: score(average),
      note: T.satisfactionNote(count(ratings)),
      ...over(average, objectives.satisfaction, score),
    },
    {
      label: T.cost,
      value: usd(days.length === 0 ? 0 : spent),
      note: limit === null ? T.costNoteNoLimit : T.costNote(usd(limit)),
      ...(limit === null ? {} : { used: limit === 0 ? 1 : Math.min(1, spent / limit) }),
    },
    {
      label: T.perUser,
      value: usd(perUser),
      note: T.perUserNote(count(user_count_today)),
      ...under(perUser, objectives.cost_per_user_usd, usd),
    },
  ];
}

/** Where less is better. */
function under(value: number | null, { target, alert }: Objective, say: (value: number) => string): Partial<Tile> {
  const objective = words(`<\u00a0${say(target)}`, alert === null ? undefined : `>\u00a0${say(alert)}`);
  if (value === null) return { objective };
  if (alert !== null && value > alert) return { objective, verdict: 'alert' };
  return { objective, verdict: value < target ? 'met' : 'missed' };
}

/** Where more is better. */
function over(value: number | null, { target }: Objective, say: (value: number) => string): Partial<Tile> {
  const objective = words(`>\u00a0${say(target)}`, undefined);
  return value === null ? { objective } : { objective, verdict: value > target ? 'met' : 'missed' };
}

const words = (target: string, alert: string | undefined): string =>
  [T.wants(target), ...(alert ? [T.alerts(alert)] : [])].join(', ');
