import { languagesOf } from '../lexicon/everyday-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Rule } from '../rules/rule.ts';
import { createDictionary } from '../text/dictionary.ts';
import { remember } from '../text/remember.ts';
import { createRepair } from '../text/repair.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import { conjugateEnglish } from './conjugate-en.ts';
import { conjugateSpanish } from './conjugate-es.ts';
import { conjugatePortuguese } from './conjugate-pt.ts';
import { compilePattern, matchAround, type Pattern, type Phrase, type Tagged } from './pattern.ts';
import { Vocabulary } from './vocabulary.ts';

/** A rule that matched, over the words `[from, to]`. */
export interface Finding {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
}

/** Concepts that say how a message is meant rather than what it says. At most sixteen: each is a bit of a word's mark. */
export const FRAME_CONCEPTS = [
  'LAUGH',
  'PETTY',
  'TOPIC',
  'SERIOUS',
  'PAST',
  'AGAIN',
  'CLARIFIES',
  'NEG',
  'HELPER',
  'THAT',
  'RECOVERED',
  'ONCE',
  'RELAPSE',
  'HARMLESS',
  'SAID_NO',
  'LIED',
] as const;
export type FrameConcept = (typeof FRAME_CONCEPTS)[number];

/** A message read by the grammar. */
export interface Reading {
  readonly words: readonly Tagged[];
  readonly findings: readonly Finding[];
  /** True when the word at `index` carries the concept, by itself or as the first of a phrase. */
  readonly is: (index: number, concept: FrameConcept) => boolean;
  /** True when any word of `[from, to]`, or of the whole message, carries the concept. */
  readonly some: (concept: FrameConcept, from?: number, to?: number) => boolean;
}

export interface Grammar {
  readonly read: (text: string) => Reading;
}

interface Indexed<T> {
  readonly pattern: Pattern;
  readonly gives: T;
}

/** Patterns by the number of the tag they are looked for at. */
type Index<T> = readonly (readonly Indexed<T>[] | undefined)[];

