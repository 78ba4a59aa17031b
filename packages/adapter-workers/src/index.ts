/**
 * Flou on Cloudflare Workers: `createWorker()` gives the handlers and the Durable Objects of a Worker.
 * @module
 */
export type { FlouBindings } from './bindings.ts';
export { createWorker, type FlouWorker } from './create-worker.ts';
export type { WorkerOptions } from './open-flou.ts';
export { neonStorage } from './storage/neon.ts';
export type { OpenStorage } from './storage/open-storage.ts';
