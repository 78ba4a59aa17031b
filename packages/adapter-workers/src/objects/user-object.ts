import { DurableObject } from 'cloudflare:workers';
import type { UserLock } from '@flou/core';
import type { FlouBindings } from '../bindings.ts';
import { type OpenedFlou, openFlou, type WorkerOptions } from '../open-flou.ts';

/** The class of the objects that users live in. */
export type UserObjectClass = new (ctx: DurableObjectState, env: FlouBindings) => DurableObject<FlouBindings>;

/**
 * Where everything of one user happens: the one router, with connections of its own. A turn that runs here outlives the request
 * that began it, every other turn of this user waits for it here, and a second client finds it here. Nothing is kept on the object's
 * disk: what lasts is in PostgreSQL.
 */
export function createUserObject(options: WorkerOptions): UserObjectClass {
  return class extends DurableObject<FlouBindings> {
    #opened: OpenedFlou | undefined;

    override async fetch(request: Request): Promise<Response> {
      // Work that is handed over keeps the object awake: a turn whose client left, a reply that waits for the database.
      const waitUntil = (work: Promise<unknown>) => this.ctx.waitUntil(work);
      this.#opened ??= openFlou(this.env, options, { waitUntil, userLock: onlyObject });
      return this.#opened.flou.handler(request, this.env);
    }
  };
}

/**
 * There is one object of a user in the whole world: a turn that still counts as running and does not run here was left behind, and whoever
 * sends it again takes it up.
 */
const onlyObject: UserLock = {
  acquire: async () => ({ isExclusive: true, hurry: new AbortController().signal, release: () => {} }),
};
