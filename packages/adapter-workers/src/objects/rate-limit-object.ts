import { DurableObject } from 'cloudflare:workers';
import { type RateLimit, type RateLimitResult, slideWindow } from '@flou/core';

interface Window {
  readonly hits: readonly number[];
  readonly windowMs: number;
}

/**
 * One object for each thing that is limited. It is single-threaded, so two requests cannot both take the last place, and its hits
 * are on disk before it answers: an object that slept or moved remembers them.
 */
export class RateLimitObject extends DurableObject {
  /** Counts one hit, or refuses it. */
  async take(limit: RateLimit): Promise<RateLimitResult> {
    const { kv } = this.ctx.storage;
    const { hits, result } = slideWindow(this.#window()?.hits ?? [], limit, Date.now());
    if (result.allowed) {
      kv.put<Window>('window', { hits, windowMs: limit.windowMs });
      if (hits.length === 1) await this.ctx.storage.setAlarm(Date.now() + limit.windowMs);
    }
    return result;
  }

  /** Nobody pays for the storage of a window that has passed. */
  override async alarm(): Promise<void> {
    const { hits = [], windowMs = 0 } = this.#window() ?? {};
    const passedAtMs = (hits.at(-1) ?? 0) + windowMs;
    if (passedAtMs > Date.now()) await this.ctx.storage.setAlarm(passedAtMs);
    else await this.ctx.storage.deleteAll();
  }

  #window(): Window | undefined {
    return this.ctx.storage.kv.get<Window>('window');
  }
}