/** Puts lexicons and rules together. Costs a few tenths of a second: build it once. */
export function createGrammar(lexicons: readonly Lexicon[], rules: readonly Rule[]): Grammar {
  const vocabulary = new Vocabulary();
  for (const lexicon of lexicons) {
    for (const verb of lexicon.spanishVerbs ?? []) vocabulary.addVerb(verb.inf, conjugateSpanish(verb));
    for (const verb of lexicon.portugueseVerbs ?? []) vocabulary.addVerb(verb.inf, conjugatePortuguese(verb));
    for (const row of lexicon.englishVerbs ?? []) vocabulary.addVerb(row.split(' ')[0] ?? row, conjugateEnglish(row));
    vocabulary.setCommon(lexicon.common);
  }
  vocabulary.addPhraseConcept('MANY');
  for (const lexicon of lexicons) {
    for (const [name, members] of Object.entries(lexicon.concepts)) vocabulary.addConcept(name, members);
    for (const stage of lexicon.phrases) for (const name of Object.keys(stage)) vocabulary.addPhraseConcept(name);
  }
  const phrases: Map<number, Indexed<number>[]>[] = [];
  const depth = Math.max(...lexicons.map((lexicon) => lexicon.phrases.length));
  for (let at = 0; at < depth; at++) {
    const index = new Map<number, Indexed<number>[]>();
    for (const lexicon of lexicons) {
      for (const [name, patterns] of Object.entries(lexicon.phrases[at] ?? {})) {
        for (const source of patterns) addPattern(index, source, vocabulary, vocabulary.tag(name));
      }
    }
    phrases.push(index);
  }
  const ruled = new Map<number, Indexed<Rule>[]>();
  for (const rule of rules) for (const source of rule.patterns) addPattern(ruled, source, vocabulary, rule);
  const phraseIndexes = phrases.map((index) => dense(index, vocabulary.size));
  const ruleIndex = dense(ruled, vocabulary.size);

  const core = lexicons.flatMap((lexicon) => lexicon.core.split(/\s+/)).filter((word) => word !== '');
  const coreTags = new Set(core.flatMap((word) => vocabulary.tagsOf(word)));
  const coreWords = [...vocabulary.words()].filter(
    (word) => vocabulary.tagsOfWord(word)?.some((tag) => coreTags.has(tag)) === true,
  );
  const list = (pick: (lexicon: Lexicon) => string) =>
    lexicons.flatMap((lexicon) => pick(lexicon).split(/\s+/)).filter((word) => word !== '');
  const dictionary = createDictionary({
    known: [...vocabulary.words(), ...list((lexicon) => lexicon.common), ...list((lexicon) => lexicon.glue)],
    core: coreWords,
    glue: list((lexicon) => lexicon.glue),
    innocent: list((lexicon) => lexicon.innocent),
    shorthand: new Map(lexicons.flatMap((lexicon) => Object.entries(lexicon.shorthand))),
  });
  const repair = createRepair(dictionary);
  const meaningOf = remember((form) => meaning(form, vocabulary));
  const bits = new Uint16Array(vocabulary.size);
  FRAME_CONCEPTS.forEach((concept, index) => {
    for (const tag of vocabulary.tagsOf(concept)) bits[tag] = (bits[tag] ?? 0) | (1 << index);
  });

  const read = (text: string): Reading => {
    const words = repair(tokenise(text)).map((token) => tagged(token, meaningOf(token.form)));
    for (const index of phraseIndexes) findPhrases(words, index);
    const findings = findRules(words, ruleIndex);
    let marks: FrameMarks | undefined;
    const mark = () => {
      marks ??= frameMarks(words, bits);
      return marks;
    };
    const is = (at: number, concept: FrameConcept) => ((mark().each[at] ?? 0) & bitOf(concept)) !== 0;
    const some = (concept: FrameConcept, from?: number, to?: number) => {
      const bit = bitOf(concept);
      if ((mark().all & bit) === 0) return false;
      if (from === undefined || to === undefined) return true;
      for (let at = Math.max(0, from); at <= to; at++) if (is(at, concept)) return true;
      return false;
    };
    return { words, findings, is, some };
  };
  return { read };
}

/** `a|$` reads "a, or the end of the clause": two patterns in one. */
function addPattern<T>(index: Map<number, Indexed<T>[]>, source: string, vocabulary: Vocabulary, gives: T): void {
  const pieces = source.split(' ');
  const at = pieces.findIndex((piece) => piece.includes('|') && piece.split('|').includes('$'));
  if (at >= 0) {
    const rest = (pieces[at] ?? '')
      .split('|')
      .filter((one) => one !== '$')
      .join('|');
    const before = pieces.slice(0, at);
    addPattern(index, [...before, '$'].join(' '), vocabulary, gives);
    addPattern(index, [...before, rest, ...pieces.slice(at + 1)].join(' '), vocabulary, gives);
    return;
  }
  const indexed = { pattern: compilePattern(source, vocabulary), gives };
  for (const tag of indexed.pattern.elements[indexed.pattern.anchor]?.tags ?? []) {
    const list = index.get(tag);
    if (list === undefined) index.set(tag, [indexed]);
    else list.push(indexed);
  }
}

/** An array without holes is read faster than a map. */
function dense<T>(index: ReadonlyMap<number, Indexed<T>[]>, size: number): Index<T> {
  return Array.from({ length: size }, (_, tag) => index.get(tag));
}

/** What a word may mean, whatever stands around it. */
interface Meaning {
  readonly tags: readonly number[] | undefined;
  /** The same for a word with a stressed ó at its end: mató is not "I kill". */
  readonly ofOthers: readonly number[] | undefined;
  readonly lemma: number | undefined;
  readonly filler: boolean;
  readonly languages: number;
}

