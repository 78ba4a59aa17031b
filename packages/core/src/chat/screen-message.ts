import type { Screening, Turn } from '../guardrails/crisis/screening.ts';
import type { ChatParts } from './chat-parts.ts';

/** What a message gets when the detector itself breaks: nobody can say it is safe, so somebody is asked how they are. */
const UNREADABLE: Screening = {
  level: 'concern',
  category: 'hopelessness',
  confidence: 0,
  spans: [],
  reasons: ['guard_failed'],
  language: 'es',
  covered: false,
};

/** The detector, closed when it fails: a broken guard is reported loudly and never read as "none". */
export function screenMessage(
  { guardrails, telemetry }: Pick<ChatParts, 'guardrails' | 'telemetry'>,
  input: string | readonly Turn[],
): Screening {
  try {
    return guardrails.screen(input);
  } catch (error) {
    const detail = error instanceof Error ? error.name : typeof error;
    telemetry.emit({ name: 'guardrail_failed', severity: 'error', guardrail: 'crisis', detail });
    return UNREADABLE;
  }
}
