import { type Credentials, type FlouClient, FlouProblem } from '@flou/core/client';
import { withReply } from './instances.ts';
import { formProblemText } from './problem-text.ts';
import { ongoing, type State, type Store } from './state.ts';
import { ALERTS, TEXTS } from './texts.ts';

/** What an operator can do. */
export interface Actions {
  readonly signIn: (credentials: Credentials) => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly togglePause: () => void;
  readonly show: (instance: string) => void;
}

export interface WatchingParts {
  readonly client: FlouClient;
  readonly store: Store;
  readonly now: () => number;
}

const EVERY_MS = 10_000;

/** Asks the server again and again. */
export function createWatching({ client, store, now }: WatchingParts): Actions {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Answers to questions that were asked before are not the last word. */
  let asked = 0;

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (store.get().paused) later();
      else void refresh();
    }, EVERY_MS);
  };

  const refresh = async () => {
    clearTimeout(timer);
    asked += 1;
    const question = asked;
    try {
      const reply = await client.operations();
      if (question !== asked) return;
      const before = store.get();
      const seen = withReply(before, reply);
      const announcement = newsOf(before, seen);
      store.set({ ...seen, screen: 'figures', awaySinceMs: undefined, problem: undefined, announcement });
      later();
    } catch (error) {
      if (question === asked) await trouble(error);
    }
  };

  const trouble = async (error: unknown) => {
    const { awaySinceMs, screen } = store.get();
    const status = error instanceof FlouProblem ? error.status : undefined;
    if (status === 401) {
      const problem = screen === 'figures' ? TEXTS.problems.signedOut : undefined;
      store.set({ ...SIGNED_OUT, problem });
      return;
    }
    if (status === 403) {
      const account = await client.account().catch(() => undefined);
      store.set({ ...SIGNED_OUT, screen: 'refused', refusedId: account?.id });
      return;
    }
    const announcement = awaySinceMs === undefined ? TEXTS.awayNow : '';
    store.set({ screen: 'figures', awaySinceMs: awaySinceMs ?? now(), announcement });
    later();
  };

  return {
    refresh,
    signIn: async (credentials) => {
      store.set({ busy: true, problem: undefined });
      try {
        await client.logIn(credentials);
        await refresh();
      } catch (error) {
        store.set({ problem: formProblemText(error) });
      } finally {
        store.set({ busy: false });
      }
    },
    signOut: async () => {
      clearTimeout(timer);
      asked += 1;
      // Out at once, connection or not: the client forgets the login either way.
      await client.logOut().catch(() => {});
      store.set(SIGNED_OUT);
    },
    togglePause: () => {
      const paused = !store.get().paused;
      store.set({ paused });
      if (!paused) void refresh();
    },
    show: (instance) => store.set({ shown: instance }),
  };
}

/** Nothing of what was seen stays on the page. */
const SIGNED_OUT = {
  screen: 'sign-in',
  problem: undefined,
  refusedId: undefined,
  reply: undefined,
  instances: new Map(),
  shown: undefined,
  awaySinceMs: undefined,
  paused: false,
} as const satisfies Partial<State>;

/** What somebody who does not see the page has to hear: not the figures, but what has changed. */
function newsOf(before: State, after: Pick<State, 'instances'>): string {
  if (before.awaySinceMs !== undefined) return TEXTS.backNow;
  const titles = (state: Pick<State, 'instances'>) =>
    ongoing(state).map(({ kind, subject }) => ALERTS[kind].title(subject));
  const known = new Set(titles(before));
  const raised = titles(after).filter((title) => !known.has(title));
  return raised.length > 0 ? TEXTS.now.raised(raised.join('; ')) : '';
}
