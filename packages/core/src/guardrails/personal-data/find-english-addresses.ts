import type { Span } from '../crisis/screening.ts';
import { isMeasured } from './quantity.ts';
import { isCapitalised, isYear, JOINING, NOT_IN_A_STREET } from './street-words.ts';

const STREET =
  /(?<![\d.,/:#$-]|\d )(\d{1,5}[A-Za-z]?) ((?:[\p{L}\d.'-]{1,20} ){1,4})(street|st|avenue|ave|road|rd|lane|ln|boulevard|blvd|drive|dr|terrace|crescent)\b\.?(?:,? {0,2}(?:apt|apartment|unit|suite|#)\.? ?#?\w{1,6}\b)?/giu;
const LIVES_BEFORE =
  /\b(?:i|we) live (?:at|on|in) $|\b(?:my|our) (?:home )?(?:address|house|home)(?: is)?(?: (?:at|on))?:? $/i;
/** "10 Hard Drive failures" goes on with an ordinary word. */
const ENDS_THERE = /^(?: ?$|[.,;:!?)\n]| (?:in|near|and|but|so|apt|at|on|y|en|e|is|[A-Z]))/;
const HOME =
  /\b(?:(?:i|we) live at|my (?:home )?address is|my house is at) (\d{1,5}[a-z]?(?: [\p{L}\d.'-]{2,20}){1,3})/giu;

/** In English the number comes first: "123 Main Street". */
export const findEnglishAddresses = (plain: string): readonly Span[] => [...streets(plain), ...homes(plain)];

function streets(plain: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: match, 1: number = '', 2: middle = '', 3: type = '', index: start } of plain.matchAll(STREET)) {
    const end = start + match.length;
    const before = plain.slice(Math.max(0, start - 40), start);
    const words = middle.trim().split(' ');
    if (words.some((word) => NOT_IN_A_STREET.has(word.toLowerCase()) || JOINING.has(word))) continue;
    const lives = LIVES_BEFORE.test(before);
    // "In 1929 Wall Street crashed": a year, unless it begins a line or somebody lives there.
    if (isYear(number) && !lives && !/(?:^|[:,\n] ?|\bat )$/i.test(before)) continue;
    const whole = match.length === plain.trim().length;
    const named = isCapitalised(words) && /^[A-Z]/.test(type) && ENDS_THERE.test(plain.slice(end, end + 8));
    if (lives || whole || named) found.push({ start, end });
  }
  return found;
}

function homes(plain: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: match, 1: home = '', index } of plain.matchAll(HOME)) {
    const end = index + match.length;
    const words = home.split(' ').slice(1);
    const isStreet =
      !words.some((word) => NOT_IN_A_STREET.has(word.toLowerCase())) && !isMeasured(` ${words.join(' ')}`);
    if (isStreet) found.push({ start: end - home.length, end });
  }
  return found;
}
