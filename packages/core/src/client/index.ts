/**
 * A typed client for browsers, React Native and Node: `createFlouClient({ baseUrl })` logs in, sends, streams and resumes.
 * @module
 */
export type { QuickReply } from '../chat/policy.ts';
export type { TurnEvent, TurnMetadata, TurnResult, WireMessage } from '../chat/turn-events.ts';
export type { HelplineView, Safety } from '../guardrails/protocol/protocol.ts';
export type { FieldError } from '../http/problem.ts';
export type { OperationsReply } from '../http/schemas/operations.ts';
export type { AppType } from './app-type.ts';
export {
  type CallOptions,
  type Credentials,
  createFlouClient,
  type FlouClient,
  type FlouClientOptions,
  type SendOptions,
} from './client.ts';
export type { Patience } from './patience.ts';
export { FlouProblem, type ProblemCode } from './problem.ts';
export type { ClientRuntime } from './runtime.ts';
export { browserTokens, memoryTokens, type TokenStore, type Tokens } from './token-store.ts';
export type { AccountView, HistoryPage, TurnReply } from './wire.ts';
