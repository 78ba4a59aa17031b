import type { Span } from '../crisis/screening.ts';
import { readsAsQuantity, standsAlone } from './quantity.ts';

// A dash before the last digit is the shape of a RUT; that digit must be right besides.
const WITH_DASH =
  /(?<![\d.])\d{1,2}[., ']{0,2}\d{3}[., ']{0,2}\d{3}(?: {0,2}-{1,2} {0,2}| ?(?:guion|raya) ?)[\dk](?![\dk])(?! ?(?:=|[+*^] ?\d))/gi;
const WITHOUT_DASH =
  /(?<!\d|[.,$-] ?)(?:\d{1,2}[., ']{0,2}\d{3}[., ']{0,2}\d{3}[ ./_]{0,2}[\dk]|\d{3}[. ]\d{3}[. ]\d{2}[\dk])(?![\p{L}\d_]|[.,]\d)/giu;

const NAMED_BEFORE =
  /(?:\b(?:rut|r\.u\.[tn]|cedula|carnet|identidad|documento|dni|c\.?i|integrantes?)\b|\b(?:mi|tu|su|el|con|del|de) run\b|\brun ?(?:es|:|n[°º.])|\bsoy(?: el| la)? ?$)[^!?;]{0,30}$/i;
const NAMED_AFTER =
  /^ ?[,(]? ?(?:(?:es|era|ese es|este es) )?(?:mi|su|tu|el) (?:rut|run|carnet|cedula)\b|^ ?\(? ?rut\b/i;

/** Chile's RUTs in a folded text: the check digit is right, and the shape or the words around it say what it is. */
export function findRuts(plain: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: rut, index: start } of plain.matchAll(WITH_DASH)) {
    const end = start + rut.length;
    // `12 345 678 - 5` is a subtraction until somebody says otherwise.
    const subtracts = /\d[ ,]\d/.test(rut) && / -/.test(rut);
    if (hasRutCheckDigit(rut) && (!subtracts || isNamed(plain, start, end))) found.push({ start, end });
  }
  for (const { 0: rut, index: start } of plain.matchAll(WITHOUT_DASH)) {
    const end = start + rut.length;
    if (!hasRutCheckDigit(rut) || /^[01]+$/.test(rut)) continue;
    if (isNamed(plain, start, end) || hasShape(rut, plain, start, end)) found.push({ start, end });
  }
  return found;
}

const isNamed = (plain: string, start: number, end: number): boolean =>
  NAMED_BEFORE.test(plain.slice(Math.max(0, start - 50), start)) || NAMED_AFTER.test(plain.slice(end, end + 25));

/** Without a dash: a K, a last digit of its own, or a number that is the whole message, and no sum around it. */
function hasShape(rut: string, plain: string, start: number, end: number): boolean {
  if (/000.?.?.$/.test(rut) || readsAsQuantity(plain, start, end)) return false;
  if (/k$/i.test(rut)) return true;
  if (/^\d{1,2}\.\d{3}\.\d{4}$/.test(rut)) return true;
  if (/^(?:\d{7,8}|\d{1,2}\.\d{3}\.\d{3}) {1,2}\d$/.test(rut))
    return /^\s*(?:$|[.,;:!?)\n])/.test(plain.slice(end, end + 20));
  // Nine digits that begin with a nine are a mobile phone.
  return /^[1-8]\d{7,8}$/.test(rut) && standsAlone(plain, start, end);
}

/** Digits weighted 2 to 7 from the right, modulo 11 (K stands for 10). */
function hasRutCheckDigit(rut: string): boolean {
  const characters = rut.replace(/[^\dk]/gi, '').toLowerCase();
  const digits = [...characters.slice(0, -1)].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (2 + (index % 6)), 0);
  const check = 11 - (sum % 11);
  return characters.at(-1) === (check === 11 ? '0' : check === 10 ? 'k' : String(check));
}
