import { type Storage, standardRuntime } from '@flou/core';

export type Account = Parameters<Storage['accounts']['create']>[0];
export type NewLogin = Parameters<Storage['logins']['open']>[0];
export type NewTurn = Parameters<Storage['chat']['beginTurn']>[0];
export type FinishedTurn = Parameters<Storage['chat']['finishTurn']>[0];
export type Reply = NonNullable<FinishedTurn['reply']>;

/** A storage that is there by the time a test runs. */
export type GetStorage = () => Storage;

export const newId = standardRuntime.newId;

export const DAY_MS = 24 * 60 * 60 * 1_000;

/** An id as it would have been made so long from now: its first twelve digits are milliseconds. */
export function idOf(offsetMs: number): string {
  const id = newId();
  const ms = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) + offsetMs;
  const digits = ms.toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}${id.slice(13)}`;
}

/** When the tests take place. Turns that are to be interrupted start long before. */
export const NOW_MS = Date.UTC(2026, 10, 23, 12);

export function newAccount(fields: Partial<Account> = {}): Account {
  const id = newId();
  return { id, username: `user-${id}`, passwordHash: 'hash', createdAtMs: NOW_MS, ...fields };
}

export async function createUser(storage: Storage): Promise<string> {
  const account = newAccount();
  await storage.accounts.create(account);
  return account.id;
}

export function newLogin(userId: string, fields: Partial<NewLogin> = {}): NewLogin {
  const id = newId();
  return { id, userId, tokenHash: `first-${id}`, createdAtMs: NOW_MS, expiresAtMs: NOW_MS + 60_000, ...fields };
}

export function newTurn(userId: string, fields: Partial<NewTurn> = {}): NewTurn {
  return {
    turnId: newId(),
    userId,
    messageId: newId(),
    text: 'hola',
    startedAtMs: NOW_MS,
    historyLimit: 20,
    ...fields,
  };
}

export function newReply(fields: Partial<Reply> = {}): Reply {
  return { messageId: newId(), text: 'hola, ¿cómo vas?', quickReplies: [], createdAtMs: NOW_MS + 1_000, ...fields };
}

export function completed(turn: NewTurn, fields: Partial<FinishedTurn> = {}): FinishedTurn {
  return {
    turnId: turn.turnId,
    userId: turn.userId,
    status: 'completed',
    reply: newReply(),
    session: { policy: { step: 1 }, safety: null },
    result: { type: 'complete' },
    model: 'test-model',
    usage: { inputTokens: 10, outputTokens: 20 },
    finishedAtMs: NOW_MS + 1_000,
    ...fields,
  };
}

/** A turn with its end. */
export async function exchange(storage: Storage, userId: string, texts: { text?: string; reply?: string } = {}) {
  const turn = newTurn(userId, { text: texts.text ?? 'hola' });
  const finished = completed(turn, { reply: newReply({ text: texts.reply ?? 'qué tal' }) });
  await storage.chat.beginTurn(turn);
  await storage.chat.finishTurn(finished);
  return { turn, finished };
}

export async function textsOf(storage: Storage, userId: string): Promise<string[]> {
  const { messages } = await storage.chat.history({ userId, limit: 200 });
  return messages.map(({ text }) => text);
}

/** The same thing many times at once. */
export function atOnce<Result>(times: number, act: (index: number) => Promise<Result>): Promise<Result[]> {
  return Promise.all(Array.from({ length: times }, (_, index) => act(index)));
}

export function countBy(outcomes: readonly { readonly outcome: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
