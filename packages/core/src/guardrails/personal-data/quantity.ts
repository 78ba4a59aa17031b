/** What is counted or measured: behind one of these a number is a quantity. In lower case without accents. */
const UNITS =
  'mil(?! (?:gracias|disculpas|perdones|besos))|mill(?:on|ones|oes|ao|ions?|ards?)|billon(?:es)?|billions?|bilhoes|thousands?|hundreds?|habitantes|personas|pessoas|people|inhabitants|users?|usuari[oa]s|alumn[oa]s|estudiantes|soldados|pesos|dolares|dollars|reais|euros|soles|clp|usd|anos|years?|meses|months?|semanas|weeks?|dias?|days?|horas?|hrs?|hours?|am|pm|minutos?|minutes?|min|segundos?|seconds?|seg|cuadras|quadras|blocks|metros?|meters?|kilometros?|quilometros?|miles|millas|km|m|cm|mm|nm|mts?|m2|km2|m/s|km/h|hectareas|kg|kilos?|gramos|mg|toneladas|litros|ml|bits?|bytes?|kb|mb|gb|hz|mhz|ghz|newtons?|joules?|pascales|voltios|volts|watts|moles|mol|atomos|moleculas|celulas|bacterias|unidades|veces|vezes|times|grados|graus|degrees|por ciento|por cento|percent|puntos|votos|casos|muertes|muertos|visitas|seguidores|copias|cifras|digitos|digits|lineas|registros';

const UNIT_AFTER = new RegExp(String.raw`^ ?(?:[%°$€£]|(?:de )?(?:${UNITS})(?![\p{L}\d]))`, 'iu');
// Two long numbers with a dash or a stroke between may be two phones; what is taken away from a number is shorter. A star before
// or behind a number may be Markdown.
const SIGN_AFTER = /^(?: ?(?:=|[+*^<>×÷≤≥·] ?[\p{L}\d(]|[-/x] ?\d{1,7}(?!\d))|[.,]\d{1,6}(?!\d))/u;
const SIGN_BEFORE = /(?:[$€£=√]|[\p{L}\d)\]] ?[+*^<>×÷≤≥·]|\d{2} ?[-x]|(?<!\d)\d{1,6}[.,](?! )) ?$/u;

/** Behind a number: a unit, or a sign of arithmetic. */
export const isMeasured = (after: string): boolean => UNIT_AFTER.test(after) || SIGN_AFTER.test(after);

const SUM_BEFORE =
  /\b(?:divisib|multipl|dividi|divid[aeo]|sumar?\b|restar?\b|raiz|cociente|quociente|quotient|resultado (?:es|de|da|fue|sale)|resuelv|resolv|efectua|factori[zc]|factores|descomp|redonde|round\b|arredond|cifras?\b|digitos?\b|digits?\b|binari|decimal|hexadecimal|potencia|logaritmo|ecuacion|equation|poblacion|populacao|population|habitantes|secuencia|sequence|sucesor|antecesor|sucessor|valor posicional|notacion|notacao|numeros? (?:primo|natural|entero|par|impar)|prime numbers?|compara|calcul(?:a|ar|e|en|emos|ate)\b|square root|product of|producto de|suma de|sum of)[^.!?\n]{0,40}$/i;
const READ_BEFORE =
  /\b(?:lee|leen|leer|leo|read|leia|ler)(?: (?:en voz alta|aloud|el|este|the|o|numero|number)){0,3} ?:? ?$/i;
const SUM_AFTER =
  /^,? {0,2}(?:no )?(?:(?:es|e|is|sea|seria|is an?) (?:un |el |o |um )?(?:numero )?(?:divis|primo\b|prime|par\b|impar|even|odd|multipl|mayor|menor|igual|maior|greater|less|equal|capicua|natural|entero|compuesto|composto)|(?:divisi[bv]|dividid|multiplicad|divided|times\b|(?:a )?prime\b|even or|odd or|par o)|(?:entre|por|mas|menos|plus|minus|by|sobre) \d{1,9}(?!\d| [yea] )|se (?:lee|escribe|descompone|divide|factori|redondea)|(?:en|em) (?:binari|notac|letras|palabras|palavras|base|hexadecimal|numeros|romanos)|por extenso|in (?:binary|words|hex|scientific)|tiene \p{L}{1,10} (?:cifras|digitos|divisores|factores))/iu;

/** Does a row of digits stand in a sum or a measure, rather than be somebody's number? */
export function readsAsQuantity(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 60), start);
  const after = plain.slice(end, end + 40);
  return (
    [SIGN_BEFORE, SUM_BEFORE, READ_BEFORE].some((pattern) => pattern.test(before)) ||
    isMeasured(after) ||
    SUM_AFTER.test(after)
  );
}

const DATA =
  /\b(?:promedio|media|mediana|moda|average|mean|median|desviacion|varianza|datos ?(?:son|:)|valores|conjunto|lista de (?:datos|numeros|notas|valores)|los numeros|orden[ae]|sort|serie)/i;

/** Does a row of numbers stand next to a word of statistics? */
export const readsAsData = (plain: string, start: number, end: number): boolean =>
  DATA.test(plain.slice(Math.max(0, start - 40), start)) || DATA.test(plain.slice(end, end + 40));

/** 900000000 or 20000000: nobody is given such a number, textbooks are. */
export const isRound = (digits: string): boolean => /0{5}$/.test(digits);

/** Is the text nothing but this number? Then it is an answer to "what is your number?". */
export const standsAlone = (plain: string, start: number, end: number): boolean =>
  plain.trim().length <= end - start + 4 && !/[\p{L}\d]/u.test(plain.slice(0, start) + plain.slice(end));
