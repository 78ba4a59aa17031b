import { type Helpline, helplinesOf } from './helplines.ts';
import { tellsOfAbuse } from './learn.ts';
import type { HelplineView, ProtocolDecision, ProtocolInput, Safety } from './protocol.ts';
import { mentionsSubstances } from './read-answer.ts';
import type { SafetyState, Step } from './safety-state.ts';
import { say } from './say.ts';
import { wordingOf } from './wording/index.ts';
import type { Wording } from './wording/wording.ts';

/** Says one of the texts, and tells clients of the lines that stay at hand. */
export function decide(
  input: ProtocolInput,
  state: SafetyState,
  texts: readonly string[],
  otherwise: readonly string[] = [],
): ProtocolDecision {
  const wording: Wording = wordingOf(state.language);
  const text = say(texts, otherwise, {
    helplines: helplinesOf(input.country),
    quietHelp: state.helplineMuted ? wording.quietHelp : undefined,
    clinic: wording.clinics[input.country === 'CL' ? 'CL' : 'elsewhere'],
    localEmergency: wording.localEmergency,
    recentReplies: input.recentReplies,
    random: input.random,
  });
  return { mode: 'answer', text, state, safety: safetyOf(state, input) };
}

const ALWAYS_OFFERED: ReadonlySet<Helpline['kind']> = new Set(['crisis', 'emergency', 'health']);
const OFFERED_FOR_ABUSE: ReadonlySet<Helpline['kind']> = new Set(['police', 'violence', 'children']);
const OFFERED_FOR_SUBSTANCES: ReadonlySet<Helpline['kind']> = new Set(['substances']);

/** The lines of the person's country stay in `safety` as long as there is a level, whatever the text says of them. */
export function safetyOf(state: SafetyState, { country, message, screening }: ProtocolInput): Safety {
  const abuse = state.category === 'abuse' || tellsOfAbuse(screening);
  const substances = mentionsSubstances(message);
  return {
    level: state.level,
    category: state.category,
    step: state.step,
    helplines: helplinesOf(country)
      .filter(
        ({ kind }) =>
          ALWAYS_OFFERED.has(kind) ||
          (abuse && OFFERED_FOR_ABUSE.has(kind)) ||
          (substances && OFFERED_FOR_SUBSTANCES.has(kind)),
      )
      .map(toView),
  };
}

const toView = ({ name, phone, href, hours, country }: Helpline): HelplineView => ({
  name,
  phone,
  href,
  hours,
  country,
});

export const isQuestion = (step: Step): boolean => step.startsWith('ask_');

/** The same person, where this step was taken. */
export const atStep = (state: SafetyState, step: Step): SafetyState => ({
  ...state,
  step,
  asked: state.asked.includes(step) ? state.asked : [...state.asked, step],
});

/** A word or two say little of a language: who is known goes on in theirs. */
const FEWEST_WORDS = 4;

/** The language of the reply. */
export function languageOf({ screening, message, state }: ProtocolInput): string {
  const isBrief = message.trim().split(/\s+/).length < FEWEST_WORDS;
  if (state !== undefined && isBrief) return state.language;
  return screening.language === 'und' ? (state?.language ?? 'es') : screening.language;
}
