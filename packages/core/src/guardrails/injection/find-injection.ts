import type { Span } from '../crisis/screening.ts';

/** A message that tries to change what the tutor is or to read what it was told. */
export interface InjectionFinding {
  readonly category: 'override' | 'prompt_theft' | 'role_play' | 'encoded';
  readonly confidence: number;
  readonly spans: readonly Span[];
  readonly reasons: readonly string[];
}

/** Local and synchronous. Undefined when there is nothing to see. */
export function findInjection(text: string): InjectionFinding | undefined {
  void text;
  return undefined;
}
