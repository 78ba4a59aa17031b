import { createGrammar, type Grammar, type Reading } from './grammar/grammar.ts';
import { ENGLISH } from './lexicon/en.ts';
import { SPANISH } from './lexicon/es.ts';
import { PORTUGUESE } from './lexicon/pt.ts';
import { CUES } from './rules/cues.ts';
import { ENGLISH_RULES } from './rules/en.ts';
import { SPANISH_CONCERN } from './rules/es-concern.ts';
import { SPANISH_HARM } from './rules/es-harm.ts';
import { SPANISH_PLAN } from './rules/es-plan.ts';
import { SPANISH_WISH } from './rules/es-wish.ts';
import { OUTRIGHT_RULES } from './rules/outright.ts';
import { PORTUGUESE_RULES } from './rules/pt.ts';

let grammar: Grammar | undefined;

/** One message as the grammar reads it. The first call builds the grammar, which takes a fraction of a second. */
export function readMessage(text: string): Reading {
  grammar ??= createGrammar(
    [SPANISH, ENGLISH, PORTUGUESE],
    [
      ...SPANISH_WISH,
      ...SPANISH_PLAN,
      ...SPANISH_HARM,
      ...SPANISH_CONCERN,
      ...ENGLISH_RULES,
      ...PORTUGUESE_RULES,
      ...OUTRIGHT_RULES,
      ...CUES,
    ],
  );
  return grammar.read(text);
}
