import type { Span } from '../crisis/screening.ts';
import { readsAsData, readsAsQuantity } from './quantity.ts';

interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** Does it follow the one before it with no more than a space, a dash or a dot between? */
  readonly joined: boolean;
}

/** As the digits are embossed; the last group is shorter on some Maestro cards. */
const EMBOSSED = /^(?:4 4 4 4(?: [1-3])?|4 6 5|4 6 4|4 4 5|1[3-9])$/;
const NAMED = /\b(?:tarjeta|card|cartao|visa|mastercard|debito|credito|amex|american express|cvv|cvc)\b/i;

/** Payment cards in a folded text, with the security code and the date behind them. */
export function findCards(plain: string): readonly Span[] {
  const groups = digitGroups(plain);
  const found: Span[] = [];
  for (let first = 0; first < groups.length; first++) {
    const last = lastOfCard(plain, groups, first);
    const start = groups[first]?.start;
    const end = last === undefined ? undefined : groups[last]?.end;
    if (last === undefined || start === undefined || end === undefined) continue;
    found.push({ start, end: end + (CODE_AND_DATE.exec(plain.slice(end, end + 50))?.[0].length ?? 0) });
    first = last;
  }
  return found;
}

const CODE_AND_DATE =
  /^(?:[ ,;.-]{1,3}(?:(?:cvv|cvc|cvv2|codigo|cod|vence|venc|vto|val|exp)[ :.]{1,3}(?:\d{2} ?\/ ?\d{2,4}|\d{3,4})|\d{2} ?\/ ?\d{2,4}|\d{3})(?![\d.,/]?\d| ?[%$]| (?:pesos|veces|dolares|euros|cuotas))){1,2}/i;

// Behind a decimal point stands no card, behind a plus sign a phone.
const IS_PART = /(?<!\d)\d{1,6}[.,]$|\+$/;

/** The longest card that begins with this group, by the index of its last group. */
function lastOfCard(plain: string, groups: readonly Group[], first: number): number | undefined {
  const begins = groups[first];
  // Inside a row, only a card as it is embossed is looked for.
  if (begins === undefined || (begins.joined && begins.digits.length < 13 && begins.digits.length !== 4))
    return undefined;
  if (IS_PART.test(plain.slice(Math.max(0, begins.start - 8), begins.start))) return undefined;
  let digits = '';
  let sizes = '';
  let longest: number | undefined;
  for (let last = first; last < groups.length; last++) {
    const group = groups[last];
    if (group === undefined || (last > first && !group.joined)) break;
    digits += group.digits;
    sizes += `${sizes && ' '}${group.digits.length}`;
    if (digits.length > 19) break;
    const isRow = !begins.joined && !groups[last + 1]?.joined;
    if (digits.length < 13 || !(EMBOSSED.test(sizes) || isRow) || !hasLuhnCheckDigit(digits)) continue;
    if (isCard(plain, begins.start, group.end, EMBOSSED.test(sizes))) longest = last;
  }
  return longest;
}

/** Of digits with the right sum: are they a card, or a part of something else? */
function isCard(plain: string, start: number, end: number, isEmbossed: boolean): boolean {
  if (NAMED.test(plain.slice(Math.max(0, start - 40), start))) return true;
  const written = plain.slice(start, end);
  // Digits with a letter right behind are part of a key or a hash.
  if (!isIssued(written.replace(/\D/g, '')) || /^\p{L}/u.test(plain.slice(end, end + 1))) return false;
  // In groups of any other size it may be a large number or a row of data.
  const isNumber = /[._/]|^\d{1,3}(?: \d{3})+$/.test(written);
  return isEmbossed || !(isNumber || readsAsData(plain, start, end) || readsAsQuantity(plain, start, end));
}

function digitGroups(plain: string): readonly Group[] {
  const groups: Group[] = [];
  for (const { 0: digits, index: start } of plain.matchAll(/\d+/g)) {
    const gap = groups.at(-1)?.end;
    const joined = gap !== undefined && start - gap < 4 && /^(?:[ \t]{1,3}| ?- ?|[._/])$/.test(plain.slice(gap, start));
    groups.push({ digits, start, end: start + digits.length, joined });
  }
  return groups;
}

/** ISO/IEC 7812: banks issue numbers that begin with 3 to 6, Mastercard some that begin with 2221 to 2720. */
const isIssued = (digits: string): boolean =>
  /^[3-6]/.test(digits) || (Number(digits.slice(0, 4)) >= 2221 && Number(digits.slice(0, 4)) <= 2720);

/** Luhn's sum. A row of zeros has it, too. */
function hasLuhnCheckDigit(card: string): boolean {
  const digits = [...card].reverse().map(Number);
  if (new Set(digits).size === 1) return false;
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
