import { TIEMPOS_BLOQUE, type TiempoBloque } from './slots.ts';

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  cinco: 5,
  ocho: 8,
  diez: 10,
  doce: 12,
  quince: 15,
  veinte: 20,
  veinticinco: 25,
  treinta: 30,
  'treinta y cinco': 35,
  cuarenta: 40,
  'cuarenta y cinco': 45,
  cincuenta: 50,
  sesenta: 60,
  noventa: 90,
};
const NUMBER_WORD = new RegExp(
  `(?<![a-zñ])(?:${Object.keys(NUMBER_WORDS)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![a-zñ])`,
  'g',
);

const NUMBER = /(?<![\d:./,])(\d{1,3}) ?(?:min(?:ut[oi](?:ll|t)?[oa]?s?|utos?|s)?|m|minutes?|'|′)(?![a-zñ\d])/g;
/** An answer of nothing but a number. */
const BARE =
  /^(?:(?:ya|si|bueno|dale|no|mejor|otr[oa]|que sean|unos|como|casi|tengo|solo|con|son|de|por|puedo|nomas|me quedan)[, ]+)*(\d{1,3})(?: (?:no mas|nomas|y ya|porfa|maximo|o menos|o asi))*[.! ]*$/;

const SPOKEN: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:tres cuartos de hora|hora y media|(?:una?|1|dos|tres|2|3|un par de) hor(?:as?|itas?))\b|\ban hour\b|\buma hora\b/g,
    60,
  ],
  [/\bcuarto de hora\b/g, 15],
  [/\b(?:media hora|media horita|half an hour|meia hora)\b/g, 30],
  [
    /\btoda la (?:tarde|noche|mañana)\b|\b(?:harto|mucho|caleta de|bastante|todo el) rato\b|\bpomodoros?\b|\bhoras y horas\b/g,
    25,
  ],
  [
    /\b(?:ratito|ratitito|momentito|minutitos)\b|\b(?:poco|poquito|re poco|muy poco) (?:rato|tiempo)\b|\bun (?:par de|momento|minuto)\b(?! de)(?! (?:horas|dias))/g,
    10,
  ],
  [/\b(?:tengo|tendre|dispongo de|me queda|solo|es) un rato\b|^un rato(?: no ?mas)?$/g, 15],
];

/** "en media hora", "llevo 20 minutos", "faltan diez minutos": a moment or a past, not the time there is. */
const NOT_A_BLOCK = /(?:^|\s)(?:en|dentro de|hace|llevo|faltan?|desde hace)(?: (?:como|unos|un|una|solo|casi|hace))*$/;

/**
 * The block a message leaves room for. A bare number counts when the tutor waits for an answer (`bare`); a moment ("en media
 * hora") counts only when minutes were asked for (`askedFor`).
 */
export function readBlock(
  text: string,
  { bare, askedFor }: { readonly bare: boolean; readonly askedFor: boolean },
): TiempoBloque | undefined {
  const digits = text.replace(NUMBER_WORD, (word) => String(NUMBER_WORDS[word]));
  // The match carries its own text: writing numbers as digits moves what stands after them.
  const isBlock = ({ index, input }: RegExpExecArray) =>
    askedFor || !NOT_A_BLOCK.test(input.slice(Math.max(0, index - 40), index).trimEnd());
  const number = [...digits.matchAll(NUMBER)].find(isBlock)?.[1] ?? (bare ? BARE.exec(digits)?.[1] : undefined);
  if (number !== undefined) return toBlock(Number(number));
  const spoken = SPOKEN.find(([pattern]) => [...text.matchAll(pattern)].some(isBlock));
  return spoken && toBlock(spoken[1]);
}

/** The nearest block; of two as near, the one that fits. */
function toBlock(minutes: number): TiempoBloque | undefined {
  if (minutes < 1) return undefined;
  return TIEMPOS_BLOQUE.toSorted((a, b) => Math.abs(a - minutes) - Math.abs(b - minutes) || a - b)[0];
}

const SHORTER =
  /\b(?:mas (?:corto|cortito|corta|cortita|chico|chiquito|breve|rapido)|menos (?:tiempo|rato|minutos)|achic(?:a|ar|arl[oa]|alo|ala|uemosl[oa])|(?:es|encuentro) (?:mucho|muy largo|demasiado)|muy largo|no tengo (?:tanto )?(?:tiempo|rato)|no me alcanza el tiempo|(?:estoy|ando) (?:apurad[oa]|cort[oa] de tiempo))\b/;
const LONGER =
  /\b(?:mas (?:largo|larga|larguito)|(?:tengo|quiero|dame) mas (?:tiempo|rato|minutos)|es (?:muy )?poco(?: tiempo)?|muy corto|muy cortito|puedo mas)\b/;

/** "algo más corto", "tengo más rato": the next block in that direction, and the same one where there is none. */
export function readOtherBlock(text: string, now: TiempoBloque): TiempoBloque | undefined {
  const at = TIEMPOS_BLOQUE.indexOf(now);
  if (SHORTER.test(text)) return TIEMPOS_BLOQUE[Math.max(0, at - 1)];
  return LONGER.test(text) ? TIEMPOS_BLOQUE[Math.min(TIEMPOS_BLOQUE.length - 1, at + 1)] : undefined;
}
