/**
 * Flou's guardrails, usable alone in front of any chat: `screen()` for danger, the protocol, and the guards for what goes into
 * a model and what comes out of it.
 * @module
 */
export { type ChatGuardrails, type ChatGuardrailsOptions, chatGuardrails } from './chat-guardrails.ts';
export {
  type ConversationGuardOptions,
  type ConversationVerdict,
  guardConversation,
} from './conversation/guard-conversation.ts';
export { screen } from './crisis/screen.ts';
export {
  CATEGORIES,
  type Category,
  LEVELS,
  type Level,
  type Screening,
  type Span,
  type Turn,
} from './crisis/screening.ts';
export { findInjection } from './injection/find-injection.ts';
export type { InjectionFinding } from './injection/injection-finding.ts';
export { createOutputGate, type OutputGate, type OutputGateOptions } from './output/output-gate.ts';
export type { OutputViolation } from './output/output-violation.ts';
export type { Guard, Refusal } from './own/guard.ts';
export {
  findPersonalData,
  type PersonalDataFinding,
  type PersonalDataKind,
} from './personal-data/find-personal-data.ts';
export { maskPersonalData } from './personal-data/mask-personal-data.ts';
export { advanceProtocol } from './protocol/advance-protocol.ts';
export { type Helpline, helplinesOf } from './protocol/helplines.ts';
export type { HelplineView, ProtocolDecision, ProtocolInput, Safety } from './protocol/protocol.ts';
export { restoreSafetyState, type SafetyState, STEPS, type Step } from './protocol/safety-state.ts';
export {
  type AskOpinion,
  needsSecondOpinion,
  type OpinionQuestion,
  secondOpinion,
} from './second-opinion/second-opinion.ts';
export { warmUpGuardrails } from './warm-up.ts';
