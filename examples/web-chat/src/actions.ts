import type { Credentials } from '@flou/core/client';
import { pauseBlock, startBlock, tickBlock } from './block.ts';
import { breathAt, type ExerciseState, newExercise } from './exercise.ts';
import type { Parts } from './parts.ts';
import type { Past } from './past.ts';
import { formProblemText, problemText } from './problem-text.ts';
import type { Sending } from './sending.ts';
import { INITIAL, type State } from './state.ts';
import { TEXTS } from './texts.ts';

/** All that a click, a key or the clock can do. */
export interface Actions extends Omit<Past, 'open'>, Omit<Sending, 'takeUp' | 'reconnect'> {
  readonly showForm: (form: State['form']) => void;
  readonly submitForm: (credentials: Credentials) => Promise<void>;
  readonly enterAsGuest: () => Promise<void>;
  readonly write: (draft: string) => void;
  readonly confirm: (what: State['confirming']) => void;
  readonly confirmed: () => Promise<void>;
  readonly logOut: () => Promise<void>;
  readonly runBlock: () => void;
  readonly closeBlock: () => void;
  readonly openExercise: (kind?: ExerciseState['kind']) => void;
  readonly stepExercise: () => void;
  readonly closeExercise: () => void;
  /** A moment has passed. */
  readonly tick: () => void;
}

export function createActions({ store, device, account, now }: Parts, past: Past, sending: Sending): Actions {
  const enter = async (task: () => Promise<void>) => {
    store.set({ busy: true, problem: undefined });
    try {
      await task();
      store.set({ username: device.recall('username'), busy: false });
      await past.open();
    } catch (error) {
      store.set({ busy: false, problem: formProblemText(error) });
    }
  };
  const leave = async () => {
    try {
      await account.leave();
      store.set({ ...INITIAL, screen: 'welcome', online: store.get().online });
    } catch (error) {
      store.set({ problem: problemText(error) });
    }
  };
  const setBlock = (block: State['block']) => {
    store.set({ block });
    device.keep('block', block);
  };

  return {
    ...past,
    ...sending,
    showForm: (form) => store.set({ form, problem: undefined }),
    submitForm: (credentials) =>
      enter(() => (store.get().form === 'sign-up' ? account.signUp(credentials) : account.logIn(credentials))),
    enterAsGuest: () => enter(account.enterAsGuest),
    write: (draft) => store.set({ draft }),
    confirm: (confirming) => store.set({ confirming }),
    confirmed: async () => {
      const { confirming } = store.get();
      store.set({ confirming: undefined });
      await (confirming === 'erase' ? leave() : past.clear());
    },
    logOut: leave,
    runBlock: () => {
      const { block } = store.get();
      if (block) setBlock(block.status === 'running' ? pauseBlock(block, now()) : startBlock(block, now()));
    },
    closeBlock: () => setBlock(undefined),
    openExercise: (kind = store.get().fitting) => store.set({ exercise: newExercise(kind) }),
    stepExercise: () => {
      const { exercise } = store.get();
      if (exercise?.kind === 'breathing')
        store.set({ exercise: { ...exercise, startedAtMs: now(), breath: breathAt(0) } });
      if (exercise?.kind === 'grounding') store.set({ exercise: { ...exercise, step: exercise.step + 1 } });
    },
    closeExercise: () => store.set({ exercise: undefined }),
    tick: () => {
      const { block, exercise } = store.get();
      if (block?.status === 'running') {
        const ticked = tickBlock(block, now());
        if (ticked.status === 'done') {
          setBlock(ticked);
          store.set({ announcement: TEXTS.block.done });
        } else store.set({ block: ticked });
      }
      if (exercise?.kind === 'breathing' && exercise.startedAtMs !== undefined && exercise.breath?.phase !== 'done') {
        store.set({ exercise: { ...exercise, breath: breathAt(now() - exercise.startedAtMs) } });
      }
    },
  };
}
