import type { Span } from '../crisis/screening.ts';

/** RUTs are checked by their last digit, cards by Luhn's sum. */
export type PersonalDataKind = 'rut' | 'phone' | 'email' | 'card' | 'address';

/** What was found, and where in the text. */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  readonly span: Span;
}

// Every pattern is linear: bounded repetition of single characters. What looks like a number of a person is then checked, so that
// a sum in a maths problem is not taken for a card.
const EMAIL = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{2,63}){1,3}/gi;
const RUT = /(?<![\d.])\d{1,2}\.?\d{3}\.?\d{3} ?- ?[\dk](?![\dk])/gi;
const CARD = /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g;
const PHONE_CHILE = /(?<![\d+])(?:\+?56[ -]?)?9[ -]?\d{4}[ -]?\d{4}(?!\d)/g;
const PHONE_ABROAD = /(?<!\d)\+\d{1,3}[ -]?(?:\(\d{1,4}\)[ -]?)?\d(?:[ -]?\d){6,12}(?!\d)/g;
const ADDRESS =
  /\b(?:vivo en|mi direcci[oó]n es|calle|avenida|av\.|pasaje|pje\.|moro na|rua)\s+[\p{L}\d .]{2,40}?\s(?:n[°º]?\s?)?\d{1,5}(?:,? (?:depto|dpto|casa|block|apto)\.? ?\w{1,6})?/giu;

/** Personal data in a text, by position, without overlaps. */
export function findPersonalData(text: string): readonly PersonalDataFinding[] {
  // Everything but an address has a digit or an at sign; most messages have neither and are done here.
  if (!/[\d@]/.test(text)) return [];
  const found: PersonalDataFinding[] = [];
  const collect = (kind: PersonalDataKind, pattern: RegExp, isReal: (match: string) => boolean = () => true) => {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const span = { start: index, end: index + match.length };
      const overlaps = found.some((other) => other.span.start < span.end && span.start < other.span.end);
      if (!overlaps && isReal(match)) found.push({ kind, span });
    }
  };
  collect('email', EMAIL);
  collect('rut', RUT, hasRutCheckDigit);
  collect('card', CARD, hasLuhnCheckDigit);
  collect('phone', PHONE_CHILE);
  collect('phone', PHONE_ABROAD);
  collect('address', ADDRESS);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Chile's RUT: digits weighted 2 to 7 from the right, modulo 11 (K stands for 10). */
function hasRutCheckDigit(rut: string): boolean {
  const characters = rut.replace(/[^\dk]/gi, '').toLowerCase();
  const digits = [...characters.slice(0, -1)].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (2 + (index % 6)), 0);
  const check = 11 - (sum % 11);
  return characters.at(-1) === (check === 11 ? '0' : check === 10 ? 'k' : String(check));
}

/** Payment cards: Luhn's sum. A row of zeros has it, too. */
function hasLuhnCheckDigit(card: string): boolean {
  const digits = [...card.replace(/\D/g, '')].reverse().map(Number);
  if (new Set(digits).size === 1) return false;
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
