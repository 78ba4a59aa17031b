import type { QuickReply, TurnResult } from '@flou/core/client';
import { newBlock } from './block.ts';
import { entryOf } from './entries.ts';
import { fittingExercise, newExercise } from './exercise.ts';
import type { Parts } from './parts.ts';
import { isConnectionProblem, isSignedOut, messageProblemText } from './problem-text.ts';
import type { Outgoing } from './state.ts';
import { TEXTS } from './texts.ts';

/** A message on its way, until it has its answer. There is one at a time. */
export interface Sending {
  readonly send: (text: string, label?: string) => Promise<void>;
  readonly answer: (reply: QuickReply) => Promise<void>;
  /** Takes up a message that went out before the page was opened. */
  readonly takeUp: (kept: Pick<Outgoing, 'text' | 'label' | 'key'>) => Promise<void>;
  readonly stop: () => void;
  readonly retry: () => Promise<void>;
  /** Gives the message back to the text field. */
  readonly discard: () => void;
  /** The connection may be back: what waited goes out. */
  readonly reconnect: () => Promise<void>;
}

const NAVIGATE_WELLNESS = 'NAVIGATE_WELLNESS';
/** When the server is away and not the network, nobody tells when it is back. */
const TRY_AGAIN_MS = 10_000;

export function createSending({ client, store, device, account }: Parts): Sending {
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

  const finish = (outgoing: Outgoing, { user_message, ai_message, safety, session, ...result }: TurnResult) => {
    const { entries, block, helplines } = store.get();
    const shown = safety.helplines ?? [];
    // The line stays at hand as long as Flou is watchful, even when a reply does not name it again.
    const offered = shown.length > 0 || safety.level === 'none' ? shown : helplines;
    const given = Number(session.iteration ?? 0);
    const isNewStrategy = given > (strategies ?? (entries.length === 0 ? 0 : given));
    strategies = given;
    const next = offered.length > 0 ? undefined : isNewStrategy ? newBlock(Number(session.tiempo_bloque)) : block;
    setOutgoing(undefined);
    store.set({
      entries: [...entries, { ...entryOf(user_message), text: outgoing.label }, entryOf(ai_message)],
      helplines: offered,
      block: next,
      fitting: fittingExercise(session.sentimiento_actual),
      announcement: TEXTS.chat.said(result.full_text),
    });
    device.keep('helplines', [...offered]);
    device.keep('block', next);
  };

  const converse = async (outgoing: Outgoing, signal: AbortSignal): Promise<void> => {
    let reply = '';
    for await (const event of client.stream(outgoing.text, { idempotencyKey: outgoing.key, signal })) {
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
    const controller = new AbortController();
    reading = controller;
    setOutgoing(outgoing);
    store.set({ problem: undefined, announcement: TEXTS.chat.writing });
    try {
      await account.asMe(() => converse(outgoing, controller.signal));
    } catch (error) {
      if (controller.signal.aborted) change({ status: 'stopped', problem: TEXTS.problems.stopped, isSpent: true });
      else if (isConnectionProblem(error)) waitForConnection();
      else if (isSignedOut(error)) signOut(outgoing);
      else change({ status: 'failed', problem: messageProblemText(error) });
    }
  };

  const waitForConnection = () => {
    change({ status: 'waiting', problem: TEXTS.chat.waiting, reply: '' });
    setTimeout(reconnect, TRY_AGAIN_MS);
  };

  /** What was written is not lost. */
  const signOut = ({ text }: Outgoing) => {
    setOutgoing(undefined);
    store.set({ screen: 'welcome', form: 'log-in', problem: TEXTS.problems.signedOut, draft: text });
  };

  const send: Sending['send'] = async (text, label = text) => {
    const { outgoing, entries } = store.get();
    if (!text.trim() || (outgoing && outgoing.status !== 'stopped')) return;
    // What was stopped stays said.
    if (outgoing) {
      store.set({ entries: [...entries, { id: outgoing.key, role: 'user', text: outgoing.label, quickReplies: [] }] });
    }
    await begin(newOutgoing(text, label));
  };

  const retry = async (): Promise<void> => {
    const { outgoing } = store.get();
    if (!outgoing || outgoing.status === 'writing') return;
    const { text, label, key, tries, isSpent } = outgoing;
    await begin(isSpent ? newOutgoing(text, label) : { ...newOutgoing(text, label, key), tries: tries + 1 });
  };

  const reconnect = async (): Promise<void> => {
    if (store.get().outgoing?.status === 'waiting') await retry();
  };

  return {
    send,
    answer: async ({ value, label }) => {
      // The tutor hears of it as well, and asks afterwards how it went.
      if (value === NAVIGATE_WELLNESS) store.set({ exercise: newExercise(store.get().fitting) });
      await send(value, label);
    },
    takeUp: ({ text, label, key }) => begin(newOutgoing(text, label, key)),
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
    reconnect,
  };
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
