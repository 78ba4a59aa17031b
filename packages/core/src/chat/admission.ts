import { FlouError } from '../errors/flou-error.ts';

/** Says no to turns that would only wait, while there is still time to say it well. */
export interface Admission {
  /** Is there no room for one more? */
  readonly isFull: () => boolean;
  /** Opens a turn; until it is open it takes up room. */
  readonly opening: <T>(open: () => Promise<T>) => Promise<T>;
}

export function createAdmission(options: {
  /** Turns that may wait for the store at a time. */
  readonly maxOpening: number;
  /** Is there more to do than can be done? */
  readonly isOverloaded: () => boolean;
}): Admission {
  let opening = 0;
  return {
    isFull: () => opening >= options.maxOpening || options.isOverloaded(),
    opening: async (open) => {
      opening += 1;
      try {
        return await open();
      } finally {
        opening -= 1;
      }
    },
  };
}

/** What a turn without room is answered with: 503, and when to come back. */
export const overloaded = () =>
  new FlouError('ERR_LIMIT_OVERLOAD', 'Too many people are writing at this moment. Send it again in a moment.');
