import type { Reading } from './grammar/grammar.ts';

/** The message without its disguises: plain lower-case words, one space between them. */
export function normalised(reading: Reading): string {
  return reading.words.map((word) => word.form).join(' ');
}
