export interface PhoneLayout {
  readonly name: string;
  readonly pattern: RegExp;
  /** May a number in a textbook look like this? Then what stands around it decides. */
  readonly ambiguous: boolean;
}

const GAP = '[ -]{0,2}';
// A row of data: more digits with no more than a space or a comma between.
const NOT_BEHIND_DIGITS = String.raw`(?<!\d[ ,;.-]{0,2})`;
const NOT_BEFORE_DIGITS = String.raw`(?![ ,;.-]{0,2}\d)`;
/** ITU-T E.164, annex: the digits a country is dialled with. */
const COUNTRY = String.raw`(?:1|7|20|27|3[0-4]|36|39|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-69]\d|3[578]\d|42\d|50\d|59\d|67\d|68\d|85\d|88\d|96\d|97\d|99\d)`;

/** How phones are written, the longer before what they contain. */
export const PHONE_LAYOUTS: readonly PhoneLayout[] = [
  {
    name: 'plus',
    pattern: /\(?(?:(?<!\d)\+|(?<=[:(] ?)\+ )\d{1,3}(?:[ .()-]{0,3}\d){7,14}(?!\d)/g,
    ambiguous: false,
  },
  {
    name: 'international prefix',
    pattern: new RegExp(String.raw`(?<![\d.,:/-])00[ -]?${COUNTRY}(?:[ .()-]{0,3}\d){7,12}(?!\d)`, 'g'),
    ambiguous: false,
  },
  {
    name: 'area code in brackets',
    pattern:
      /(?<![\p{L}\d])(?:\+?1[ -])?\((?:0?\d{2,4}|0?2)\)[ -]{0,2}(?:15[ -]?)?(?:\d{3,5}[ -]{1,2}\d{4}|\d{6,8})(?!\d)/gu,
    ambiguous: true,
  },
  {
    name: 'Brazilian mobile',
    pattern: /(?<![\d+])(?:(?:0?[1-9]\d[ -])9\d{4}[ -]\d{4}|9\d{4}-\d{4})(?!\d)/g,
    ambiguous: false,
  },
  {
    name: 'Chilean mobile',
    pattern: new RegExp(
      String.raw`(?<![\d+])(?:\(?56\)?${GAP})?(?:\(0?9\)|0?9)${GAP}(?:\d{4}[ -]{1,2}\d{4}|(?<=[ -)]|56[ -]?9|09)\d{8})(?!\d)|(?<![\d+])(?:56[ -]?)?9\d{4}[ -]{1,2}\d{4}(?!\d)|(?<![\d+])9\.\d{4}\.\d{4}(?!\d|\.\d)`,
      'g',
    ),
    ambiguous: false,
  },
  { name: 'mobile without gaps', pattern: /(?<![\d+])0?9\d{8}(?!\d)/g, ambiguous: true },
  // Chile, Peru, Portugal and Spain. Large numbers are grouped so, as well.
  {
    name: 'mobile by threes',
    pattern: new RegExp(String.raw`${NOT_BEHIND_DIGITS}9\d{2}([ -])\d{3}\1\d{3}${NOT_BEFORE_DIGITS}`, 'g'),
    ambiguous: true,
  },
  {
    name: 'mobile by twos',
    pattern: new RegExp(
      String.raw`${NOT_BEHIND_DIGITS}(?:0?9[ -]\d{2}|[679]\d{2})[ -]\d{2}[ -]\d{2}[ -]\d{2}${NOT_BEFORE_DIGITS}`,
      'g',
    ),
    ambiguous: true,
  },
  // Neither the area nor the exchange begins with 0 or 1 there.
  {
    name: 'North American',
    pattern: /(?<!\d[ .,-]?|\+)(?:1[ .-])?[2-9]\d{2}([ .-])[2-9]\d{2}\1\d{4}(?![ .-]?\d)/g,
    ambiguous: true,
  },
  {
    name: 'Colombian mobile',
    pattern: new RegExp(String.raw`${NOT_BEHIND_DIGITS}3[0-5]\d([ -])\d{3}\1\d{4}${NOT_BEFORE_DIGITS}`, 'g'),
    ambiguous: true,
  },
  // A leading zero is dialled, not counted.
  {
    name: 'trunk prefix',
    pattern:
      /(?<![\d.,:/-]|\d )0(?:\d{1,4}[ -][1-9]\d{2,3}[ -]?\d{4}|9\d[ -][1-9]\d{2}[ -]?\d{3}|\d{3,4}[ -][1-9]\d{5,6})(?![ -]?\d)/g,
    ambiguous: true,
  },
];