function meaning(form: string, vocabulary: Vocabulary): Meaning {
  const own = vocabulary.tagsOfWord(form);
  const many = isMany(form) ? [...(own ?? []), vocabulary.tag('MANY')] : undefined;
  const tags = many ?? own ?? (isGerund(form) ? [vocabulary.tag('IDIOMATIC')] : undefined);
  const fillers = vocabulary.tagsOf('FILLER');
  return {
    tags,
    ofOthers: tags && vocabulary.withoutFirstPerson(tags),
    lemma: vocabulary.lemmaOf(form) ?? tags?.[0],
    filler: tags?.some((tag) => fillers.includes(tag)) === true,
    languages: languagesOf(form),
  };
}

function tagged(token: Token, { tags, ofOthers, lemma, filler, languages }: Meaning): Tagged {
  return {
    form: token.form,
    start: token.start,
    end: token.end,
    part: token.part,
    question: token.question,
    mixed: token.mixed,
    tags: token.past === true ? ofOthers : tags,
    lemma,
    filler,
    languages,
    opening: undefined,
    closing: undefined,
  };
}

/** Doing something else: "me mato estudiando", "me maté trapeando". */
function isGerund(form: string): boolean {
  return form.length > 5 && /(?:ando|iendo|ados?|adas?|idos?|idas?)$/.test(form);
}

/** Ten or more of something: too many pills. */
function isMany(form: string): boolean {
  return /^[1-9]\d\d?$/.test(form);
}

interface FrameMarks {
  readonly each: Uint16Array;
  readonly all: number;
}

function bitOf(concept: FrameConcept): number {
  return 1 << FRAME_CONCEPTS.indexOf(concept);
}

function frameMarks(words: readonly Tagged[], bits: Uint16Array): FrameMarks {
  const each = new Uint16Array(words.length);
  let all = 0;
  words.forEach((word, at) => {
    let mark = 0;
    if (word.tags !== undefined) for (const tag of word.tags) mark |= bits[tag] ?? 0;
    if (word.opening !== undefined) for (const phrase of word.opening) mark |= bits[phrase.tag] ?? 0;
    each[at] = mark;
    all |= mark;
  });
  return { each, all };
}

const NO_WORD = { tags: undefined, opening: undefined };

function eachMatch<T>(
  words: readonly Tagged[],
  index: Index<T>,
  found: (from: number, to: number, gives: T) => void,
): void {
  const attempt = (tag: number, first: number, last: number) => {
    const list = index[tag];
    if (list === undefined) return;
    for (const { pattern, gives } of list) {
      const match = matchAround(pattern, words, first, last);
      if (match !== undefined) found(match.from, match.to, gives);
    }
  };
  for (let at = 0; at < words.length; at++) {
    const { tags, opening } = words[at] ?? NO_WORD;
    if (tags !== undefined) for (const tag of tags) attempt(tag, at, at);
    if (opening !== undefined) for (const phrase of opening) attempt(phrase.tag, phrase.from, phrase.to);
  }
}

const MOST_PHRASES = 24;
/** Beyond this many the message has been understood; the bound keeps hostile repetition cheap. */
const MOST_FINDINGS = 256;

function findPhrases(words: readonly Tagged[], index: Index<number>): void {
  const phrases: Phrase[] = [];
  eachMatch(words, index, (from, to, tag) => phrases.push({ tag, from, to }));
  for (const phrase of phrases) {
    const first = words[phrase.from];
    const last = words[phrase.to];
    if (first === undefined || last === undefined) continue;
    first.opening ??= [];
    last.closing ??= [];
    if (first.opening.length >= MOST_PHRASES || last.closing.length >= MOST_PHRASES) continue;
    if (first.opening.some((one) => one.tag === phrase.tag && one.to === phrase.to)) continue;
    first.opening.push(phrase);
    last.closing.push(phrase);
  }
}

function findRules(words: readonly Tagged[], index: Index<Rule>): Finding[] {
  const findings: Finding[] = [];
  const last = new Map<Rule, Finding>();
  eachMatch(words, index, (from, to, rule) => {
    const before = last.get(rule);
    if (findings.length >= MOST_FINDINGS || (before !== undefined && before.from === from && before.to === to)) return;
    const finding = { rule, from, to };
    last.set(rule, finding);
    findings.push(finding);
  });
  return findings;
}
