/** The port to "one turn of a user at a time" across instances; within one it is the queue that sees to it. */
export interface UserLock {
  /**
   * Resolves when no other instance runs a turn of this user, or when there is no way to know. An `urgent` caller makes the turn that
   * runs come to its end. Never rejects: a turn is worth more than its place in the order.
   */
  readonly acquire: (userId: string, options: { readonly urgent: boolean }) => Promise<Lease>;
}

/** A place in the line of a user, over all instances. */
export interface Lease {
  /** False when there was no way to know: somebody else may be running a turn of this user. */
  readonly isExclusive: boolean;
  /** Fires when something urgent waits on another instance. */
  readonly hurry: AbortSignal;
  /** Lets the next one in. */
  readonly release: () => void;
}
