/**
 * How much is asked of what follows. `home`: the words say that somebody lives there. `street`: the word means a street.
 * `initial`: its abbreviation may be a first name, as in "R. Darwin, 1859". `way`: the word means other things, too (a path, a degree,
 * somebody else's life), so the name must have its capitals and the number three digits.
 */
export type AddressRoute = 'home' | 'street' | 'initial' | 'way';

/** What announces an address, in Spanish, English and Portuguese, without accents. */
export const ADDRESS_CUES: readonly { readonly route: AddressRoute; readonly pattern: RegExp }[] = [
  {
    route: 'home',
    pattern:
      /\b(?:(?:viv(?:o|imos)|viviendo|resido)(?: (?:ahora|actualmente|aca|alla|sol[ao]|cerca de|todavia|con [a-z ]{2,20}))? (?:en|por)|me (?:cambie|mude) (?:a|para)|mor(?:o|amos) (?:na|no|em)|(?:mi|nuestra) (?:casa|depto|departamento) (?:es|queda|esta)(?: ubicad[ao])? en|(?:mi|su|nuestra|tu) (?:direccion|domicilio)(?: (?:particular|actual|nueva|completa|exacta|de (?:mi )?casa))?(?: es| esta en| queda en)?(?: en)?|domicilio|minha casa (?:e|fica) (?:na|no|em)|(?:meu|seu) endereco(?: e)?|(?:i|we) live (?:at|on|in)|my (?:home )?address(?: is)?|my house is (?:at|on))(?: ?[:=,][ \n]{0,2}|[ \n])/gi,
  },
  // A force has a direction, too.
  {
    route: 'street',
    pattern:
      /\b(?:direccion|endereco|address) ?:(?! ?(?:(?:hacia|el|al) )?(?:nor|sur|este|oeste|sud|eje|horizontal|vertical|north|south|east|west)) ?/gi,
  },
  { route: 'street', pattern: /\b(?:calle|avenida|avda|av|pasaje|psje|pje|rua)(?:\. ?| +)/gi },
  { route: 'initial', pattern: /(?<![\p{L}\d/])(?:[Cc]\/|R\.|Cl\.) ?(?=\p{Lu}\p{L})/gu },
  {
    route: 'way',
    pattern:
      /\b(?:viven? en|reside en|moram? (?:na|no|em)|lives? (?:at|on|in)|camino|carretera|paseo|alameda|diagonal|villa|poblacion|condominio|jiron|jr\.|carrera|cra\.?|kra\.?|boulevard|bulevar|blvd\.?|transversal|circunvalacion|costanera|calzada|travessa|praca|rodovia) ?/gi,
  },
];

const FLAT =
  '(?:depto|dpto|departamento|casa|block|bloque|apto|apt|apartamento|torre|piso|oficina|of|interior|int|ap|unit|suite|local)';

/** A house number, with what says that it is one as the first or third group, its digits as the second or fourth. */
const MARK = String.raw`(?:# ?|\bn[°º] ?|\bn(?:ro|um|o)?\. ?|\bn(?:ro|umero|um)? |\bnumber |\b(?:casa|sitio|lote|parcela|manzana) (?:n[°º] ?|# ?)?)`;
export const HOUSE = new RegExp(
  String.raw`(?<![\p{L}\d.,/:-]|\d )(${MARK})?(\d{1,5})(?!\d)|(${MARK})(\d{1,5})(?!\d)`,
  'giu',
);
/** What a house number drags along: a letter, Bogotá's second number, the flat. */
export const REST_OF_ADDRESS = new RegExp(
  String.raw`^(?:-?[a-z]\b(?!'))?(?: ?- ?\d{1,3}(?!\d))?(?:,? {0,2}${FLAT}\b\.? ?(?:n[°º]? ?|# ?)?(?:\d[\w-]{0,5}|\w{1,6})\b){0,3}`,
  'i',
);
/** Where a street has no number: the block and the flat in it, or a corner of a town that numbers its streets. */
export const WITHOUT_A_STREET = [
  /\b(?:block|bloque|torre|edificio|manzana|mz\.?) [a-z\d]{1,3},? {0,2}(?:depto|dpto|departamento|apto|casa|lote|lt\.?|sitio)\.? ?\d{1,5}\b/gi,
  /(?<!\d[ .,]?)\d{1,2} (?:norte|sur|oriente|poniente) (?:# ?|n[°º] ?)?\d{3,4}(?!\d)/gi,
] as const;
