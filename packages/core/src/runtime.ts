import { createNewId } from './new-id.ts';

/**
 * What the outside world gives the core, explicitly: time, chance, identity and background work. Nothing in the core reads
 * a clock or rolls a die on its own, so a test (or a runtime with odd rules) can hold all of it in one hand.
 */
export interface Runtime {
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** A number in [0, 1). */
  readonly random: () => number;
  /** A new UUIDv7, so that ids sort by time. */
  readonly newId: () => string;
  /** Keeps a promise alive after the response has gone (Workers need this; elsewhere there is nothing to do). */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** The real world, as every JavaScript runtime knows it. */
export const standardRuntime: Runtime = {
  now: () => Date.now(),
  random: () => Math.random(),
  newId: createNewId({ now: () => Date.now(), fillRandom: (bytes) => crypto.getRandomValues(bytes) }),
  waitUntil: () => {},
};
