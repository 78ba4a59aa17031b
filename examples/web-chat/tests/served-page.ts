import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withWebChat } from '@flou/adapter-node';
import { type ChatModel, createFlou, type FlouOptions } from '@flou/core';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { serve } from '@hono/node-server';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './launch-chromium.ts';

/** A server with the page as it is built for users, and a browser to look at it. */
export interface ServedPage {
  readonly url: string;
  /** A new visitor, with a browser of their own. */
  readonly visit: (options?: BrowserContextOptions) => Promise<Page>;
  /** What the next replies are made of; without it the tutor speaks for itself. */
  readonly speakWith: (model: ChatModel | undefined) => void;
  /** Cuts every connection that is open now. */
  readonly cut: () => void;
  readonly close: () => Promise<void>;
}

/** As `npm start` builds it. */
const BUILD = fileURLToPath(new URL('../build.mjs', import.meta.url));

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1.5 };

// scrypt takes its time on purpose; here nobody attacks a password.
const plainHasher = {
  hash: async (password: string) => `plain:${password}`,
  verify: async (password: string, hash: string) => hash === `plain:${password}`,
};

export async function servePage(options: Partial<FlouOptions> = {}): Promise<ServedPage> {
  const folder = mkdtempSync(join(tmpdir(), 'flou-page-'));
  spawnSync(process.execPath, [BUILD, folder], { stdio: 'inherit' });
  let speaking: ChatModel | undefined;
  const model: ChatModel = {
    name: 'on call',
    async *stream(request) {
      if (speaking) yield* speaking.stream(request);
      else yield { text: request.draft };
    },
  };
  const flou = createFlou({
    storage: createMemoryStorage(),
    secretKeys: ['a-key-for-tests-0123456789-abcdefghijklmnop'],
    passwordHasher: plainHasher,
    model,
    ...options,
  });
  const fetch = withWebChat(flou.app.fetch, folder);
  if (!fetch) throw new Error('The page was not built.');
  const sockets = new Set<Socket>();
  const listening = await new Promise<{ port: number; close: () => void }>((resolve) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({ port, close: () => server.close() }),
    );
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  });
  const browser = await launchChromium();
  const url = `http://127.0.0.1:${listening.port}`;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };

  return {
    url,
    visit: async (contextOptions) => {
      const context = await browser.newContext({ locale: 'es-CL', ...contextOptions });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    speakWith: (next) => {
      speaking = next;
    },
    cut,
    close: async () => {
      await browser.close();
      listening.close();
      cut();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
