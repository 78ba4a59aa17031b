import { DurableObject } from 'cloudflare:workers';
import { createWorker } from '../index.ts';

const flou = createWorker();

export class FlouUser extends flou.FlouUser {}
export class FlouRateLimit extends flou.FlouRateLimit {}

/** An object that cannot answer. */
export class BrokenObject extends DurableObject {
  override fetch(): Promise<Response> {
    return Promise.reject(new Error('internal error'));
  }
}

// biome-ignore lint/style/noDefaultExport: what a Worker does is its default export
export default flou.handlers;
