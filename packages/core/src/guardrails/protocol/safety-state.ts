import * as v from 'valibot';
import { CATEGORIES, LEVELS } from '../crisis/screening.ts';

/** The steps of the protocol. Each `ask_…` is asked once at most. */
export const STEPS = [
  'ask_thoughts',
  'ask_plan',
  'ask_means',
  'ask_when',
  'guide',
  'imminent',
  'coping',
  'watch',
] as const;
/** One of {@link STEPS}. */
export type Step = (typeof STEPS)[number];

const schema = v.object({
  level: v.picklist(LEVELS),
  category: v.picklist(CATEGORIES),
  step: v.picklist(STEPS),
  asked: v.array(v.picklist(STEPS)),
  known: v.object({
    thoughts: v.optional(v.boolean()),
    plan: v.optional(v.boolean()),
    means: v.optional(v.boolean()),
    soon: v.optional(v.boolean()),
    thirdParty: v.optional(v.boolean()),
    // Told of being hurt by somebody, and was asked whether they are safe.
    abused: v.optional(v.boolean()),
    // Somebody else did something to themselves or is about to, and no help is known to be coming.
    otherInDanger: v.optional(v.boolean()),
    // Something was done, and nobody who can treat it is there yet.
    attempt: v.optional(v.boolean()),
  }),
  helplineMuted: v.boolean(),
  calmTurns: v.number(),
  lastRiskAtMs: v.number(),
  language: v.string(),
});

/**
 * What the protocol remembers of a person between turns; stored with the session as JSON.
 *
 * `step` is the step that was taken last, whose question may be waiting for an answer; `asked` are the steps taken so far;
 * `known` is what was learnt (absent: not answered); `calmTurns` counts turns since the last sign of risk, and `lastRiskAtMs`
 * is when that was, in milliseconds since the Unix epoch. `language` is the one the person writes in when it matters.
 */
export type SafetyState = Readonly<v.InferOutput<typeof schema>>;

/** Reads a stored state back; undefined for none, and for one that cannot be read. */
export function restoreSafetyState(stored: unknown): SafetyState | undefined {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : undefined;
}
