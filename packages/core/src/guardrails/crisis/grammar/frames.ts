import { PART } from '../text/tokenise.ts';
import type { FrameConcept } from './frame-concepts.ts';
import type { Finding, Reading } from './grammar.ts';

/** What surrounds a finding and may change what it means. */
export interface Frame {
  readonly negated: boolean;
  /** The writer says that the denial was a lie. */
  readonly takenBack: boolean;
  readonly joke: boolean;
  readonly petty: boolean;
  readonly topic: boolean;
  /** What others ask or believe ("me preguntó si quiero morirme"), or a quotation in homework. */
  readonly ofOthers: boolean;
  /** The writer explains that something said before was harmless. */
  readonly clarified: boolean;
  readonly past: boolean;
  /** An accident, a haircut, a jump into a pool. */
  readonly harmless: boolean;
  /** Graduates, or moves to another town: what sounds like a farewell is one. */
  readonly departs: boolean;
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

const FAR = 40;
/** Rules less sure than this speak of others or of things; a school subject anywhere in the message explains them. */
const FIRST_PERSON = 0.9;

/** The sentence around a finding. */
function sentenceAround(reading: Reading, finding: Finding): Bounds {
  let { from, to } = finding;
  while (from > 0 && finding.from - from < FAR && reading.words[from]?.part !== PART.hard) from--;
  while (to + 1 < reading.words.length && to - finding.to < FAR && reading.words[to + 1]?.part !== PART.hard) to++;
  return { from, to };
}

/** Reads the frame of one finding. */
export function frameOf(reading: Reading, finding: Finding): Frame {
  const { from, to } = sentenceAround(reading, finding);
  const has = (concept: FrameConcept) => reading.some(concept, from, to);
  const turned = turnOf(reading, finding.from);
  const serious = reading.some('SERIOUS');
  const after = (concept: FrameConcept) => reading.some(concept, finding.to + 1, finding.to + ANSWER);
  const lied = after('LIED');
  const denied =
    (isNegated(reading, finding.from) && !isMoreThanEver(reading, finding.to)) ||
    isDeniedAfter(reading, finding.to) ||
    after('SAID_NO');
  return {
    negated: denied && !lied,
    takenBack: denied && lied,
    joke: !serious && has('LAUGH'),
    petty:
      !serious &&
      !isLiteral(reading, finding) &&
      (reading.some('PETTY', clauseBefore(reading, finding.from), finding.to) ||
        reading.some('PETTY', finding.to, Math.min(to, finding.to + NEAR))),
    topic:
      !serious &&
      (finding.rule.weight < FIRST_PERSON
        ? reading.some('TOPIC')
        : reading.some('TOPIC', Math.max(from, turned), finding.from - 1)),
    ofOthers:
      !serious &&
      !lied &&
      !after('SAID_YES') &&
      (reading.some('OTHERS_ASK', Math.max(from, turned, finding.from - ASKED), finding.from - 1) ||
        (reading.words[finding.from]?.quoted === true && reading.some('WORKS_ON_WORDS'))),
    clarified: reading.some('CLARIFIES'),
    past:
      (has('PAST') && !reading.some('AGAIN', from, to)) ||
      (reading.some('ONCE', from, finding.to) && reading.some('RECOVERED') && !reading.some('RELAPSE')),
    harmless: !serious && has('HARMLESS'),
    departs: !serious && reading.some('DEPARTS'),
  };
}

/** Where the speech last turned before a word: to something else, or to the writer. */
function turnOf(reading: Reading, before: number): number {
  for (let at = before; at > 0; at--)
    if (reading.is(at - 1, 'TURNS') || (reading.words[at]?.part !== PART.space && reading.is(at, 'OF_ONESELF')))
      return at;
  return 0;
}

/** Nobody says "quitarme la vida" or "suicidarme" of a printer. */
const isLiteral = (reading: Reading, { from, to }: Finding): boolean => reading.some('LITERAL', from, to);

/** Words after an outburst in which its cause is named. */
const NEAR = 7;
/** Words right before it, in the same breath: "la página de notas me quitó las ganas de vivir". */
const JUST_BEFORE = 3;

function clauseBefore(reading: Reading, from: number): number {
  let at = from;
  while (at > 0 && from - at < JUST_BEFORE && reading.words[at]?.part === PART.space) at--;
  return at;
}

const REACH = 8;

/** Words from "me preguntó" to what is asked. */
const ASKED = 7;

/** "no" right before the words, with nothing in between but pronouns and helpers: "no es que me quiera matar". */
function isNegated(reading: Reading, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (reading.words[at + 1]?.part !== PART.space) return false;
    if (reading.is(at, 'NEG')) return !isDoubled(reading, at) && !reading.is(at, 'NOT_KNOWING');
    if (reading.words[at]?.filler !== true && !reading.is(at, 'HELPER')) return false;
  }
  return false;
}

/** "nunca había querido morirme tanto": a never that means more than ever. */
const isMoreThanEver = (reading: Reading, to: number): boolean =>
  reading.words[to + 1]?.part === PART.space && reading.is(to + 1, 'MORE');

/** "no hay noche que no piense en morir": the second "no" undoes nothing. */
function isDoubled(reading: Reading, at: number): boolean {
  if (!reading.is(at - 1, 'THAT')) return false;
  for (let before = at - 2; before >= Math.max(0, at - REACH - 2); before--) if (reading.is(before, 'NEG')) return true;
  return false;
}

/**
 * Words after what is told of, within which it is denied ("preguntó si he pensado en hacerme daño y le dije que no") or the denial taken
 * back ("… y mentí").
 */
const ANSWER = 16;

/** "¿matarme yo? no", "ganas de morirme no tengo": the denial comes after. A bare "no" does not count, for it opens the next despair. */
function isDeniedAfter(reading: Reading, to: number): boolean {
  for (let at = to; at <= to + 2; at++) {
    if (reading.words[at]?.question) return reading.is(at + 1, 'NEG');
    if ((reading.words[at + 1]?.part ?? PART.hard) === PART.hard) return false;
    if (reading.is(at + 1, 'NEG') && reading.is(at + 2, 'HAVE'))
      return (reading.words[at + 3]?.part ?? PART.hard) !== PART.space;
  }
  return false;
}
