import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withOpsPage } from '@flou/adapter-node';
import {
  type ChatModel,
  createFlou,
  type Flou,
  ModelError,
  type Runtime,
  type Storage,
  StorageUnavailableError,
  watchOperations,
} from '@flou/core';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { serve } from '@hono/node-server';
import type { BrowserContextOptions, Page } from 'playwright-core';
import * as v from 'valibot';
import { launchChromium } from '../../web-chat/tests/launch-chromium.ts';

/** A server with the page as it is built for users, students who talk to it, and a browser to look at it. */
export interface ServedPage {
  readonly flou: Flou;
  readonly visit: (options?: BrowserContextOptions) => Promise<Page>;
  /** A student says something, under a name of their own. */
  readonly say: (student: string, text: string) => Promise<{ readonly messageId: string }>;
  readonly rate: (student: string, messageId: string, score: number) => Promise<void>;
  /** From now on the model fails, or no more. */
  readonly breakModel: (isBroken: boolean) => void;
  /** Takes the server away from the browser, or gives it back. */
  readonly takeAway: (isAway: boolean) => void;
  /** Takes the database away from the figures, or gives it back. */
  readonly takeDatabaseAway: (isAway: boolean) => void;
  readonly close: () => Promise<void>;
}

/** As `npm start` builds it. */
const BUILD = fileURLToPath(new URL('../build.mjs', import.meta.url));

export const PASSWORD = 'una-clave-larga';
export const OPERATOR = { username: 'guardia', id: '019ab0f2-7c1e-7a54-9d0b-3f1c5d7e9a11' };
export const COLLEAGUE = { username: 'guardia-2', id: '019ab0f2-7c1e-7a54-9d0b-3f1c5d7e9a13' };
export const STUDENT = { username: 'ana', id: '019ab0f2-7c1e-7a54-9d0b-3f1c5d7e9a12' };

// scrypt takes its time on purpose; here nobody attacks a password.
const plainHasher = {
  hash: async (password: string) => `plain:${password}`,
  verify: async (password: string, hash: string) => hash === `plain:${password}`,
};

const sent = v.object({ ai_message: v.object({ id: v.string() }) });
const loggedIn = v.object({ access_token: v.string() });

export interface ServeOptions {
  /** How long the model takes; a clock that a test moves may move by it. */
  readonly think?: () => void;
  readonly now?: Runtime['now'];
}

export async function servePage({ think = () => {}, now = Date.now }: ServeOptions = {}): Promise<ServedPage> {
  const folder = mkdtempSync(join(tmpdir(), 'flou-ops-'));
  spawnSync(process.execPath, [BUILD, folder], { stdio: 'inherit' });
  let modelIsBroken = false;
  const model: ChatModel = {
    name: 'gemini-2.5-flash-lite',
    async *stream({ draft }) {
      think();
      if (modelIsBroken) throw new ModelError('ERR_MODEL_UNAVAILABLE', 'Gone.', { retryable: false });
      yield { text: draft, usage: { inputTokens: 690, outputTokens: 120 } };
    },
  };
  const inner = createMemoryStorage();
  let databaseIsAway = false;
  const storage: Storage = {
    ...inner,
    feedback: {
      between: async (period) => {
        if (databaseIsAway) throw new StorageUnavailableError();
        return inner.feedback.between(period);
      },
    },
  };
  for (const { id, username } of [OPERATOR, COLLEAGUE, STUDENT])
    await storage.accounts.create({ id, username, passwordHash: `plain:${PASSWORD}`, createdAtMs: now() });
  const operations = watchOperations({ instance: 'flou-7d9f', runtime: { now } });
  const flou = createFlou({
    storage,
    model,
    operations,
    telemetry: operations.telemetry,
    operators: [OPERATOR.id, COLLEAGUE.id],
    secretKeys: ['a-key-for-tests-0123456789-abcdefghijklmnop'],
    passwordHasher: plainHasher,
    rateLimitPerMinute: 1_000,
    accessTokenSeconds: 30 * 24 * 3_600,
    dailyCostLimitUsd: 5,
    runtime: { now },
  });
  const fetch = withOpsPage(flou.app.fetch, folder);
  if (!fetch) throw new Error('The page was not built.');
  const sockets = new Set<Socket>();
  let isAway = false;
  const listening = await new Promise<{ port: number; close: () => void }>((resolve) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({ port, close: () => server.close() }),
    );
    server.on('connection', (socket: Socket) => {
      if (isAway) socket.destroy();
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  });
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const browser = await launchChromium();
  const tokens = new Map<string, string>();
  const post = (path: string, body: string, token = '') =>
    flou.handler(
      new Request(`http://flou.test/api/v1${path}`, {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${token}` },
      }),
    );
  const tokenOf = async (username: string) => {
    await post('/users', JSON.stringify({ username, password: PASSWORD }));
    const reply = await post('/login/access-token', `${new URLSearchParams({ username, password: PASSWORD })}`);
    return v.parse(loggedIn, await reply.json()).access_token;
  };
  const call = async (student: string, path: string, body: object) => {
    const token = tokens.get(student) ?? (await tokenOf(student));
    tokens.set(student, token);
    return post(path, JSON.stringify(body), token);
  };

  return {
    flou,
    visit: async (options) => {
      const context = await browser.newContext({ locale: 'en', timezoneId: 'America/Santiago', ...options });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${listening.port}/ops`);
      return page;
    },
    say: async (student, text) => {
      const reply = await call(student, '/chat/send', { message: text });
      return { messageId: v.parse(sent, await reply.json()).ai_message.id };
    },
    rate: async (student, messageId, score) => {
      await call(student, `/chat/messages/${messageId}/feedback`, { score });
    },
    breakModel: (isBroken) => {
      modelIsBroken = isBroken;
    },
    takeAway: (away) => {
      isAway = away;
      if (away) cut();
    },
    takeDatabaseAway: (away) => {
      databaseIsAway = away;
    },
    close: async () => {
      await browser.close();
      listening.close();
      cut();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function signIn(page: Page, { username }: { readonly username: string } = OPERATOR): Promise<void> {
  await page.getByLabel('Name or e-mail').fill(username);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
