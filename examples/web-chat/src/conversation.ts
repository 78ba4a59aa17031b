import type { FlouClient, QuickReply, TurnResult, WireMessage } from '@flou/core/client';
import type { Account } from './account.ts';
import { newBlock, tickBlock } from './block.ts';
import type { Device } from './device.ts';
import { fittingExercise, newExercise } from './exercise.ts';
import { isConnectionProblem, isSignedOut, messageProblemText, problemText } from './problem-text.ts';
import type { Entry, Outgoing, Store } from './state.ts';
import { TEXTS } from './texts.ts';

/** What can be done in the conversation. */
export interface Conversation {
  /** Shows what was said before, and takes up a message that was left without an answer. */
  readonly open: () => Promise<void>;
  readonly send: (text: string, label?: string) => Promise<void>;
  readonly answer: (reply: QuickReply) => Promise<void>;
  readonly stop: () => void;
  readonly retry: () => Promise<void>;
  /** Gives an unanswered message back to the text field. */
  readonly discard: () => void;
  readonly readOlder: () => Promise<void>;
  readonly rate: (entry: Entry, score: number) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** The connection is back: what waited goes out. */
  readonly reconnect: () => Promise<void>;
}

export interface ConversationParts {
  readonly client: FlouClient;
  readonly store: Store;
  readonly device: Device;
  readonly account: Account;
  readonly now: () => number;
}

const NAVIGATE_WELLNESS = 'NAVIGATE_WELLNESS';
const PAGE_SIZE = 40;

