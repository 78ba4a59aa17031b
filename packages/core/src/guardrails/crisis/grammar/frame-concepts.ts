import type { Tagged } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Concepts that say how a message is meant rather than what it says. At most thirty-two: each is a bit of a word's mark. */
const FRAME_CONCEPTS = [
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
  'SAID_YES',
  'OTHERS_ASK',
  'WORKS_ON_WORDS',
  'TURNS',
  'OF_ONESELF',
  'LITERAL',
  'MORE',
  'HAVE',
  'NOT_KNOWING',
  'DEPARTS',
] as const;
export type FrameConcept = (typeof FRAME_CONCEPTS)[number];

/** Where the words of a message carry frame concepts. */
export interface FrameConcepts {
  /** True when the word at `index` carries the concept, by itself or as the first of a phrase. */
  readonly is: (index: number, concept: FrameConcept) => boolean;
  /** True when any word of `[from, to]`, or of the whole message, carries the concept. */
  readonly some: (concept: FrameConcept, from?: number, to?: number) => boolean;
}

/** The bits of every tag of a vocabulary. */
export function frameBits(vocabulary: Vocabulary): Uint32Array {
  const bits = new Uint32Array(vocabulary.size);
  for (const concept of FRAME_CONCEPTS)
    for (const tag of vocabulary.tagsOf(concept)) bits[tag] = (bits[tag] ?? 0) | bitOf(concept);
  return bits;
}

/** Marks the words of a message when they are first asked about: most messages give no reason to. */
export function frameConcepts(words: readonly Tagged[], bits: Uint32Array): FrameConcepts {
  let marks: Marks | undefined;
  const marked = () => {
    marks ??= mark(words, bits);
    return marks;
  };
  const is = (at: number, concept: FrameConcept) => ((marked().each[at] ?? 0) & bitOf(concept)) !== 0;
  const some = (concept: FrameConcept, from?: number, to?: number) => {
    if ((marked().all & bitOf(concept)) === 0) return false;
    if (from === undefined || to === undefined) return true;
    for (let at = Math.max(0, from); at <= to; at++) if (is(at, concept)) return true;
    return false;
  };
  return { is, some };
}

interface Marks {
  readonly each: Uint32Array;
  readonly all: number;
}

function mark(words: readonly Tagged[], bits: Uint32Array): Marks {
  const each = new Uint32Array(words.length);
  let all = 0;
  words.forEach((word, at) => {
    let mark = 0;
    for (const tag of word.tags ?? []) mark |= bits[tag] ?? 0;
    for (const phrase of word.opening ?? []) mark |= bits[phrase.tag] ?? 0;
    each[at] = mark;
    all |= mark;
  });
  return { each, all };
}

const BIT_OF = new Map<FrameConcept, number>(FRAME_CONCEPTS.map((concept, index) => [concept, 1 << index]));
const bitOf = (concept: FrameConcept): number => BIT_OF.get(concept) ?? 0;
