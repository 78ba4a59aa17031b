import { threadCpuUsage } from 'node:process';

/** A linear reading takes 2 times as long for twice the text, a quadratic one 4 times. */
export const LINEAR = 3;

const ENOUGH_MS = 100;
const LONGEST_MS = 2_000;

/**
 * How many times as long `read` takes for twice the text. Of this thread's own time, so that a busy machine does not count; and of the
 * time of many rounds together, for the system counts it in steps of some milliseconds, and a collection of garbage falls into any of
 * them. Rounds end as soon as the answer is {@link LINEAR}, so only what is not linear takes all of them.
 */
export function growthOf(read: (text: string) => unknown, text: string): number {
  read(text + text);
  let once = 0;
  let twice = 0;
  do {
    once += millisecondsOf(() => read(text));
    twice += millisecondsOf(() => read(text + text));
  } while (once < ENOUGH_MS || (twice >= LINEAR * once && twice < LONGEST_MS));
  return twice / once;
}

function millisecondsOf(work: () => unknown): number {
  const before = threadCpuUsage();
  work();
  const { user, system } = threadCpuUsage(before);
  return (user + system) / 1_000;
}
