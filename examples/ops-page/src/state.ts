import type { OperationsReply } from '@flou/core/client';

/** What one instance has seen. */
export type Instance = NonNullable<OperationsReply['instance']>;
export type Stored = NonNullable<OperationsReply['stored']>;
export type Figures = Instance['last_24_hours'];
export type Minute = Instance['minutes'][number];
export type Alert = Instance['alerts'][number];

/** Everything that is on the page. The view is a function of it. */
export interface State {
  readonly screen: 'opening' | 'sign-in' | 'refused' | 'figures';
  readonly busy: boolean;
  /** What went wrong with signing in, in words for people. */
  readonly problem: string | undefined;
  /** Who is signed in and no operator: the id that would have to be one. */
  readonly refusedId: string | undefined;
  /** The last answer. */
  readonly reply: OperationsReply | undefined;
  /** What each instance said last: behind a load balancer one after another answers. */
  readonly instances: ReadonlyMap<string, Instance>;
  /** The one that is looked at. */
  readonly shown: string | undefined;
  /** Since when no answer comes. */
  readonly awaySinceMs: number | undefined;
  readonly paused: boolean;
  /** Read out by screen readers. */
  readonly announcement: string;
}

/** The alerts that go on, of all instances. */
export const ongoing = ({ instances }: Pick<State, 'instances'>): readonly Alert[] =>
  [...instances.values()].flatMap(({ alerts }) => alerts).filter(({ ended_at }) => ended_at === null);

export const INITIAL: State = {
  screen: 'opening',
  busy: false,
  problem: undefined,
  refusedId: undefined,
  reply: undefined,
  instances: new Map(),
  shown: undefined,
  awaySinceMs: undefined,
  paused: false,
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
