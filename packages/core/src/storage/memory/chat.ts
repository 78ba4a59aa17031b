import { isSetBack, laterId } from '../later-id.ts';
import { storableId, storableJson, storableText } from '../storable.ts';
import type { ChatStore, FinishedTurn, NewTurn, StoredMessage, StoredTurn, TurnContext } from '../storage.ts';
import {
  createMemoryUser,
  type MemoryState,
  type MemoryTurn,
  type MemoryUser,
  withoutConversation,
} from './memory-state.ts';
import { readSession } from './read-session.ts';

export function memoryChat({ users, logins }: MemoryState): ChatStore {
  const userOf = (userId: string): MemoryUser => {
    const user = users.get(storableId(userId)) ?? createMemoryUser();
    users.set(userId, user);
    return user;
  };

  const beginTurn: ChatStore['beginTurn'] = async (turn) => {
    if (turn.loginId !== undefined) {
      const login = logins.get(turn.loginId);
      if (login?.userId !== turn.userId || login.closed) return { outcome: 'login_closed' };
    }
    const user = userOf(turn.userId);
    const earlier = turn.idempotency && user.turns.get(user.turnIdsByKey.get(storableText(turn.idempotency.key)) ?? '');
    if (!earlier) {
      const context = contextOf(user, turn.historyLimit);
      const newest = user.messages.at(-1);
      const message = {
        id: isSetBack(turn.messageId, newest?.id) ? laterId(turn.messageId, newest?.id) : turn.messageId,
        createdAtMs: Math.max(turn.startedAtMs, newest?.createdAtMs ?? 0),
      };
      open(user, turn, message);
      const isMoved = message.id !== turn.messageId || message.createdAtMs !== turn.startedAtMs;
      return { outcome: 'begun', ...(isMoved ? { message } : {}), ...context };
    }
    if (earlier.bodyHash !== storableText(turn.idempotency.bodyHash)) return { outcome: 'key_conflict' };
    const isLeftBehind = turn.isAlone === true && earlier.status === 'running' && earlier.claimedBy !== turn.turnId;
    if (earlier.status === 'interrupted' || isLeftBehind) {
      earlier.claimedBy = turn.turnId;
      earlier.status = 'running';
      earlier.startedAtMs = turn.startedAtMs;
    }
    if (earlier.status !== 'running' || earlier.claimedBy !== turn.turnId) {
      return { outcome: 'repeated', turn: storedTurn(turn.userId, earlier) };
    }
    const context = contextOf(user, turn.historyLimit, earlier.id);
    if (earlier.id === turn.turnId) return { outcome: 'begun', ...context };
    const message = user.messages.find(({ turnId, role }) => turnId === earlier.id && role === 'user');
    if (!message) throw new Error(`The turn ${earlier.id} has no message.`);
    return { outcome: 'retaken', turnId: earlier.id, message, ...context };
  };

  const finishTurn: ChatStore['finishTurn'] = async (finished) => {
    const user = users.get(storableId(finished.userId));
    const turn = user?.turns.get(finished.turnId);
    if (user && turn?.status === 'running') end(user, turn, finished);
  };

  const recordTurn: ChatStore['recordTurn'] = async (opened, finished) => {
    if (opened.loginId !== undefined && logins.get(opened.loginId)?.userId !== opened.userId) return;
    const user = userOf(opened.userId);
    const turn = user.turns.get(opened.turnId) ?? sameMessage(user, opened) ?? open(user, opened);
    if (turn.status === 'running' || turn.status === 'interrupted') end(user, turn, finished);
  };

  const interruptTurns: ChatStore['interruptTurns'] = async (startedBeforeMs) => {
    const left = [...users.values()]
      .flatMap((user) => [...user.turns.values()])
      .filter(({ status, startedAtMs }) => status === 'running' && startedAtMs < startedBeforeMs);
    for (const turn of left) turn.status = 'interrupted';
    return left.length;
  };

  const history: ChatStore['history'] = async ({ userId, limit, before }) => {
    const all = users.get(storableId(userId))?.messages ?? [];
    const end = before === undefined ? all.length : all.findLastIndex(({ id }) => id === before);
    const start = Math.max(0, end - limit);
    const messages = all.slice(start, Math.max(0, end));
    return { messages, next: start > 0 ? messages[0]?.id : undefined };
  };

  const addFeedback: ChatStore['addFeedback'] = async (feedback) => {
    const user = users.get(storableId(feedback.userId));
    const message = user?.messages.find(({ id }) => id === feedback.messageId);
    if (!user || message?.role !== 'model') return undefined;
    const { comment, ...scored } = feedback;
    user.feedback.set(message.id, { ...scored, ...(comment === undefined ? {} : { comment: storableText(comment) }) });
    return { model: user.turns.get(message.turnId)?.model ?? '' };
  };

  return {
    beginTurn,
    finishTurn,
    recordTurn,
    findTurn: async (userId, turnId) => {
      const turn = users.get(storableId(userId))?.turns.get(turnId);
      return turn && storedTurn(userId, turn);
    },
    interruptTurns,
    history,
    context: async (userId, historyLimit) => contextOf(users.get(storableId(userId)), historyLimit),
    clear: async (userId) => {
      const user = users.get(storableId(userId));
      if (user) users.set(userId, withoutConversation(user));
    },
    addFeedback,
  };
}

