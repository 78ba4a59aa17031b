import type {
  AccountStore,
  BeginOutcome,
  ChatStore,
  Feedback,
  FinishedTurn,
  NewTurn,
  SessionSnapshot,
  Storage,
  StoredMessage,
  StoredTurn,
  TurnContext,
} from '../storage.ts';
import { looksSealed } from './data-key.ts';
import { createSealing, type Sealing } from './sealing.ts';

/** The keys, and where ids come from. */
export interface EncryptionOptions {
  /** 32 random bytes each: the first wraps the keys of new users, the others still open what they wrapped. Empty: nothing new is encrypted. */
  readonly masterKeys: readonly Uint8Array<ArrayBuffer>[];
  /** A UUIDv7. */
  readonly newId: () => string;
}

/**
 * A storage that keeps what was said encrypted: texts, quick replies, sessions, results of turns and comments. Names, times and levels of use
 * stay readable, for the database must find and count them.
 *
 * It stands before every storage, also where nothing is to be encrypted: data of a time when a key was set is then not taken for plain text, but
 * refused with `StorageUnavailableError`.
 */
export function encryptedStorage(storage: Storage, { masterKeys, newId }: EncryptionOptions): Storage {
  const sealing = createSealing({ masterKeys, store: storage.dataKeys, newId });
  return {
    chat: encryptedChat(storage, sealing),
    accounts: encryptedAccounts(storage.accounts, sealing),
    logins: storage.logins,
    dataKeys: storage.dataKeys,
    notices: storage.notices,
    costs: storage.costs,
    feedback: storage.feedback,
    ping: () => storage.ping(),
    prune: (limits) => storage.prune(limits),
    close: () => storage.close(),
  };
}

function encryptedChat({ chat, dataKeys }: Storage, sealing: Sealing): ChatStore {
  return {
    beginTurn: async (turn) => opened(sealing, turn.userId, await chat.beginTurn(await sealedTurn(sealing, turn))),
    finishTurn: async (finished) => chat.finishTurn(await sealedEnd(sealing, finished)),
    recordTurn: async (turn, finished) =>
      chat.recordTurn(await sealedTurn(sealing, turn), await sealedEnd(sealing, finished)),
    findTurn: async (userId, turnId) => {
      const turn = await chat.findTurn(userId, turnId);
      return turn && openedTurn(sealing, turn);
    },
    interruptTurns: (startedBeforeMs) => chat.interruptTurns(startedBeforeMs),
    history: async (page) => {
      const { messages, next } = await chat.history(page);
      return { messages: await openedMessages(sealing, messages), next };
    },
    context: async (userId, historyLimit) => openedContext(sealing, userId, await chat.context(userId, historyLimit)),
    clear: (userId) => chat.clear(userId),
    addFeedback: async (feedback) => {
      const { userId, comment } = feedback;
      if (comment === undefined) return chat.addFeedback(feedback);
      const key = await sealing.keyOf(userId);
      if (key) await dataKeys.add(userId, key);
      return chat.addFeedback({ ...feedback, comment: await sealing.seal(userId, comment) });
    },
  };
}

function encryptedAccounts(accounts: AccountStore, sealing: Sealing): AccountStore {
  return {
    create: (account) => accounts.create(account),
    findByUsername: (username) => accounts.findByUsername(username),
    findById: (id) => accounts.findById(id),
    export: async (userId) => {
      const { session, messages, feedback, ...rest } = await accounts.export(userId);
      return {
        ...rest,
        session: session && (await openedSession(sealing, userId, session)),
        messages: await openedMessages(sealing, messages),
        feedback: await Promise.all(feedback.map((one) => openedFeedback(sealing, one))),
      };
    },
    erase: async (userId) => {
      await accounts.erase(userId);
      sealing.forget(userId);
    },
  };
}

async function sealedTurn(sealing: Sealing, turn: NewTurn): Promise<NewTurn> {
  const dataKey = await sealing.keyOf(turn.userId);
  if (!dataKey) return turn;
  return { ...turn, text: await sealing.seal(turn.userId, turn.text), dataKey };
}

async function sealedEnd(sealing: Sealing, finished: FinishedTurn): Promise<FinishedTurn> {
  const { userId, reply, session, result } = finished;
  const { seals, seal, sealJson } = sealing;
  if (!seals) return finished;
  return {
    ...finished,
    result: await sealJson(userId, result),
    ...(session && {
      session: { policy: await sealJson(userId, session.policy), safety: await sealJson(userId, session.safety) },
    }),
    ...(reply && {
      reply: {
        ...reply,
        text: await seal(userId, reply.text),
        quickReplies: await eachQuickReply(reply.quickReplies, (text) => seal(userId, text)),
      },
    }),
  };
}

async function opened(sealing: Sealing, userId: string, outcome: BeginOutcome): Promise<BeginOutcome> {
  switch (outcome.outcome) {
    case 'begun':
      return { ...outcome, ...(await openedContext(sealing, userId, outcome)) };
    case 'retaken':
      return {
        ...outcome,
        ...(await openedContext(sealing, userId, outcome)),
        message: await openedMessage(sealing, outcome.message),
      };
    case 'repeated':
      return { ...outcome, turn: await openedTurn(sealing, outcome.turn) };
    case 'key_conflict':
    case 'login_closed':
      return outcome;
  }
}

async function openedContext(
  sealing: Sealing,
  userId: string,
  { session, history }: TurnContext,
): Promise<TurnContext> {
  return {
    session: session && (await openedSession(sealing, userId, session)),
    history: await openedMessages(sealing, history),
  };
}

async function openedSession(
  { openJson }: Sealing,
  userId: string,
  session: SessionSnapshot,
): Promise<SessionSnapshot> {
  const { policy, safety } = session;
  if (!looksSealed(policy) && !looksSealed(safety)) return session;
  return { policy: await openJson(userId, policy), safety: await openJson(userId, safety) };
}

async function openedTurn({ openJson }: Sealing, turn: StoredTurn): Promise<StoredTurn> {
  return { ...turn, result: await openJson(turn.userId, turn.result) };
}

async function openedMessages(sealing: Sealing, messages: readonly StoredMessage[]): Promise<readonly StoredMessage[]> {
  // A history of plain texts, as they are without a key, comes back at once, whatever its length.
  if (!messages.some(isSealed)) return messages;
  return Promise.all(messages.map((message) => openedMessage(sealing, message)));
}

const isSealed = ({ text, quickReplies = [] }: StoredMessage): boolean =>
  looksSealed(text) || quickReplies.some(({ label, value }) => looksSealed(label) || looksSealed(value));

async function openedMessage({ open }: Sealing, message: StoredMessage): Promise<StoredMessage> {
  const { userId, quickReplies } = message;
  return {
    ...message,
    text: await open(userId, message.text),
    ...(quickReplies && { quickReplies: await eachQuickReply(quickReplies, (text) => open(userId, text)) }),
  };
}

async function openedFeedback({ open }: Sealing, feedback: Feedback): Promise<Feedback> {
  const { userId, comment } = feedback;
  return comment === undefined ? feedback : { ...feedback, comment: await open(userId, comment) };
}

function eachQuickReply(
  replies: NonNullable<StoredMessage['quickReplies']>,
  change: (text: string) => Promise<string>,
): Promise<NonNullable<StoredMessage['quickReplies']>> {
  return Promise.all(
    replies.map(async ({ label, value }) => ({ label: await change(label), value: await change(value) })),
  );
}
