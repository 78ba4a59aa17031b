import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Rule } from '../rules/rule.ts';
import { createDictionary, type Dictionary } from '../text/dictionary.ts';
import { memoise } from '../text/memoise.ts';
import { createRepair } from '../text/repair.ts';
import { tokenise } from '../text/tokenise.ts';
import { createCompanions } from './companions.ts';
import { conjugateEnglish } from './conjugate-en.ts';
import { conjugateSpanish } from './conjugate-es.ts';
import { conjugatePortuguese } from './conjugate-pt.ts';
import { type FrameConcepts, frameBits, frameConcepts } from './frame-concepts.ts';
import type { Phrase, Tagged } from './pattern.ts';
import { eachMatch, indexPatterns, isAnchorOf, type PatternIndex } from './pattern-index.ts';
import { Vocabulary } from './vocabulary.ts';
import { meaningOf, tagged } from './word-meaning.ts';

/** A rule that matched, over the words `[from, to]`. */
export interface Finding {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
}

/** A message read by the grammar. */
export interface Reading extends FrameConcepts {
  readonly words: readonly Tagged[];
  readonly findings: readonly Finding[];
}

export interface Grammar {
  readonly read: (text: string) => Reading;
}

/** Puts lexicons and rules together. Costs a few tenths of a second: build it once. */
export function createGrammar(lexicons: readonly Lexicon[], rules: readonly Rule[]): Grammar {
  const vocabulary = createVocabulary(lexicons);
  const stages = Array.from({ length: Math.max(...lexicons.map(({ phrases }) => phrases.length)) }, (_, stage) =>
    [...phrasesOf(lexicons, stage)].map(([source, concept]) => [source, vocabulary.tag(concept)] as const),
  );
  const companions = createCompanions();
  const phrases = stages.map((stage) => indexPatterns(stage, vocabulary, companions));
  const ruled = indexPatterns(
    rules.flatMap((rule) => rule.patterns.map((source) => [source, rule] as const)),
    vocabulary,
    companions,
  );
  const repair = createRepair(createDictionaryOf(lexicons, vocabulary));
  const isAnchor = isAnchorOf([...phrases, ruled]);
  const meaning = memoise((form) => meaningOf(form, vocabulary, isAnchor, companions));
  const bits = frameBits(vocabulary);
  return {
    read(text) {
      const words = repair(tokenise(text)).map((token) => tagged(token, meaning(token.form)));
      const met = new Uint8Array(companions.count());
      for (const word of words) for (const companion of word.companions) met[companion] = 1;
      for (const stage of phrases)
        for (const tag of findPhrases(words, met, stage))
          for (const companion of companions.with(tag)) met[companion] = 1;
      return { words, findings: findRules(words, met, ruled), ...frameConcepts(words, bits) };
    },
  };
}

function createVocabulary(lexicons: readonly Lexicon[]): Vocabulary {
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
  return vocabulary;
}

/** Every pattern of a stage, with the concept it carries. */
function* phrasesOf(lexicons: readonly Lexicon[], stage: number): Generator<readonly [string, string]> {
  for (const { phrases } of lexicons)
    for (const [concept, patterns] of Object.entries(phrases[stage] ?? {}))
      for (const source of patterns) yield [source, concept];
}

function createDictionaryOf(lexicons: readonly Lexicon[], vocabulary: Vocabulary): Dictionary {
  const list = (pick: (lexicon: Lexicon) => string) =>
    lexicons.flatMap((lexicon) => pick(lexicon).split(/\s+/)).filter((word) => word !== '');
  const coreTags = new Set(list(({ core }) => core).flatMap((word) => vocabulary.tagsOf(word)));
  const isCore = (word: string) => vocabulary.tagsOfWord(word)?.some((tag) => coreTags.has(tag)) === true;
  return createDictionary({
    known: [
      ...vocabulary.words(),
      ...list(({ common }) => common),
      ...list(({ glue }) => glue),
      ...list(({ innocent }) => innocent),
    ],
    core: [...vocabulary.words()].filter(isCore),
    glue: list(({ glue }) => glue),
    frequent: [...list(({ glue }) => glue), ...list(({ common }) => common)],
    innocent: list(({ innocent }) => innocent),
    shorthand: new Map(lexicons.flatMap(({ shorthand }) => Object.entries(shorthand))),
    ambiguous: lexicons.flatMap(({ ambiguous }) => ambiguous ?? []),
  });
}

const MOST_PHRASES = 24;
/** Beyond this many the message has been understood; the bound keeps hostile repetition cheap. */
const MOST_FINDINGS = 256;

/** Puts the phrases of a stage where they begin and end; gives their tags. */
function findPhrases(words: readonly Tagged[], met: Uint8Array, index: PatternIndex<number>): ReadonlySet<number> {
  const phrases: Phrase[] = [];
  eachMatch(words, met, index, (from, to, tag) => phrases.push({ tag, from, to }));
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
  return new Set(phrases.map(({ tag }) => tag));
}

function findRules(words: readonly Tagged[], met: Uint8Array, index: PatternIndex<Rule>): Finding[] {
  const findings: Finding[] = [];
  const last = new Map<Rule, Finding>();
  eachMatch(words, met, index, (from, to, rule) => {
    const before = last.get(rule);
    if (findings.length >= MOST_FINDINGS || (before !== undefined && before.from === from && before.to === to)) return;
    const finding = { rule, from, to };
    last.set(rule, finding);
    findings.push(finding);
  });
  return findings;
}
