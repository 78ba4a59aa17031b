import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { PORTUGUESE } from './pt.ts';
import type { Wording } from './wording.ts';

/** The wording of a language (BCP 47); Spanish where there is none. */
export function wordingOf(language: string): Wording {
  if (language.startsWith('en')) return ENGLISH;
  if (language.startsWith('pt')) return PORTUGUESE;
  return SPANISH;
}
