import { helplinesOf, OTHER_EMERGENCY_SERVICES } from '../protocol/helplines.ts';
import { checkSentence, mayGoOn } from './check-sentence.ts';
import { createHelplineCheck } from './helpline-check.ts';
import { createLeakCheck } from './leak-check.ts';
import { LONGEST_RULE } from './output-rule.ts';
import type { OutputViolation } from './output-violation.ts';
import { createPlainReader, toPlain } from './plain-text.ts';
import { safeEnding } from './safe-endings.ts';

/**
 * Stands between a model's words and the client. Text is held back to the end of its sentence, checked, then let through; when a
 * check fires, nothing more of the reply goes out and a safe ending takes its place. However the text is cut into pieces, the
 * result is the same, and no part of what was refused was ever let through. A line that breaks without ending its sentence goes at once
 * too, unless it holds a word with which something unsafe may begin: then it waits for what follows.
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

/** The end of a sentence, with the white space that proves it (`3.5` is not one). */
const SENTENCE_END = /([.!?])[)\]"'”’»*`~]*\s$/;

/** The number of an entry of a list ends nothing. */
const LIST_NUMBER = /(?:^|\n)[^\p{L}\p{N}\n]{0,8}\d{1,2}\.\s$/u;

/** How many plain characters tell of either. */
const LONGEST_END = 20;

/** A sentence that does not end is let through in parts, each held back by more than any rule can span. */
const LONGEST_SENTENCE = 2 * LONGEST_RULE;

/** What stood before the held text in its sentence, for what a rule must see there ("no …"): so many plain characters. */
const LONGEST_CONTEXT = 60;

/** A gate for one reply. Pass it every piece as it comes, and `end` at the end. */
export function createOutputGate(options: OutputGateOptions): OutputGate {
  const helplines = helplinesOf(options.country);
  const { confidential, quotable = '' } = options;
  const { leaks, mayLeak } = confidential
    ? createLeakCheck({ confidential, quotable })
    : { leaks: () => false, mayLeak: () => false };
  const context = { namesWrongLine: createHelplineCheck(helplines, OTHER_EMERGENCY_SERVICES[options.country]), leaks };
  const isRefused = (plain: string) => checkSentence(plain, context);
  const endingOf = ({ ending, category }: OutputViolation): string =>
    ending !== undefined && !failClosed(() => isRefused(toPlain(ending))) ? ending : safeEnding(category, helplines);

  let unpaired = '';
  let held = '';
  let reader = createPlainReader();
  let before = '';
  /** How much of the held text ends with a full stop that ends a sentence only if a new one begins behind it. */
  let uncertainEnd = 0;
  let released = '';
  let violation: OutputViolation | undefined;

  /** Checks what is held, and closes the gate if it may not go. */
  const isSafe = (): boolean => {
    violation = failClosed(() => isRefused(before + reader.plain()) ?? options.check?.(held));
    return violation === undefined;
  };

  /** May what is held be the beginning of something unsafe? */
  const waits = (): boolean => mayGoOn(reader.last(LONGEST_RULE)) || mayLeak(before + reader.last(LONGEST_RULE));

  /** Lets the first `length` characters of the held text through; `isWhole` where a sentence ends behind them. */
  const letThrough = (length: number, isWhole: boolean): void => {
    const [cleared, rest] = [held.slice(0, length), held.slice(length)];
    before = isWhole ? '' : lastWords(before + toPlain(cleared));
    released += cleared;
    held = '';
    reader = createPlainReader();
    uncertainEnd = 0;
    for (const character of rest) read(character);
  };

  /** What to do where a sentence or a line may have ended. */
  const atSpace = (): void => {
    const last = reader.last(LONGEST_END);
    if (!/\S/.test(held)) {
      letThrough(held.length, before === '');
      return;
    }
    const [, mark] = LIST_NUMBER.test(last) ? [] : (SENTENCE_END.exec(last) ?? []);
    if (!mark && !last.endsWith('\n')) return;
    if (mark === '!' || mark === '?' || !waits()) {
      if (isSafe()) letThrough(held.length, mark !== undefined);
    } else if (mark) uncertainEnd ||= held.length;
  };

  /** A full stop ended its sentence unless what follows goes on in lower case or with a number ("aprox. 40", "toma… todo"). */
  const settleEnd = (character: string): void => {
    if (!/[\p{L}\p{N}¿¡]/u.test(character)) return;
    if (/[\p{Ll}\p{N}]/u.test(character)) uncertainEnd = 0;
    else if (isSafe()) letThrough(uncertainEnd, true);
  };

  const splitLong = (): void => {
    if (!isSafe()) return;
    const part = reader.plain().slice(0, LONGEST_RULE);
    const clause = part.lastIndexOf(', ');
    const length = clause > LONGEST_RULE / 2 ? clause + 2 : part.search(/\s\S*$/) + 1;
    letThrough(reader.endOf(length || LONGEST_RULE), false);
  };

  const read = (character: string): void => {
    if (uncertainEnd > 0) settleEnd(character);
    if (violation) return;
    const length = reader.length();
    const last = reader.last(1);
    held += character;
    reader.read(character);
    const isRead = reader.length() > length || reader.last(1) !== last;
    if (isRead && /\s/.test(reader.last(1))) atSpace();
    if (!violation && reader.length() > LONGEST_SENTENCE) splitLong();
  };

  /** Runs a step and gives what it let through, with the ending if it closed the gate. */
  const shownBy = (step: () => void): string => {
    const start = released.length;
    step();
    if (violation) released += endingAfter(released, endingOf(violation));
    return released.slice(start);
  };

  const push = (piece: string): string =>
    violation
      ? ''
      : shownBy(() => {
          const text = unpaired + piece;
          // Half a character waits for the other half.
          unpaired = /[\ud800-\udbff]$/.exec(text)?.[0] ?? '';
          for (const character of text.slice(0, text.length - unpaired.length)) {
            if (violation) return;
            read(character);
          }
        });

  const end = (): string =>
    violation
      ? ''
      : shownBy(() => {
          if (unpaired) read(unpaired);
          unpaired = '';
          if (!violation && held && isSafe()) letThrough(held.length, true);
        });

  return { push, end, released: () => released, violation: () => violation };
}

/** The end of a plain text, from a whole word on. */
const lastWords = (plain: string): string =>
  plain.length <= LONGEST_CONTEXT ? plain : plain.slice(-LONGEST_CONTEXT).replace(/^\S*/, '');

function failClosed(check: () => OutputViolation | undefined): OutputViolation | undefined {
  try {
    return check();
  } catch {
    return { category: 'guard_failure', rule: 'check_threw' };
  }
}

const endingAfter = (released: string, ending: string): string =>
  released === '' || /\s$/.test(released) ? ending : ` ${ending}`;
