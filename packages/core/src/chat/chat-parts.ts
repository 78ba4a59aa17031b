import type { ChatGuardrails } from '../guardrails/chat-guardrails.ts';
import type { CostBudget } from '../limits/cost-budget.ts';
import type { RateLimiter } from '../limits/rate-limiter.ts';
import type { ChatModel, TokenUsage } from '../model/chat-model.ts';
import type { Speaker } from '../model/speaker.ts';
import type { Runtime } from '../runtime.ts';
import type { Storage } from '../storage/storage.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import type { Admission } from './admission.ts';
import type { CrisisCaller } from './alert-crisis.ts';
import type { LiveTurns } from './live-turns.ts';
import type { Policy } from './policy.ts';
import type { SharedTurns } from './shared-turns.ts';
import type { TurnRecorder } from './turn-recorder.ts';
import type { UserLock } from './user-lock.ts';
import type { UserQueue } from './user-queue.ts';

/** What a turn is made with. `flou.ts` puts it together once. */
export interface ChatParts {
  readonly storage: Pick<Storage, 'chat'>;
  readonly guardrails: ChatGuardrails;
  readonly policy: Policy;
  readonly speaker: Speaker;
  /** Asked when the detector is not sure; nobody when undefined. */
  readonly secondOpinion: ChatModel | undefined;
  readonly rateLimiter: RateLimiter;
  readonly admission: Admission;
  readonly queue: UserQueue;
  /** The same across instances; undefined where there is only this one. */
  readonly userLock: UserLock | undefined;
  readonly liveTurns: LiveTurns;
  /** Running turns as other instances see them; undefined where there is only this one. */
  readonly sharedTurns: SharedTurns | undefined;
  readonly recorder: TurnRecorder;
  /** What a turn's tokens cost, and what may still be spent today. */
  readonly costUsd: (model: string, usage: TokenUsage) => number;
  readonly budget: CostBudget;
  readonly crisisCaller: CrisisCaller;
  readonly telemetry: Telemetry;
  readonly runtime: Runtime;
  /** Turns a user may open in any 60 seconds. */
  readonly rateLimitPerMinute: number;
  /** ISO 3166, of the helplines that are offered. */
  readonly helplineCountry: string;
}

/** How many earlier messages a turn looks back on: the guardrails, the tutor's memory of its own words, and the model's window. */
export const HISTORY_WINDOW = 20;
