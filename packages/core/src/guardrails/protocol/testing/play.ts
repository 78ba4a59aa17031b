import type { Category, Level, Screening } from '../../crisis/screening.ts';
import { advanceProtocol } from '../advance-protocol.ts';
import type { ProtocolDecision } from '../protocol.ts';
import { restoreSafetyState, type SafetyState } from '../safety-state.ts';

/** What the detector would say, given by hand: these tests are about what is answered. */
export const screening = (level: Level, category: Category = 'active_ideation', language = 'es'): Screening => ({
  level,
  category: level === 'none' ? 'none' : category,
  confidence: 0.9,
  spans: [],
  reasons: [],
  language,
  covered: true,
});

/** Plays a conversation: each line is what the student writes and what the detector makes of it. */
export function play(
  lines: readonly (readonly [string, Screening])[],
  options: { country?: string; minutesBetween?: number } = {},
) {
  let state: SafetyState | undefined;
  const recentReplies: string[] = [];
  const decisions: ProtocolDecision[] = [];
  for (const [index, [message, screened]] of lines.entries()) {
    const decision = advanceProtocol({
      message,
      screening: screened,
      state,
      country: options.country ?? 'CL',
      recentReplies,
      nowMs: 1_000_000_000 + index * (options.minutesBetween ?? 1) * 60_000,
      random: () => 0,
    });
    // As it is stored between turns.
    state = restoreSafetyState(JSON.parse(JSON.stringify(decision.state ?? null)));
    if (decision.text) recentReplies.push(decision.text);
    decisions.push(decision);
  }
  return decisions;
}
