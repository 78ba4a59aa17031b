import { setTimeout as after } from 'node:timers/promises';
import { createFlouClient, type FlouClient, memoryTokens } from '@flou/core/client';

/** What one visitor does in a moment, by name. It resolves when all was as it should be, and rejects otherwise. */
export type Deeds = Readonly<Record<string, () => Promise<void>>>;

/** How often each deed is done, out of 100. Logins are few: the server allows 60 a minute from one address. */
export const SHARES: Readonly<Record<string, number>> = {
  send: 24,
  stream: 24,
  resume: 10,
  leave: 10,
  cancel: 6,
  history: 10,
  feedback: 6,
  wrong: 8,
  clear: 1,
  'log in again': 1,
};

/** Less than what a reply takes: somebody always writes before it is over. */
const PAUSE_MS = { least: 200, most: 1_400 };
const PASSWORD = 'una-clave-larga';
const MESSAGES = [
  'tengo que escribir un ensayo y no sé por dónde empezar',
  'es para mañana',
  'estoy aburrida de estudiar',
  'me quedan dos horas y no avanzo',
  'ya escribí la primera parte',
];
const CRISES = ['ya no quiero seguir viviendo', 'me quiero matar'];

export interface Visitor {
  readonly deeds: Deeds;
  /** A moment of its own, until the next deed. */
  readonly pause: () => Promise<void>;
}

/** Signs up and logs in by the routes, as anybody does. One `inCrisis` writes of nothing else. */
export async function arrive(
  url: string,
  { username, inCrisis }: { readonly username: string; readonly inCrisis: boolean },
): Promise<Visitor> {
  const baseUrl = `${url}/api/v1`;
  const tokens = memoryTokens();
  const client = createFlouClient({ baseUrl, tokens });
  await client.signUp({ username, password: PASSWORD });
  await client.logIn({ username, password: PASSWORD });
  const message = () => oneOf(inCrisis ? CRISES : MESSAGES);
  const expectLevel = (level: string) => {
    if (inCrisis && level !== 'crisis') throw new Error(`a crisis was answered as ${level}`);
  };

  const read = async (events: ReturnType<FlouClient['stream']>): Promise<void> => {
    let seen = 0;
    let text = '';
    for await (const event of events) {
      if (event.seq <= seen) throw new Error(`event ${event.seq} came after ${seen}`);
      seen = event.seq;
      if (event.type === 'chunk') text += event.data.text;
      if (event.type === 'replace') text = event.data.text;
      if (event.type === 'error') throw new Error(`ended with ${event.data.code}`);
      if (event.type !== 'complete') continue;
      if (!event.data.full_text.endsWith(text)) throw new Error('the words that came are not the words of the reply');
      return expectLevel(event.data.safety.level);
    }
    throw new Error('no last event');
  };

  /** Reads until the first words, and breaks the connection. */
  const leaveAtFirstWords = async (): Promise<{ readonly turnId: string; readonly seq: number }> => {
    let turnId = '';
    for await (const event of client.stream(message())) {
      if (event.type === 'metadata') turnId = event.data.turn_id;
      else return { turnId, seq: event.seq };
    }
    throw new Error('no words');
  };

  return {
    pause: () => after(PAUSE_MS.least + Math.random() * (PAUSE_MS.most - PAUSE_MS.least)),
    deeds: {
      send: async () => expectLevel((await client.send(message())).safety.level),
      stream: () => read(client.stream(message())),
      resume: async () => {
        const { turnId, seq } = await leaveAtFirstWords();
        await read(client.follow(turnId, { after: seq }));
      },
      leave: async () => {
        await leaveAtFirstWords();
      },
      cancel: async () => {
        for await (const event of client.stream(message())) {
          if (event.type === 'metadata') await client.cancel(event.data.turn_id);
          if (event.type === 'error' && event.data.code !== 'ERR_TURN_CANCELLED')
            throw new Error(`cancelled, and ended with ${event.data.code}`);
        }
      },
      history: async () => {
        const page = await client.history({ limit: 20 });
        if (page.next) await client.history({ limit: 20, before: page.next });
      },
      feedback: async () => {
        const { messages } = await client.history({ limit: 10 });
        const reply = messages.findLast(({ role }) => role === 'model');
        if (reply) await client.feedback(reply.id, { score: 1 + Math.floor(Math.random() * 5) });
      },
      wrong: () => doWrong(baseUrl, oneOf(WRONG)),
      clear: () => client.clearHistory(),
      'log in again': async () => {
        await client.logOut();
        await client.logIn({ username, password: PASSWORD });
      },
    },
  };
}

interface Wrong {
  readonly path: string;
  readonly init: RequestInit;
  readonly status: number;
}

const WRONG: readonly Wrong[] = [
  { path: '/chat/send', init: { method: 'POST', body: '{"message":"hola"}' }, status: 401 },
  { path: '/chat/history', init: { headers: { authorization: 'Bearer x.y.z' } }, status: 401 },
  { path: '/users', init: { method: 'POST', body: '{"username":' }, status: 400 },
  { path: '/users', init: { method: 'POST', body: '{"username":"","password":"x"}' }, status: 422 },
  { path: '/users', init: { method: 'POST', body: 'x'.repeat(200_000) }, status: 413 },
  { path: '/users', init: { method: 'PUT' }, status: 405 },
  { path: '/nothing', init: {}, status: 404 },
];

async function doWrong(baseUrl: string, { path, init, status }: Wrong): Promise<void> {
  const response = await fetch(baseUrl + path, init);
  await response.arrayBuffer();
  if (response.status !== status) throw new Error(`${init.method ?? 'GET'} ${path} gave ${response.status}`);
}

function oneOf<T>(choices: readonly T[]): T {
  const choice = choices[Math.floor(Math.random() * choices.length)];
  if (choice === undefined) throw new Error('There is nothing to choose from.');
  return choice;
}
