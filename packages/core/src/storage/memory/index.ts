/**
 * Storage in memory.
 * @module
 */
export { createMemoryStorage } from './memory-storage.ts';
