import { screen } from './crisis/screen.ts';
import { findInjection } from './injection/find-injection.ts';
import { INJECTION_PATTERNS } from './injection/injection-patterns.ts';
import { createOutputGate } from './output/output-gate.ts';
import { maskPersonalData } from './personal-data/mask-personal-data.ts';
import { readAnswer } from './protocol/read-answer.ts';

/** Every word that an injection pattern waits for, so that each of them is tried. */
const INJECTION_WORDS = INJECTION_PATTERNS.flatMap(({ needs }) => needs).join(' ');

/**
 * Builds what the guards build at their first message: the grammar, the table of the model, hundreds of patterns. Takes some tenths of a
 * second; a server calls it before it listens, so that no student waits for it.
 *
 * @param country ISO 3166, of the helplines that are offered.
 */
export function warmUpGuardrails(country: string): void {
  screen('hola');
  readAnswer('hola');
  findInjection(INJECTION_WORDS);
  maskPersonalData('hola');
  const gate = createOutputGate({ country });
  gate.push('Hola. Puedes llamar al 1. ');
  gate.end();
}
