import type { Span } from '../crisis/screening.ts';
import { ADDRESS_CUES, type AddressRoute, HOUSE, REST_OF_ADDRESS, WITHOUT_A_STREET } from './address-cues.ts';
import { findEnglishAddresses } from './find-english-addresses.ts';
import { isMeasured } from './quantity.ts';
import { COMMON_STREETS, isCapitalised, isYear, JOINING, NOT_IN_A_STREET, PARTS_OF_A_HOUSE } from './street-words.ts';

/** Homes in a folded text: a street with its number. A street or a year by itself is geography or history. */
export const findAddresses = (plain: string): readonly Span[] => [
  ...ADDRESS_CUES.flatMap(({ route, pattern }) => announced(plain, route, pattern)),
  ...withoutAStreet(plain),
  ...findEnglishAddresses(plain),
  ...alone(plain),
];

const LONGEST_NAME = 45;
/** A full stop that ends no title such as "Gral." or "Sta.". */
const SENTENCE_END = /(?<!\b(?:gral|pdte|sta|sto|san|dra?|prof|alte|cap|tte|sgto|mons|av|avda|pje|ing|cnel|[a-z]))\. /i;

function announced(plain: string, route: AddressRoute, pattern: RegExp): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: cue, index: start } of plain.matchAll(pattern)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const from = start + cue.length;
    const window = plain.slice(from, from + LONGEST_NAME + 12);
    // The first number may belong to the name: "10 de Julio 1234".
    for (const house of window.matchAll(HOUSE)) {
      const name = window.slice(0, house.index).trim();
      if (/[^\p{L}\d .,'/&#°-]/u.test(name) || SENTENCE_END.test(name)) break;
      const end = from + house.index + house[0].length;
      const marked = (house[1] ?? house[3]) !== undefined;
      const number = house[2] ?? house[4] ?? '';
      if (isCounted(number, plain.slice(end, end + 40)) || !isStreet(route, name, number, marked)) continue;
      found.push({ start, end: end + (REST_OF_ADDRESS.exec(plain.slice(end, end + 80))?.[0].length ?? 0) });
      break;
    }
  }
  return found;
}

function isStreet(route: AddressRoute, written: string, number: string, marked: boolean): boolean {
  const name = written.replace(/,$/, '').trim();
  const words = name.split(/[ ,]+/);
  const lower = words.map((word) => word.toLowerCase());
  if (name.length > LONGEST_NAME || lower.some((word) => NOT_IN_A_STREET.has(word))) return false;
  // "El piso 22" and "la casa 5" say how somebody lives, not where.
  if (lower.every((word) => JOINING.has(word) || PARTS_OF_A_HOUSE.has(word))) return false;
  if (marked) return true;
  if (!/\p{L}{2}/u.test(name)) return false;
  const lastWord = lower.at(-1) ?? '';
  const isBlock = lastWord === 'al' && number.length > 2 && route !== 'way';
  if (JOINING.has(lastWord) && !isBlock) return false;
  // "Vivo en Santiago, 15": the writer's age.
  if (written.includes(',') && number.length < 3 && !(/street|initial/.test(route) && isCapitalised(words)))
    return false;
  if (route === 'initial') return !/^(?:1[7-9]|20)\d{2}$/.test(number);
  return route !== 'way' || (isCapitalised(words) && number.length > 2 && !isYear(number));
}

// In lower case and in the plural: "40 cuadras", "300 autos". These are not: people write them behind an address.
const PLURAL =
  /^ [a-z]{2,20}s\b(?<! (?:los|las|nos|mis|tus|sus|es|bis|pues|entonces|gracias|ademas|porfis|buenos|cerrillos|saludos|chaus|mas|tres|dos|vos|jajas|besos|thanks|as|is|obrigados|ambos))(?<!mos)/;

/** A number that counts what follows, or that belongs to years, a time, a sum or an address of the network. */
const isCounted = (number: string, after: string): boolean =>
  isMeasured(after.replace(/^ ?[-/] ?\d{1,3}(?!\d)/, '')) ||
  PLURAL.test(after) ||
  /^:\d/.test(after) ||
  (/^(?:1\d|20)\d{2}$/.test(number) && /^ ?- ?(?:1\d|20)\d{2}(?!\d)/.test(after));

function withoutAStreet(plain: string): readonly Span[] {
  const found = WITHOUT_A_STREET.flatMap((pattern) => [...plain.matchAll(pattern)]).map(
    ({ 0: match, index: start }) => ({
      start,
      end: start + match.length,
    }),
  );
  return found.filter(({ end }) => !isCounted('', plain.slice(end, end + 40)));
}

const NAME = String.raw`(?:(?:Los|Las|San|Santa|Santo|General|Gral\.?|Presidente|Pdte\.?|Capitan|Almirante|Padre|Fray) (?:\p{Lu}\p{L}{2,20})(?: \p{Lu}\p{L}{2,20})?|${COMMON_STREETS.join('|')})`;
const STREET_ALONE = new RegExp(
  String.raw`^\s{0,9}(${NAME},? (?:# ?|n[°º] ?)?(\d{3,5})(?:-?[A-Z])?(?:,? {0,2}(?:[Dd]e?pto|[Cc]asa|[Bb]lock)\.? ?\w{1,6})?)(?:, ?\p{Lu}[\p{L} ]{2,30})?[\s.]{0,9}$`,
  'u',
);

/** A message that is nothing but a street and a number answers "where do you live?", unless the number may be a year. */
function alone(plain: string): readonly Span[] {
  const [, address = '', number = ''] = plain.length < 120 ? (STREET_ALONE.exec(plain) ?? []) : [];
  if (address === '' || isYear(number)) return [];
  const start = plain.indexOf(address);
  return [{ start, end: start + address.length }];
}
