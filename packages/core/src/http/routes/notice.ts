import { Hono } from 'hono';
import { StorageUnavailableError } from '../../errors/flou-error.ts';
import type { Notice } from '../../storage/storage.ts';
import type { FlouEnv } from '../flou-env.ts';
import type { HttpParts } from '../http-parts.ts';

/** Anybody may ask, as often as they like: the store hears of it this often. */
const FRESH_MS = 10_000;

/** What an operator wants every client to show. Public, and apart from the turn, which does not wait for it. */
export function noticeRoutes({ storage, runtime }: Pick<HttpParts, 'storage' | 'runtime'>): Hono<FlouEnv> {
  const routes = new Hono<FlouEnv>();
  let known: Notice | undefined;
  let asked: { readonly atMs: number; readonly answer: Promise<Notice | undefined> } | undefined;

  const ask = async (nowMs: number): Promise<Notice | undefined> => {
    try {
      known = await storage.notices.current(nowMs);
      return known;
    } catch (error) {
      // The notice that says so may be about the store being away.
      if (error instanceof StorageUnavailableError && known) return known;
      throw error;
    }
  };

  routes.get('/notice', async (c) => {
    const nowMs = runtime.now();
    if (!asked || nowMs - asked.atMs >= FRESH_MS) asked = { atMs: nowMs, answer: ask(nowMs) };
    const notice = await asked.answer;
    c.header('cache-control', `public, max-age=${FRESH_MS / 1000}`);
    return c.json({ notice: notice && !isOver(notice, nowMs) ? wireNotice(notice) : null });
  });

  return routes;
}

const isOver = ({ untilMs }: Notice, nowMs: number): boolean => untilMs !== undefined && untilMs <= nowMs;

function wireNotice({ id, kind, text, createdAtMs, untilMs }: Notice) {
  const time = (ms: number) => new Date(ms).toISOString();
  return { id, kind, text, created_at: time(createdAtMs), until: untilMs === undefined ? null : time(untilMs) };
}