/** The turn that has the key, when it is about the same message. */
function sameMessage(user: MemoryUser, { idempotency }: NewTurn): MemoryTurn | undefined {
  const holder = idempotency && user.turns.get(user.turnIdsByKey.get(storableText(idempotency.key)) ?? '');
  return holder?.bodyHash === storableText(idempotency?.bodyHash ?? '') ? holder : undefined;
}

/** The turn and the user's message, under its key unless another turn has it. */
function open(
  user: MemoryUser,
  { turnId, userId, messageId, text, startedAtMs, idempotency, dataKey }: NewTurn,
  message = { id: messageId, createdAtMs: startedAtMs },
): MemoryTurn {
  if (user.turns.has(turnId)) throw new Error(`There is a turn with the id ${turnId} already.`);
  const claim = idempotency && { key: storableText(idempotency.key), bodyHash: storableText(idempotency.bodyHash) };
  const claimed = claim && !user.turnIdsByKey.has(claim.key) ? claim : undefined;
  const turn: MemoryTurn = {
    id: turnId,
    bodyHash: claimed?.bodyHash,
    claimedBy: turnId,
    status: 'running',
    startedAtMs,
    result: undefined,
  };
  user.turns.set(turnId, turn);
  if (claimed) user.turnIdsByKey.set(claimed.key, turnId);
  if (dataKey && !user.dataKeys.has(dataKey.id)) user.dataKeys.set(dataKey.id, dataKey.wrapped);
  insertMessage(user, { ...message, userId, turnId, role: 'user', text: storableText(text) });
  return turn;
}

function end(user: MemoryUser, turn: MemoryTurn, finished: FinishedTurn): void {
  const { userId, status, reply, session, result, model, usage, costUsd } = finished;
  turn.model = storableText(model);
  if (usage) turn.usage = usage;
  if (costUsd !== undefined) turn.costUsd = costUsd;
  turn.status = status;
  turn.result = storableJson(result);
  if (session) user.session = storableJson(session);
  if (!reply) return;
  const { messageId, createdAtMs } = reply;
  const text = storableText(reply.text);
  const quickReplies = reply.quickReplies.map(({ label, value }) => ({
    label: storableText(label),
    value: storableText(value),
  }));
  insertMessage(user, { id: messageId, userId, turnId: turn.id, role: 'model', text, createdAtMs, quickReplies });
}

/** Nearly always the newest; a turn that is recorded late goes where it belongs. */
function insertMessage({ messages }: MemoryUser, message: StoredMessage): void {
  messages.splice(messages.findLastIndex(({ id }) => id < message.id) + 1, 0, message);
}

function contextOf(user: MemoryUser | undefined, historyLimit: number, withoutTurnId?: string): TurnContext {
  const messages = user?.messages ?? [];
  const others = withoutTurnId === undefined ? messages : messages.filter(({ turnId }) => turnId !== withoutTurnId);
  return { session: readSession(user), history: others.slice(Math.max(0, others.length - historyLimit)) };
}

function storedTurn(userId: string, { id, status, startedAtMs, result }: MemoryTurn): StoredTurn {
  return { id, userId, status, startedAtMs, result: result === undefined ? undefined : JSON.parse(result) };
}
