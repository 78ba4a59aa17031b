/**
 * Gemini as a `ChatModel`.
 * @module
 */
export { DEFAULT_GEMINI_MODEL, type GeminiOptions, gemini } from './gemini.ts';
