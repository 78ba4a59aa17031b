/**
 * Flou and the AI SDK: a screen for `useChat`, guardrails around a language model, and any provider as Flou's model. Needs only the types of
 * `@ai-sdk/provider` (version 4, of AI SDK 7).
 * @module
 */
export { sendLastMessage, visibleText } from './ui-messages.ts';
