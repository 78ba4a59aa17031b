import type { TurnEvent } from './turn-events.ts';

/** The port to running turns as other instances see them: one publishes, any may follow. */
export interface SharedTurns {
  /** Tells an event of a turn that runs here. Never throws, and nobody waits for it: a turn does not depend on who else follows. */
  readonly publish: (turn: { readonly id: string; readonly userId: string }, event: TurnEvent) => void;
  /**
   * Events of a user's turn after `afterSeq`, those told already and the others as they come, up to the terminal one. Ends early when
   * nothing comes any more (the instance died), at once when the turn is not known. Rejects when it cannot be read.
   */
  readonly follow: (
    turn: { readonly id: string; readonly userId: string },
    afterSeq: number,
  ) => AsyncGenerator<TurnEvent>;
}