export function createConversation({ client, store, device, account, now }: ConversationParts): Conversation {
  let reading: AbortController | undefined;
  // How many strategies the tutor has given; unknown until it says so.
  let strategies: number | undefined;

  const setOutgoing = (outgoing: Outgoing | undefined) => {
    store.set({ outgoing });
    device.keep('outgoing', outgoing && { text: outgoing.text, label: outgoing.label, key: outgoing.key });
  };
  const change = (part: Partial<Outgoing>) => {
    const { outgoing } = store.get();
    if (outgoing) store.set({ outgoing: { ...outgoing, ...part } });
  };

  /** A task that is tried once more when the login of a guest has lapsed meanwhile. */
  const asMe = async <T>(task: () => Promise<T>): Promise<T> => {
    try {
      return await task();
    } catch (error) {
      if (!isSignedOut(error) || !(await account.comeBack())) throw error;
      return task();
    }
  };

  const signedOut = () => {
    const { outgoing, draft } = store.get();
    store.set({ screen: 'welcome', form: 'log-in', problem: TEXTS.problems.signedOut, draft: outgoing?.text ?? draft });
    setOutgoing(undefined);
  };

  const finish = (outgoing: Outgoing, result: TurnResult) => {
    const { entries, block, helplines } = store.get();
    const shown = result.safety.helplines ?? [];
    // The line stays at hand as long as Flou is watchful, even when a reply does not name it again.
    const offered = shown.length > 0 || result.safety.level === 'none' ? shown : helplines;
    const helped = Number(result.session.iteration ?? 0);
    const before = strategies ?? (entries.length === 0 ? 0 : helped);
    const planned = helped > before && offered.length === 0 ? Number(result.session.tiempo_bloque) : 0;
    strategies = helped;
    const nextBlock = offered.length > 0 ? undefined : planned > 0 ? newBlock(planned) : block;
    setOutgoing(undefined);
    store.set({
      entries: [
        ...entries,
        { ...entryOf(result.user_message), text: outgoing.label },
        { ...entryOf(result.ai_message), quickReplies: result.quick_replies },
      ],
      helplines: offered,
      block: nextBlock,
      fitting: fittingExercise(result.session.sentimiento_actual),
      announcement: TEXTS.chat.said(result.full_text),
    });
    device.keep('helplines', offered);
    device.keep('block', nextBlock);
  };

  const converse = async (outgoing: Outgoing): Promise<void> => {
    const controller = new AbortController();
    reading = controller;
    let reply = '';
    const stream = client.stream(outgoing.text, { idempotencyKey: outgoing.key, signal: controller.signal });
    for await (const event of stream) {
      if (event.type === 'complete') return finish(outgoing, event.data);
      if (event.type === 'error') {
        const stopped = event.data.code === 'ERR_TURN_CANCELLED';
        const problem = stopped ? TEXTS.problems.stopped : TEXTS.problems.unexpected;
        // A turn that a crash interrupted is completed under its own key; one that failed by itself fails again.
        return change({ status: stopped ? 'stopped' : 'failed', problem, isSpent: stopped || outgoing.tries > 1 });
      }
      if (event.type === 'metadata') change({ turnId: event.data.turn_id });
      else reply = event.type === 'chunk' ? reply + event.data.text : event.data.text;
      change({ reply });
    }
  };

  const begin = async (outgoing: Outgoing): Promise<void> => {
    setOutgoing(outgoing);
    store.set({ problem: undefined, announcement: TEXTS.chat.writing });
    try {
      await asMe(() => converse(outgoing));
    } catch (error) {
      if (reading?.signal.aborted) change({ status: 'stopped', problem: TEXTS.problems.stopped, isSpent: true });
      else if (isConnectionProblem(error)) change({ status: 'waiting', problem: TEXTS.chat.waiting, reply: '' });
      else if (isSignedOut(error)) signedOut();
      else change({ status: 'failed', problem: messageProblemText(error) });
    }
  };

  const send = async (text: string, label = text): Promise<void> => {
    const { outgoing, entries } = store.get();
    if (!text.trim() || (outgoing && outgoing.status !== 'stopped')) return;
    // What was stopped stays said.
    if (outgoing)
      store.set({ entries: [...entries, { id: outgoing.key, role: 'user', text: outgoing.label, quickReplies: [] }] });
    await begin(newOutgoing(text, label));
  };

  const retry = async (): Promise<void> => {
    const { outgoing } = store.get();
    if (!outgoing || outgoing.status === 'writing') return;
    const { text, label, key, tries, isSpent } = outgoing;
    await begin(isSpent ? newOutgoing(text, label) : { ...newOutgoing(text, label, key), tries: tries + 1 });
  };

  const history = async () => {
    const { messages, next } = await asMe(() => client.history({ limit: PAGE_SIZE }));
    const kept = device.recall('outgoing');
    const last = messages.at(-1);
    // Its turn is taken up below, and brings the message back with its answer.
    const told = kept && last?.role === 'user' && last.text === kept.text ? messages.slice(0, -1) : messages;
    store.set({ screen: 'chat', form: 'none', entries: withLabels(told.map(entryOf)), older: next ?? undefined });
    if (kept && last?.role === 'model' && messages.at(-2)?.text === kept.text) device.keep('outgoing', undefined);
    else if (kept) await begin(newOutgoing(kept.text, kept.label, kept.key));
  };

  return {
    open: async () => {
      const block = device.recall('block');
      store.set({ helplines: device.recall('helplines') ?? [], block: block && tickBlock(block, now()) });
      try {
        await history();
      } catch (error) {
        if (isSignedOut(error)) store.set({ screen: 'welcome' });
        else store.set({ screen: 'chat', problem: problemText(error) });
      }
    },
    send,
    answer: async ({ value, label }) => {
      // The tutor hears of it as well, and asks afterwards how it went.
      if (value === NAVIGATE_WELLNESS) store.set({ exercise: newExercise(store.get().fitting) });
      await send(value, label);
    },
    stop: () => {
      const turnId = store.get().outgoing?.turnId;
      reading?.abort();
      // When it cannot be told to stop, it ends by itself.
      if (turnId) void client.cancel(turnId).catch(() => {});
    },
    retry,
    discard: () => {
      store.set({ draft: store.get().outgoing?.text ?? '' });
      setOutgoing(undefined);
    },
    readOlder: async () => {
      const { older, entries } = store.get();
      if (!older) return;
      try {
        const { messages, next } = await asMe(() => client.history({ limit: PAGE_SIZE, before: older }));
        store.set({ entries: withLabels([...messages.map(entryOf), ...entries]), older: next ?? undefined });
      } catch (error) {
        store.set({ problem: problemText(error) });
      }
    },
    rate: async (entry, score) => {
      const rated = (rating?: number) =>
        store.set({
          entries: store.get().entries.map((one) => {
            if (one.id !== entry.id) return one;
            const { rating: _, ...rest } = one;
            return rating === undefined ? rest : { ...rest, rating };
          }),
        });
      rated(score);
      try {
        await asMe(() => client.feedback(entry.id, { score }));
        store.set({ announcement: TEXTS.stars.thanks });
      } catch (error) {
        rated(undefined);
        store.set({ problem: problemText(error) });
      }
    },
    clear: async () => {
      try {
        await asMe(() => client.clearHistory());
        strategies = 0;
        setOutgoing(undefined);
        store.set({ entries: [], older: undefined, block: undefined, problem: undefined });
        device.keep('block', undefined);
      } catch (error) {
        store.set({ problem: problemText(error) });
      }
    },
    reconnect: async () => {
      const { outgoing } = store.get();
      if (outgoing?.status === 'waiting') await retry();
    },
  };
}

const entryOf = ({ id, role, text, quick_replies }: WireMessage): Entry => ({
  id,
  role,
  text,
  quickReplies: quick_replies ?? [],
});

/** A quick reply is on record by its value; what was tapped is its label. */
function withLabels(entries: readonly Entry[]): Entry[] {
  return entries.map((entry, index) => {
    const offered = entry.role === 'user' ? entries[index - 1]?.quickReplies : undefined;
    const tapped = offered?.find(({ value }) => value === entry.text);
    return tapped ? { ...entry, text: tapped.label } : entry;
  });
}

const newOutgoing = (text: string, label: string, key = newKey()): Outgoing => ({
  text,
  label,
  key,
  tries: 1,
  isSpent: false,
  status: 'writing',
  reply: '',
});

const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('');
