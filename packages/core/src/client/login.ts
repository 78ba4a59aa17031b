import { type Call, exchange, type Wire } from './exchange.ts';
import { FlouProblem } from './problem.ts';
import { collect } from './reply.ts';
import type { TokenStore, Tokens } from './token-store.ts';
import { isTokenReply } from './wire.ts';

/** Who is logged in: sends calls in their name. */
export interface Login {
  readonly open: (call: Call) => Promise<void>;
  /** As `exchange`, with the access token, refreshed when the server no longer takes it. */
  readonly send: (call: Call) => AsyncGenerator<string>;
}

export function createLogin(wire: Wire, tokens: TokenStore): Login {
  const exclusively = tokens.exclusively ?? ((task) => task());
  // Calls in parallel wait for one refresh: a refresh token works only once.
  let refreshing: Promise<Tokens> | undefined;

  const open = async (call: Call): Promise<Tokens> => {
    const reply = await collect(exchange(wire, call), isTokenReply);
    const opened = { accessToken: reply.access_token, refreshToken: reply.refresh_token };
    await tokens.set(opened);
    return opened;
  };

  const current = async (): Promise<Tokens> => {
    const kept = await tokens.get();
    if (kept) return kept;
    throw new FlouProblem('Nobody is logged in.', { code: 'ERR_AUTH_REQUIRED', status: 401 });
  };

  const rotate = async (refused: Tokens): Promise<Tokens> => {
    const kept = await current();
    if (kept.accessToken !== refused.accessToken) return kept;
    try {
      return await open({ method: 'POST', path: '/login/refresh-token', body: { refresh_token: kept.refreshToken } });
    } catch (error) {
      if (isUnauthorized(error)) await tokens.set(undefined);
      throw error;
    }
  };

  const refreshed = (refused: Tokens): Promise<Tokens> => {
    refreshing ??= exclusively(() => rotate(refused)).finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  };

  async function* send(call: Call): AsyncGenerator<string> {
    const kept = await current();
    try {
      // The clocks of phones are wrong: the server says when a token is too old.
      return yield* exchange(wire, call, kept.accessToken);
    } catch (error) {
      if (!isUnauthorized(error)) throw error;
    }
    yield* exchange(wire, call, (await refreshed(kept)).accessToken);
  }

  return {
    open: async (call) => {
      await open(call);
    },
    send,
  };
}

const isUnauthorized = (error: unknown): boolean => error instanceof FlouProblem && error.status === 401;
