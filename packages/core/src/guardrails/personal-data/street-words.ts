// Data of the address finder: Spanish, English and Portuguese, in lower case without accents.

/** No street is called so: between "vivo en" or "calle" and a number, one of these makes it a sentence about something else. */
export const NOT_IN_A_STREET: ReadonlySet<string> = new Set(
  `tiene tienen tenia tenian tengo tenemos mide miden cuenta hay habia son somos es era eran fue fueron cuesta cuestan costaba vale valen
  esta estan estoy queda quedan pasa pasan pasaron pasaban cruza cruzan recorre recorren tarda demora caben cabe murieron murio nacio llega
  llegan hubo va van mas menos que desde hace hacia hasta con sin para como cuando donde porque pero si no ni ya muy casi unos unas un una uno
  todos todas cada nivel segun entre sobre se me te nos su sus tu cumpli cumplo aproximadamente alrededor siglo capitulo pagina articulo ley
  han toda todo inteira ip mac escolar biblico km grado curso version edicion mientras durante aunque
  since for with from has have had is are was were about over under than people and room floor world year grade zone area which that my
  ha faz com tem tinha mede medem sao foi foram ate mas que uma um uns quando onde custa`
    .split(/\s+/)
    .filter(Boolean),
);

/** A street may have these inside its name; with one of them right before it, a number is not the house's. */
export const JOINING: ReadonlySet<string> = new Set(
  'de del en a al por la el las los y o e ou da do das dos na no em of the in on at to and aos pro pra pros'.split(' '),
);

/** What has a number and is no street; "vivo en el piso 22" is no address, and may matter for the writer's safety. */
export const PARTS_OF_A_HOUSE: ReadonlySet<string> = new Set(
  'piso pisos bloque block torre depto dpto departamento edificio casa pieza cuarto habitacion sector zona region comuna ciudad planeta mundo ano siglo nivel numero andar apartamento bloco predio quarto apartment flat building house unit tower'.split(
    ' ',
  ),
);

/** In lower case inside a name that is written with capitals. */
const PARTICLES: ReadonlySet<string> = new Set('de del la las los el y da do das dos e of the'.split(' '));

/** Streets of nearly every town, named after people and battles that history homework is about, too. */
export const COMMON_STREETS = [
  "O'Higgins",
  "Bernardo O'Higgins",
  'Prat',
  'Arturo Prat',
  'San Martin',
  'Bolivar',
  'Balmaceda',
  'Portales',
  'Diego Portales',
  'Bulnes',
  'Manuel Bulnes',
  'Carrera',
  'Freire',
  'Errazuriz',
  'Baquedano',
  'Manuel Montt',
  'Pedro de Valdivia',
  'Manuel Rodriguez',
  'Lautaro',
  'Caupolican',
  'Colon',
  'Condell',
  'Maipu',
  'Chacabuco',
  'Yungay',
  'Rancagua',
  'Esmeralda',
  'Independencia',
  'Libertad',
  'Providencia',
  'Alameda',
  'Vicuna Mackenna',
  'Sucre',
  'Belgrano',
  'Rivadavia',
  'Mitre',
  'Sarmiento',
  'Hidalgo',
  'Juarez',
  'Morelos',
] as const;

/** Does every word of a name have its capital, as in "Pedro de Valdivia"? */
export const isCapitalised = (words: readonly string[]): boolean =>
  words.some((word) => /^\p{Lu}/u.test(word)) &&
  words.every((word) => /^[\p{Lu}\d]/u.test(word) || PARTICLES.has(word));

/** A number that may be a year history tells of. */
export const isYear = (number: string): boolean => /^(?:1[5-9]|20)\d{2}$/.test(number);
