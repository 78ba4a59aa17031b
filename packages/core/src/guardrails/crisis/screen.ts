import { readConversation } from './context.ts';
import { createGrammar, type Grammar } from './grammar/grammar.ts';
import { judge } from './judge.ts';
import { guessLanguage } from './language.ts';
import { ENGLISH } from './lexicon/en.ts';
import { SPANISH } from './lexicon/es.ts';
import { PORTUGUESE } from './lexicon/pt.ts';
import { CUES } from './rules/cues.ts';
import { ENGLISH_RULES } from './rules/en.ts';
import { SPANISH_CONCERN } from './rules/es-concern.ts';
import { SPANISH_HARM } from './rules/es-harm.ts';
import { SPANISH_PLAN } from './rules/es-plan.ts';
import { SPANISH_WISH } from './rules/es-wish.ts';
import { PORTUGUESE_RULES } from './rules/pt.ts';
import type { Screening, Turn } from './screening.ts';

let grammar: Grammar | undefined;

/** Reads a message, or a conversation whose last turn is the message, and says how much the writer is at risk. */
export function screen(input: string | readonly Turn[]): Screening {
  grammar ??= createGrammar(
    [SPANISH, ENGLISH, PORTUGUESE],
    [
      ...SPANISH_WISH,
      ...SPANISH_PLAN,
      ...SPANISH_HARM,
      ...SPANISH_CONCERN,
      ...ENGLISH_RULES,
      ...PORTUGUESE_RULES,
      ...CUES,
    ],
  );
  if (typeof input === 'string') {
    const reading = grammar.read(input);
    return { ...judge(reading), ...guessLanguage(reading, input) };
  }
  const { verdict, reading, text } = readConversation(grammar, input);
  return { ...verdict, ...guessLanguage(reading, text) };
}
