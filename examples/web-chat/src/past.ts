import { tickBlock } from './block.ts';
import { entryOf, withLabels } from './entries.ts';
import type { Parts } from './parts.ts';
import { isSignedOut, problemText } from './problem-text.ts';
import type { Sending } from './sending.ts';
import type { Entry } from './state.ts';
import { TEXTS } from './texts.ts';

/** What was said before. */
export interface Past {
  /** Shows it, and takes up a message that was left without an answer. */
  readonly open: () => Promise<void>;
  readonly readOlder: () => Promise<void>;
  readonly rate: (entry: Entry, score: number) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const PAGE_SIZE = 40;

export function createPast({ client, store, device, account, now }: Parts, { takeUp }: Pick<Sending, 'takeUp'>): Past {
  /** A task that says so when it fails. */
  const attempt = async (task: () => Promise<void>): Promise<boolean> => {
    try {
      await account.asMe(task);
      return true;
    } catch (error) {
      store.set({ problem: problemText(error) });
      return false;
    }
  };

  const readLatest = async () => {
    const { messages, next } = await account.asMe(() => client.history({ limit: PAGE_SIZE }));
    const left = device.recall('outgoing');
    const isOpen = left !== undefined && messages.at(-1)?.role === 'user' && messages.at(-1)?.text === left.text;
    const isAnswered = left !== undefined && messages.at(-1)?.role === 'model' && messages.at(-2)?.text === left.text;
    store.set({
      screen: 'chat',
      form: 'none',
      // Its turn brings an open message back, with its answer.
      entries: withLabels((isOpen ? messages.slice(0, -1) : messages).map(entryOf)),
      older: next ?? undefined,
    });
    if (isAnswered) device.keep('outgoing', undefined);
    else if (left) await takeUp(left);
  };

  const setRating = (id: string, rating: number | undefined) =>
    store.set({
      entries: store.get().entries.map((entry) => (entry.id === id ? { ...entry, rating } : entry)),
    });

  return {
    open: async () => {
      const block = device.recall('block');
      store.set({ helplines: device.recall('helplines') ?? [], block: block && tickBlock(block, now()) });
      try {
        await readLatest();
      } catch (error) {
        if (isSignedOut(error)) store.set({ screen: 'welcome' });
        else store.set({ screen: 'chat', problem: problemText(error) });
      }
    },
    readOlder: async () => {
      const { older, entries } = store.get();
      if (!older) return;
      await attempt(async () => {
        const { messages, next } = await client.history({ limit: PAGE_SIZE, before: older });
        store.set({ entries: withLabels([...messages.map(entryOf), ...entries]), older: next ?? undefined });
      });
    },
    rate: async ({ id }, score) => {
      setRating(id, score);
      const isRated = await attempt(() => client.feedback(id, { score }));
      if (isRated) store.set({ announcement: TEXTS.stars.thanks });
      else setRating(id, undefined);
    },
    clear: async () => {
      await attempt(async () => {
        await client.clearHistory();
        device.keep('outgoing', undefined);
        device.keep('block', undefined);
        store.set({ entries: [], older: undefined, outgoing: undefined, block: undefined, problem: undefined });
      });
    },
  };
}
