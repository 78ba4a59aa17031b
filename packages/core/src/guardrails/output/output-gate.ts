import { helplinesOf } from '../protocol/helplines.ts';
import { checkSentence } from './check-sentence.ts';
import { createLeakCheck } from './leak-check.ts';
import type { OutputViolation } from './output-violation.ts';
import { safeEnding } from './safe-endings.ts';

/**
 * Stands between a model's words and the client. Text is held back to the end of its sentence, checked, then let through; when a
 * check fires, nothing more of the reply goes out and a safe ending takes its place. However the text is cut into pieces, the
 * result is the same, and no part of a refused sentence was ever let through.
 */
export interface OutputGate {
  /** Takes the next piece and gives what may be shown now (possibly nothing). */
  readonly push: (piece: string) => string;
  /** Ends the reply: gives what was still held back, if it is safe. */
  readonly end: () => string;
  /** All that was let through so far, with the safe ending if there is one. */
  readonly released: () => string;
  /** Set once a check has fired. */
  readonly violation: () => OutputViolation | undefined;
}

/** What a reply may hold. */
export interface OutputGateOptions {
  /** ISO 3166, of the helplines a reply may name. */
  readonly country: string;
  /** What the model was told and must not repeat. */
  readonly confidential?: string;
  /** What it may repeat although it was told (the draft it was given). */
  readonly quotable?: string;
  /** Another check, for what Flou's own let through; one that throws closes the gate. */
  readonly check?: (sentence: string) => OutputViolation | undefined;
}

/** The end of a sentence, with the one white space that proves it (`3.5` is not one), or a line break. */
const SENTENCE_END = /[.!?…]+["'”’)»\]]*\s|\n/;

/** A sentence that does not end is let through in parts, each held back by more than any rule can span. */
const LONGEST_SENTENCE = 480;
const LONGEST_RULE = 240;

/** A gate for one reply. Pass it every piece as it comes, and `end` at the end. */
export function createOutputGate(options: OutputGateOptions): OutputGate {
  const helplines = helplinesOf(options.country);
  const { confidential, quotable = '' } = options;
  const leaks = confidential ? createLeakCheck({ confidential, quotable }) : () => false;
  const isRefused = (sentence: string) => checkSentence(sentence, { helplines, leaks });
  const check = (sentence: string) => isRefused(sentence) ?? options.check?.(sentence);
  const endingOf = ({ ending, category }: OutputViolation): string =>
    ending !== undefined && !failClosed(isRefused, ending) ? ending : safeEnding(category, helplines);
  let held = '';
  let released = '';
  let violation: OutputViolation | undefined;

  /** Lets a checked text through, or closes the gate. `upTo` is how much of the text may go; the rest stays for the next check. */
  const letThrough = (text: string, upTo = text.length): string => {
    violation = failClosed(check, text);
    const cleared = violation ? endingAfter(released, endingOf(violation)) : text.slice(0, upTo);
    released += cleared;
    return cleared;
  };

  const push = (piece: string): string => {
    if (violation) return '';
    held += piece;
    let cleared = '';
    for (let cut = nextCut(held); cut && !violation; cut = nextCut(held)) {
      cleared += letThrough(held.slice(0, cut.checked), cut.upTo);
      held = held.slice(cut.upTo);
    }
    return cleared;
  };

  const end = (): string => {
    if (violation || !held) return '';
    const cleared = letThrough(held);
    held = '';
    return cleared;
  };

  return { push, end, released: () => released, violation: () => violation };
}

/** How much of the held text can be checked now, and how much of it may then go. Depends on the text alone, not on its pieces. */
function nextCut(held: string): { readonly checked: number; readonly upTo: number } | undefined {
  const sentence = SENTENCE_END.exec(held);
  const ends = sentence ? sentence.index + sentence[0].length : Number.POSITIVE_INFINITY;
  if (ends <= LONGEST_SENTENCE) return { checked: ends, upTo: ends };
  if (held.length <= LONGEST_SENTENCE) return undefined;
  const lastSpace = held.lastIndexOf(' ', LONGEST_SENTENCE - LONGEST_RULE);
  return { checked: LONGEST_SENTENCE, upTo: lastSpace > 0 ? lastSpace + 1 : LONGEST_SENTENCE - LONGEST_RULE };
}

function failClosed(
  check: (sentence: string) => OutputViolation | undefined,
  sentence: string,
): OutputViolation | undefined {
  try {
    return check(sentence);
  } catch {
    return { category: 'guard_failure', rule: 'check_threw' };
  }
}

const endingAfter = (released: string, ending: string): string =>
  released === '' || /\s$/.test(released) ? ending : ` ${ending}`;
