import type { InjectionPattern } from './injection-pattern.ts';
import { OVERRIDE_PATTERNS } from './override-patterns.ts';
import { PROMPT_THEFT_PATTERNS } from './prompt-theft-patterns.ts';
import { ROLE_PLAY_PATTERNS } from './role-play-patterns.ts';
import { SYSTEM_MESSAGE_PATTERNS } from './system-message-patterns.ts';

/** In the order in which they give a finding its category. */
export const INJECTION_PATTERNS: readonly InjectionPattern[] = [
  ...OVERRIDE_PATTERNS,
  ...SYSTEM_MESSAGE_PATTERNS,
  ...PROMPT_THEFT_PATTERNS,
  ...ROLE_PLAY_PATTERNS,
];
