import { FlouError } from '../errors/flou-error.ts';

/** Lets one turn of a user run at a time; the others wait in the order they came, urgent ones before the rest. */
export interface UserQueue {
  /** Resolves when it is this caller's turn. Throws `ERR_LIMIT_OVERLOAD` when too many wait already, unless the message is `urgent`. */
  readonly enter: (userId: string, options: { readonly urgent: boolean }) => Promise<Place>;
}

export interface Place {
  /** Nobody else, here or elsewhere, runs a turn of this user. */
  readonly isAlone: boolean;
  /** Fires when something urgent waits behind: bring it to an end, whatever is still to come. */
  readonly hurry: AbortSignal;
  /** Gives the place to the next. */
  readonly leave: () => void;
}

interface Waiter {
  readonly urgent: boolean;
  readonly start: () => void;
  readonly hurry: AbortController;
}

interface Line {
  running: Waiter;
  waiting: Waiter[];
}

export function createUserQueue({ maxWaiting }: { readonly maxWaiting: number }): UserQueue {
  const lines = new Map<string, Line>();

  const leave = (userId: string, line: Line) => {
    const next = line.waiting.shift();
    if (!next) {
      lines.delete(userId);
      return;
    }
    line.running = next;
    next.start();
    hurryUp(line);
  };

  return {
    enter: async (userId, { urgent }) => {
      const started = Promise.withResolvers<void>();
      const waiter: Waiter = { urgent, start: started.resolve, hurry: new AbortController() };
      let line = lines.get(userId);
      if (!line) {
        line = { running: waiter, waiting: [] };
        lines.set(userId, line);
        started.resolve();
      } else {
        if (!urgent && line.waiting.length >= maxWaiting) {
          throw new FlouError('ERR_LIMIT_OVERLOAD', 'Too many of your messages are waiting. Try again in a moment.');
        }
        line.waiting.push(waiter);
        line.waiting.sort((one, other) => Number(other.urgent) - Number(one.urgent));
        hurryUp(line);
      }
      await started.promise;
      const own = line;
      // Of other processes the queue knows nothing.
      return { isAlone: false, hurry: waiter.hurry.signal, leave: () => leave(userId, own) };
    },
  };
}

/** An ordinary turn does not keep an urgent one waiting. */
function hurryUp({ running, waiting }: Line): void {
  if (!running.urgent && waiting[0]?.urgent) running.hurry.abort();
}
