import type { TurnEvent } from '../chat/turn-events.ts';
import type { OperationsReply } from '../http/schemas/operations.ts';
import { type Call, exchange, type Wire } from './exchange.ts';
import { createLogin } from './login.ts';
import { type Patience, patiently } from './patience.ts';
import { collect } from './reply.ts';
import { ambientRuntime, type ClientRuntime } from './runtime.ts';
import { memoryTokens, type TokenStore } from './token-store.ts';
import { following, turnStream } from './turn-stream.ts';
import {
  type AccountView,
  type Check,
  type HistoryPage,
  isAccountView,
  isFeedbackReply,
  isHistoryPage,
  isNothing,
  isOperationsReply,
  isTurnReply,
  type TurnReply,
} from './wire.ts';

/** All have defaults. */
export interface FlouClientOptions extends Partial<Patience>, Partial<ClientRuntime> {
  /** Where the routes hang, such as `https://flou.example/api/v1`. @default '/api/v1' of the page's own origin */
  readonly baseUrl?: string;
  /** Where the login is kept. @default in memory */
  readonly tokens?: TokenStore;
  /** A connection on which nothing is heard for so long counts as lost; Flou says something every 15 seconds. @default 40_000 */
  readonly silenceMs?: number;
}

/** For any call. */
export interface CallOptions {
  /** Stops waiting. The turn goes on: `cancel` stops that. */
  readonly signal?: AbortSignal;
}

/** For a message. */
export interface SendOptions extends CallOptions {
  /** Keep it to send the same message again later: the same key never makes a second turn. @default a new one */
  readonly idempotencyKey?: string;
}

/** Of an account of Flou's own. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Calls to a Flou. What goes wrong is a `FlouProblem`; what is only slow, busy or cut off is tried again first. */
export interface FlouClient {
  /** Makes an account; log in next. */
  readonly signUp: (credentials: Credentials) => Promise<AccountView>;
  /** The login is kept in the token store and refreshed when it has to be. */
  readonly logIn: (credentials: Credentials) => Promise<void>;
  /** Closes the login and forgets it, whether the server can be reached or not. */
  readonly logOut: () => Promise<void>;
  /** Who is logged in. */
  readonly account: (options?: CallOptions) => Promise<AccountView>;
  /** Erases the account and everything that is stored about it. */
  readonly eraseAccount: () => Promise<void>;
  /** A whole turn. */
  readonly send: (message: string, options?: SendOptions) => Promise<TurnReply>;
  /**
   * The same turn, word by word, each event once, resumed after connections that break; the last one is `complete` or `error`.
   * Words that were missed meanwhile are in the `full_text` of `complete`.
   */
  readonly stream: (message: string, options?: SendOptions) => AsyncGenerator<TurnEvent>;
  /** A turn that was begun before, from an event on. */
  readonly follow: (turnId: string, options?: CallOptions & { readonly after?: number }) => AsyncGenerator<TurnEvent>;
  /** Stops a turn, which then ends with an `error` of the code `ERR_TURN_CANCELLED`. */
  readonly cancel: (turnId: string) => Promise<void>;
  /** A page of messages, newest last; `next` is the `before` of the page before it. */
  readonly history: (
    options?: CallOptions & { readonly limit?: number; readonly before?: string },
  ) => Promise<HistoryPage>;
  /** Erases the conversation and begins a new one. */
  readonly clearHistory: () => Promise<void>;
  /** How good a reply of the tutor was, from 1 to 5. */
  readonly feedback: (
    messageId: string,
    feedback: { readonly score: number; readonly comment?: string },
  ) => Promise<void>;
  /** How it goes, for operators. */
  readonly operations: (options?: CallOptions) => Promise<OperationsReply>;
}

/**
 * A client for browsers, React Native and Node.
 *
 * @example
 * const flou = createFlouClient({ baseUrl: 'https://flou.example/api/v1' });
 * await flou.logIn({ username: 'ana', password: '…' });
 * for await (const event of flou.stream('Hola')) if (event.type === 'chunk') write(event.data.text);
 */
export function createFlouClient(options: FlouClientOptions = {}): FlouClient {
  const tokens = options.tokens ?? memoryTokens();
  const { fetch, random }: ClientRuntime = { ...ambientRuntime, ...options };
  const patience: Patience = { retries: options.retries ?? 5, longestWaitMs: options.longestWaitMs ?? 8_000, random };
  const wire: Wire = {
    baseUrl: (options.baseUrl ?? '/api/v1').replace(/\/$/, ''),
    fetch,
    silenceMs: options.silenceMs ?? 40_000,
  };
  const login = createLogin(wire, tokens);

  const turn = (path: string, message: string, options: SendOptions = {}): Call => ({
    method: 'POST',
    path,
    body: { message },
    idempotencyKey: options.idempotencyKey ?? newKey(random),
    signal: options.signal,
  });
  const ask = <T>(check: Check<T>, call: Call): Promise<T> =>
    patiently(patience, call, () => collect(login.send(call), check));

  return {
    signUp: (credentials) => {
      const call: Call = { method: 'POST', path: '/users', body: credentials };
      return patiently(patience, call, () => collect(exchange(wire, call), isAccountView));
    },
    logIn: (credentials) => {
      const body = new URLSearchParams({ ...credentials });
      const call: Call = { method: 'POST', path: '/login/access-token', body };
      return patiently(patience, call, () => login.open(call));
    },
    logOut: async () => {
      try {
        await collect(login.send({ method: 'POST', path: '/login/logout' }), isNothing);
      } finally {
        await tokens.set(undefined);
      }
    },
    account: (options) => ask(isAccountView, { method: 'GET', path: '/users/me', ...options }),
    eraseAccount: async () => {
      await ask(isNothing, { method: 'DELETE', path: '/users/me' });
      await tokens.set(undefined);
    },
    send: (message, options) => ask(isTurnReply, turn('/chat/send', message, options)),
    stream: (message, options) => turnStream(login.send, patience, turn('/chat/send-stream', message, options)),
    follow: (turnId, { after = 0, signal } = {}) => turnStream(login.send, patience, following(turnId, after, signal)),
    cancel: (turnId) => ask(isNothing, { method: 'DELETE', path: `/chat/turns/${encodeURIComponent(turnId)}` }),
    history: ({ limit = 50, before, signal } = {}) => {
      const cursor = before ? `&before=${encodeURIComponent(before)}` : '';
      return ask(isHistoryPage, { method: 'GET', path: `/chat/history?limit=${limit}${cursor}`, signal });
    },
    clearHistory: () => ask(isNothing, { method: 'DELETE', path: '/chat/history' }),
    feedback: async (messageId, body) => {
      await ask(isFeedbackReply, {
        method: 'POST',
        path: `/chat/messages/${encodeURIComponent(messageId)}/feedback`,
        body,
      });
    },
    operations: (options) => ask(isOperationsReply, { method: 'GET', path: '/ops/summary', ...options }),
  };
}

/** Three random numbers in base 36: enough to tell apart the keys of one user, which is all they are told apart from. */
const newKey = (random: () => number) => Array.from({ length: 3 }, () => random().toString(36).slice(2)).join('');
