import type { HelplineView, QuickReply } from '@flou/core/client';
import type { Block } from './block.ts';
import type { ExerciseState } from './exercise.ts';

/** Everything that is on the page. The view is a function of it. */
export interface State {
  readonly screen: 'opening' | 'welcome' | 'chat';
  readonly form: 'none' | 'log-in' | 'sign-up';
  readonly busy: boolean;
  /** What went wrong with the form or the last action, in words for people. */
  readonly problem: string | undefined;
  /** Undefined: without an account. */
  readonly username: string | undefined;
  /** Oldest first. */
  readonly entries: readonly Entry[];
  /** Cursor to the messages before the first entry. */
  readonly older: string | undefined;
  readonly outgoing: Outgoing | undefined;
  readonly helplines: readonly HelplineView[];
  readonly block: Block | undefined;
  readonly exercise: ExerciseState | undefined;
  /** Which exercise fits how they feel. */
  readonly fitting: ExerciseState['kind'];
  readonly confirming: 'clear' | 'erase' | undefined;
  readonly online: boolean;
  readonly draft: string;
  /** Read out by screen readers. */
  readonly announcement: string;
}

export interface Entry {
  readonly id: string;
  readonly role: 'user' | 'model';
  /** What is shown: of a quick reply its label. */
  readonly text: string;
  readonly quickReplies: readonly QuickReply[];
  readonly rating?: number | undefined;
}

/** The message that has no answer yet, and as much of the answer as there is. */
export interface Outgoing {
  readonly text: string;
  readonly label: string;
  /** The idempotency key: with it a message is never sent twice, however often it is tried. */
  readonly key: string;
  /** How often it went out under this key. */
  readonly tries: number;
  /** The key gives only what it gave before: another try needs another one. */
  readonly isSpent: boolean;
  readonly status: 'writing' | 'waiting' | 'failed' | 'stopped';
  readonly reply: string;
  readonly turnId?: string;
  readonly problem?: string;
}

export const INITIAL: State = {
  screen: 'opening',
  form: 'none',
  busy: false,
  problem: undefined,
  username: undefined,
  entries: [],
  older: undefined,
  outgoing: undefined,
  helplines: [],
  block: undefined,
  exercise: undefined,
  fitting: 'breathing',
  confirming: undefined,
  online: true,
  draft: '',
  announcement: '',
};

export interface Store {
  readonly get: () => State;
  readonly set: (change: Partial<State>) => void;
}

/** Holds the state and says when it has changed, once for all changes of a moment. */
export function createStore(onChange: (state: State) => void): Store {
  let state = INITIAL;
  let scheduled = false;
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      if (scheduled) return;
      scheduled = true;
      queueMicrotask(() => {
        scheduled = false;
        onChange(state);
      });
    },
  };
}
