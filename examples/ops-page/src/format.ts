/** Figures in words. A figure and its unit stay on one line. */
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const stars = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const clockTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const exactTime = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', timeZone: 'UTC' });

export const NONE = '–';

export const count = (value: number): string => number.format(value);
export const rate = (value: number): string => (value < 10 ? fine : number).format(value);
export const percent = (share: number | null): string => (share === null ? NONE : `${fine.format(share * 100)}\u00a0%`);
export const duration = (ms: number | null): string => {
  if (ms === null) return NONE;
  return ms < 1_000 ? `${number.format(ms)}\u00a0ms` : `${fine.format(ms / 1_000)}\u00a0s`;
};
export const score = (value: number | null): string => (value === null ? NONE : stars.format(value));

/** Small amounts are what models cost: they are shown to the digit that matters. */
export function usd(value: number | null): string {
  if (value === null) return NONE;
  const digits = value === 0 || value >= 1 ? 2 : value >= 0.01 ? 3 : 5;
  return `$${value.toFixed(digits)}`;
}

/** Of this browser's time zone. */
export const clock = (time: string | number): string => clockTime.format(new Date(time));
export const exactClock = (time: string | number): string => exactTime.format(new Date(time));
export const moment = (time: string, nowMs: number): string =>
  (nowMs - Date.parse(time) < 12 * 3_600_000 ? clockTime : dayAndTime).format(new Date(time));
/** A day of UTC. */
export const day = (date: string): string => weekday.format(new Date(`${date}T00:00:00Z`));
