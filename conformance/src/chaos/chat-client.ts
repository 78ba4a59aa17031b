import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import type { KeptMessage } from './check-records.ts';

/** Somebody who writes, and tries again when nothing comes back. */
export interface ChatClient {
  /** Sends until there is a reply, under one idempotency key. Undefined when there was none within the time. */
  readonly send: (text: string) => Promise<string | undefined>;
  readonly history: () => Promise<readonly KeptMessage[]>;
}

const PASSWORD = 'una-clave-larga';
const RETRY_MS = 100;
const GIVES_UP_MS = 4_000;

const login = v.object({ access_token: v.string() });
const reply = v.object({ ai_message: v.object({ text: v.string() }) });
const page = v.object({
  messages: v.array(v.object({ role: v.picklist(['user', 'model']), text: v.string() })),
});

/** Signs somebody up. `urlOf` is asked anew each time: a server that was killed comes back elsewhere. */
export async function signUp(urlOf: () => string, username: string): Promise<ChatClient> {
  await fetch(`${urlOf()}/api/v1/users`, { method: 'POST', body: JSON.stringify({ username, password: PASSWORD }) });
  const body = new URLSearchParams({ username, password: PASSWORD });
  const opened = await fetch(`${urlOf()}/api/v1/login/access-token`, { method: 'POST', body });
  const authorization = `Bearer ${v.parse(login, await opened.json()).access_token}`;
  let sent = 0;
  return {
    send: async (text) => {
      sent += 1;
      const headers = { authorization, 'idempotency-key': `${username}-${sent}` };
      for (const endMs = performance.now() + GIVES_UP_MS; performance.now() < endMs; await pause(RETRY_MS)) {
        const answered = await fetch(`${urlOf()}/api/v1/chat/send`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ message: text }),
        }).catch(() => undefined);
        if (answered?.ok) return v.parse(reply, await answered.json()).ai_message.text;
      }
      return undefined;
    },
    history: async () => {
      const kept = await fetch(`${urlOf()}/api/v1/chat/history?limit=100`, { headers: { authorization } });
      return v.parse(page, await kept.json()).messages;
    },
  };
}
