import { FlouError } from '../errors/flou-error.ts';

/** Lets one turn of a user run at a time; the others wait their turn, in the order they came. */
export interface UserQueue {
  /**
   * Resolves when it is this caller's turn, with the function that gives the place to the next.
   * Throws `ERR_LIMIT_OVERLOAD` when too many wait already, unless the message is `urgent`.
   */
  readonly enter: (userId: string, options: { readonly urgent: boolean }) => Promise<() => void>;
}

export function createUserQueue({ maxWaiting }: { readonly maxWaiting: number }): UserQueue {
  const lines = new Map<string, { tail: Promise<void>; length: number }>();

  return {
    enter: async (userId, { urgent }) => {
      const line = lines.get(userId) ?? { tail: Promise.resolve(), length: 0 };
      if (!urgent && line.length > maxWaiting) {
        throw new FlouError('ERR_LIMIT_OVERLOAD', 'Too many of your messages are waiting. Try again in a moment.');
      }
      lines.set(userId, line);
      const before = line.tail;
      const place = Promise.withResolvers<void>();
      line.tail = place.promise;
      line.length += 1;
      await before;
      return () => {
        line.length -= 1;
        if (line.length === 0) lines.delete(userId);
        place.resolve();
      };
    },
  };
}
