import type { Span } from '../crisis/screening.ts';
import { HELPLINES } from '../protocol/helplines.ts';
import { ANNOUNCED_AFTER, ANNOUNCED_BEFORE, ANNOUNCED_NUMBER, ANOTHER_NUMBER, NOT_TO_BE_CALLED } from './phone-cues.ts';
import { PHONE_LAYOUTS } from './phone-layouts.ts';
import { isMeasured, isRound, readsAsData, readsAsQuantity, standsAlone } from './quantity.ts';

/** Phones in a folded text: by their layout, by what announces them, or alone in a message. */
export const findPhones = (plain: string): readonly Span[] => [
  ...inLayout(plain),
  ...announcedBefore(plain),
  ...announcedAfter(plain),
  ...alone(plain),
];

function inLayout(plain: string): readonly Span[] {
  const found: Span[] = [];
  for (const { pattern, ambiguous } of PHONE_LAYOUTS) {
    for (const { 0: match, index } of plain.matchAll(pattern)) {
      // `(+56 9) 8765 4321` begins with its bracket; `(+56 9 8765 4321)` does not.
      const start = match.startsWith('(') && !match.includes(')') ? index + 1 : index;
      const end = index + match.length;
      const number = plain.slice(start, end);
      if (isNobodys(number)) continue;
      if (!ambiguous || isAnnounced(plain, start, end) || !isOfATextbook(plain, start, end)) found.push({ start, end });
    }
  }
  return found;
}

function announcedBefore(plain: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of plain.matchAll(ANNOUNCED_NUMBER)) {
    let number: string | undefined = match[2];
    let end = match.index + match[0].length;
    if (NOT_TO_BE_CALLED.test(match[1] ?? '')) continue;
    while (number !== undefined) {
      if (mayBeCalled(number) && !isMeasured(plain.slice(end, end + 40)))
        found.push({ start: end - number.length, end });
      const another: RegExpExecArray | null = ANOTHER_NUMBER.exec(plain.slice(end, end + 60));
      number = another?.[1];
      end += another?.[0].length ?? 0;
    }
  }
  return found;
}

const BEFORE_ITS_NAME = /(?<![\d.,-])\(?\d(?:[ .()-]{0,2}\d){6,11}(?!\d)/g;

function announcedAfter(plain: string): readonly Span[] {
  const numbers = [...plain.matchAll(BEFORE_ITS_NAME)].map(({ 0: number, index: start }) => ({
    start,
    end: start + number.length,
  }));
  return numbers.filter(
    ({ start, end }) => ANNOUNCED_AFTER.test(plain.slice(end, end + 40)) && mayBeCalled(plain.slice(start, end)),
  );
}

// Nine digits: Chile has no others. With a comma between it would be a list of numbers.
const NINE_DIGITS = /(?<!\d)[2-9]\d{8}(?!\d)|(?<!\d)[2-7]\d \d{3} \d{4}(?!\d)|(?<!\d)2 [23]\d{3} \d{4}(?!\d)/g;

function alone(plain: string): readonly Span[] {
  const numbers = [...plain.matchAll(NINE_DIGITS)].map(({ 0: number, index: start }) => ({
    start,
    end: start + number.length,
  }));
  return numbers.filter(({ start, end }) => standsAlone(plain, start, end) && mayBeCalled(plain.slice(start, end)));
}

function isAnnounced(plain: string, start: number, end: number): boolean {
  const after = plain.slice(end, end + 40);
  const before = plain.slice(Math.max(0, start - 60), start);
  return (ANNOUNCED_BEFORE.test(before) && !isMeasured(after)) || ANNOUNCED_AFTER.test(after);
}

const digitsOf = (number: string): string => number.replace(/\D/g, '');

const LINES: ReadonlySet<string> = new Set(HELPLINES.map(({ phone }) => digitsOf(phone)));
/** Free and shared-cost lines, in Chile 600 and 800. */
const SERVICE = /^(?:1?8(?:00|33|44|55|66|77|88)|600|0[3589]00)\d{4,8}$/;

/** A line of an institution, a binary number, or an amount with its sign (`+1.500.000`). */
function isNobodys(number: string): boolean {
  if (/^\(?\+/.test(number)) return /^\+\d{1,3}(?:\.\d{3})+$/.test(number);
  const digits = digitsOf(number);
  return LINES.has(digits) || SERVICE.test(digits) || /^[01]+$/.test(digits);
}

const YEARS = /(?:^|\D)(?:1[5-9]|20)\d{2}[ -]{1,3}(?:1[5-9]|20)\d{2}$/;
const DATE = /^(?:\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d{2}|(?:19|20)\d{2}[ ./-]\d{1,2}[ ./-]\d{1,2})(?!\d)/;
const THOUSANDS = /^\d{1,3}(?:[ .]\d{3})+$/;
const TENS = /^\d{0,3}0(?:[ .-]\d{0,3}0){1,4}$/;

/** Once announced, it may be written in any way, but not be years, a date or an amount. */
function mayBeCalled(number: string): boolean {
  const digits = digitsOf(number);
  const isAmount = isRound(digits) || (digits.length < 9 && THOUSANDS.test(number));
  return digits.length >= 7 && !isAmount && !YEARS.test(number) && !DATE.test(number) && !isNobodys(number);
}

function isOfATextbook(plain: string, start: number, end: number): boolean {
  const number = plain.slice(start, end);
  const groups = number.split(/\D+/).map(Number);
  const rises = groups.length > 4 && groups.every((group, index) => index === 0 || group > (groups[index - 1] ?? 0));
  const isData =
    rises ||
    (groups.length > 4 && readsAsData(plain, start, end)) ||
    YEARS.test(number) ||
    TENS.test(number) ||
    isRound(digitsOf(number));
  return isData || readsAsQuantity(plain, start, end);
}
