import type { OutputViolation } from './output-violation.ts';

export interface OutputRule {
  readonly name: string;
  readonly category: OutputViolation['category'];
  /** The first word of every match, for telling whether a text that has not ended may still become one. */
  readonly begins: string;
  /** Written for the words of a text (`toWords`). Linear, and never longer than `LONGEST_RULE`. */
  readonly pattern: RegExp;
}

export interface OutputRuleSource {
  readonly name: OutputRule['name'];
  readonly category: OutputRule['category'];
  readonly begins: OutputRule['begins'];
  /** What must or must not stand before a match, in the same clause: a lookbehind. */
  readonly after?: string;
  /** The words themselves. Each space may be the end of a clause or a line, too; no spaces in character classes. */
  readonly says: string;
}

/** No rule spans more characters. */
export const LONGEST_RULE = 280;

export const outputRule = ({ name, category, begins, after = '', says }: OutputRuleSource): OutputRule => ({
  name,
  category,
  begins,
  pattern: new RegExp(`\\b${after}(?:${withClauses(says)})`),
});

const withClauses = (source: string): string => source.replaceAll(' ', '(?: ,)? ');

/** Up to so many words of any kind, each with the space behind it. */
export const upTo = (words: number): string => `(?:[a-z0-9.%-]{1,20} ){0,${words}}`;

/** A common word that begins something only before some others, or where it is the last one yet. */
export const before = (word: string, next: string): string => `(?:${word})(?=(?: ,)?(?:$| (?:${next})\\b))`;

/** Where a verb begins a clause it is an order; where a subject stands before it, it tells of somebody ("el médico sube la dosis"). */
export const AT_START =
  '(?<=^|[,!] |\\b(?:y|o|e|ou|and|or|then|luego|despues|entonces|mejor|ahora|hoy|solo|just|please|favor|now|depois|agora|so|pues|simplemente|apenas|can|should|puedes|deberias) )';

export const NOT_DENIED =
  '(?<!\\b(?:no|not|nunca|jamas|never|nao|dont|ni|nem|tampoco|evita|evite|evitar|avoid|sin|sem|without) )';
