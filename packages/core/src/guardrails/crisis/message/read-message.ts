import { createGrammar, type Grammar, type Reading } from '../grammar/grammar.ts';
import { ENGLISH } from '../lexicon/en.ts';
import { SPANISH } from '../lexicon/es.ts';
import { PORTUGUESE } from '../lexicon/pt.ts';
import { RULES } from '../rules/rules.ts';

let grammar: Grammar | undefined;

/** One message as the grammar reads it. The first call builds the grammar, which takes a fraction of a second. */
export function readMessage(text: string): Reading {
  grammar ??= createGrammar([SPANISH, ENGLISH, PORTUGUESE], RULES);
  return grammar.read(text);
}
