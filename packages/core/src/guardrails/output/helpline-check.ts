import type { Helpline } from '../protocol/helplines.ts';
import { LIST_MARK, TAG, toPlain } from './plain-text.ts';

/** Tells whether a plain sentence gives somebody a number to call that is neither one of the country's lines nor of its other emergency services. */
export function createHelplineCheck(
  helplines: readonly Helpline[],
  otherServices: readonly string[] = [],
): (plain: string) => boolean {
  const known = new Set([...helplines.map(({ phone }) => digitsOf(phone)).filter(Boolean), ...otherServices]);
  const names = helplines.map(({ name }) => escapeForPattern(toPlain(name)));
  const service = new RegExp(`\\b(?:${[...names, SERVICE].join('|')})\\b`, 'g');
  return (plain) => {
    const text = toLine(plain);
    return (
      /\d[^a-z]{0,4}\d[^a-z]{0,4}\d/.test(text) &&
      offeredNumbers(text, service).some((number) => !isKnown(number, known))
    );
  };
}

/** One line without emphasis; `:` where a number began a line, so that it is never read as one with what stood before. A star before a number is part of it. */
const toLine = (plain: string): string =>
  plain
    .replace(TAG, '')
    .replace(LIST_MARK, '\n')
    .replace(/[`~"'“”‘’«»]|\*{2,}|\*(?!\d)/g, '')
    .replace(/\n(?=[*+(]{0,3}\d)/g, ' : ')
    .replace(/\s+/g, ' ');

/** The first word of what may become a number to call. */
export const HELPLINE_BEGINS =
  '(?:llam(?:a|e|ar|es|en|as|arlos?|arles|ame|alos?|ando|ada)|marc(?:a|ar|as|ando|alo)|marque[ns]?|disc(?:a|ar)|disque|telefonea|comuni(?:cate|carte|quese)|contact(?:a|ar|ate|arte|o)?|escri(?:be|bir|bele|beles|bi|va)|habl(?:a|ar|e|as)|ped(?:ir|ile)|pide|ayuda|ajuda|help|acude|recurre|call(?:ing)?|dial(?:ing)?|text(?:ing)?|phone|reach|message|whatsapp|lig(?:ue|ar)|telefone|fal(?:e|ar)|contate|fono|telefono|hotline|helpline|lifeline|linea|line|linha|numero|number|emergencias?|urgencias?|emergency|salud|crisis|prevencion|suicid[a-z]{1,5}|busca|buscar|peca|tel|cvv|samaritans|polic[a-z]{1,3}|ambulance|samu|carabineros|bomberos|ambulancia)';

/** A word that tells somebody to call; "se llama" names, "llama la atención" and "call the function" do not. */
const CALL =
  /(?<!\bse |\bme |\b(?:marco|il) )\b(?:llam(?:a|e|ar|es|en|as|arlos?|arles|ame|alos?|ando|ada)(?! (?:la atencion|a (?:la|una|esta|tu) (?:funcion|clase|rutina|api)|al (?:metodo|servidor|constructor)))|marc(?:a|ar|as|ando|alo)|marque[ns]?|disc(?:a|ar)|disque|telefonea|comuni(?:cate|carte|quese)|contact(?:a|ar|ate|arte)?|escri(?:be|bir|bele|beles|bi|va)|habl(?:a|ar|e|as)(?= con| al| en| a )|(?:pedir|pide|busca|buscar|peca|pedir|get|seek|ask for) (?:ayuda|apoyo|ajuda|help|support)|ayuda en|acude|recurre|call(?:ing)?(?! (?:the )?(?:function|method|api))|dial(?:ing)?|text(?:ing)?|phone|reach(?: out)?|message|whatsapp|lig(?:ue|ar)|telefone|fal(?:e|ar)(?= com)|contate)\b/g;

/** What a line is called that people call. */
const SERVICE =
  '(?:(?:fono|telefono)(?! ?,)|tel|(?:linea|line|linha|numero|number)(?=(?: :)? \\*?\\d{3,4} (?:te|atiende|escucha|contesta|gratuit[oa]|para (?:hablar|pedir)|de (?:ayuda|apoyo|prevencion|crisis)|answers|listens|atende|escuta)\\b)|urgencias?|hotline|helpline|lifeline|linea (?:gratuita|telefonica|directa|nacional|(?:de |para )?(?:ayuda|apoyo|la vida|vida|prevencion|emergencias?|crisis|atencion|salud|la esperanza))|linha (?:gratuita|direta|nacional|de (?:ajuda|apoio|vida|prevencao|emergencia|crise))|(?:help|crisis|emergency|support|suicide) (?:line|number)|numero (?:gratuito|telefonico|(?:de |para )?(?:ayuda|apoyo|emergencias?|crisis|telefono|contacto|ajuda|apoio|emergencia|prevencion))|salud responde|fono drogas|samu|carabineros|bomberos|ambulancia|ambulance|policia|police|cvv|samaritans|emergencias?|emergency|prevencion del suicidio|crisis)';

/** As a phone is written: groups of digits with one mark between them, with a star or a plus before. */
const NUMBER = /(?<![\w.,+^*])\*?\+?\(?\d{1,15}(?:(?: ?[-.] ?| ?\(|\) ?| )\d{1,9}){0,6}\)?(?![\w^%])/g;

const TOLL_FREE = /^\(?(?:\+?1[- .])?\(?8(?:00|33|44|55|66|77|88)\)?[- .]\d{3}[- .]\d{4}$/;

/** What may stand right before a number that is offered. */
const LINK =
  /(?:^|[:,;(/|\n—–-] ?|[*"'] ?|\b(?:al|el|la|a|o|u|y|e|ou|or|and|to|the|at|on|ao|aos|no|para|con|com|en|em|es|is|numero|number|fono|telefono|tel|linea|line|lifeline|linha|hotline|helpline|whatsapp|llama|marca|marcar|llamar|call|dial|text|disque|ligue|ligar|samu|carabineros|bomberos|pdi|ambulancia|policia|police|ambulance|emergencias?|emergency|cvv|responde|samaritans|suicidio|vida|esperanza|ninos|drogas|alcohol|salud|mental|ayuda|gratis|directamente|now|ya|ahora)[.]? )$/;

/** What may follow a short number that is offered; a noun makes it a quantity ("llama a 1000 personas"). */
const FOLLOWS =
  /^(?:$|[^a-z0-9 ]| (?:$|[^a-z0-9]|(?:o|u|y|e|and|or|ou|a|para|si|ahora|gratis|gratuito|desde|las|los|de (?:forma|manera|inmediato|lunes|carabineros|emergencia)|en (?:cualquier|todo|caso|chile)|que|tambien|for|if|now|any|anytime|at|free|from|is|es|esta|atiende|te|donde|agora|se|ya|cuando|sin|with|con|day|dia|disponible|available|24|right|today|hoy|porque|tambem|siempre|te|contesta|escucha|answers|listens|atende|escuta|gratuita|de (?:ayuda|apoyo|prevencion|crisis)|immediately|cuanto|inmediatamente|instead|en vez|antes|urgente|mejor|para|and)\b))/;

/** A number that is on its way to be one of the time, of the past, of a line of a drawing. */
const YEAR = /^(?:1\d|20)\d\d$/;
const BEFORE_YEAR =
  /\b(?:desde el|hasta el|del|since the|en|in|em|de|del|of|since|desde|hasta|entre|ano|year|until|from|el ano|(?:1\d|20)\d\d,? (?:y|and|e|a|o)) $/;
const DRAWN =
  /^ (?:en|sobre|on|in|na) (?:la|el|tu|the|your|una|un|a) (?:linea|recta|mapa|eje|grafico|line|map|axis|binario|plano|calendario|hoja|calculadora)/;

/** Written as nothing but a phone is, so that "the number is" is enough. */
const PHONE_SHAPE = /^(?:\*\d{3,5}|\+?\(?\d{1,4}[) -]{1,2}\d{2,4}[ -](?:\d{2,4}[ -])?\d{4})$/;
const NUMBER_IS = /\b(?:linea|line|numero|number|linha)(?: (?:es|is|e|al?))?(?: ?:)? $/;

const REACH = 120;

/** The numbers of a sentence that somebody is given to call. */
function offeredNumbers(plain: string, service: RegExp): readonly string[] {
  const calls = [...plain.matchAll(CALL)].map(({ index }) => index);
  const services = [...plain.matchAll(service)].map(({ index, 0: name }) => index + name.length);
  const offered: string[] = [];
  for (const { 0: number, index } of plain.matchAll(NUMBER)) {
    const digits = digitsOf(number).length;
    if (digits < 3 || digits > 15) continue;
    const before = plain.slice(Math.max(0, index - 40), index);
    const after = plain.slice(index + number.length, index + number.length + 60);
    const isCalled =
      calls.some((start) => start < index && index - start < REACH) ||
      services.some((end) => end <= index && index - end < 50) ||
      IS_A_LINE.test(after);
    if (
      TOLL_FREE.test(number) ||
      (PHONE_SHAPE.test(number) && NUMBER_IS.test(before)) ||
      (isCalled && isOffered(number, before, after))
    )
      offered.push(number);
  }
  return offered;
}

const IS_A_LINE =
  /^ (?:es|is|e) (?:el|la|the|o|a|una|um|uma) (?:numero|linea|fono|number|line|linha|telefono|hotline|helpline) (?:[a-z]{1,12} ){0,4}(?:ayuda|llamar|crisis|emergencias?|call|help|suicidio|suicide|apoyo|atencion|ligar|ajuda|vida)\b/;

function isOffered(number: string, before: string, after: string): boolean {
  const isShort = digitsOf(number).length <= 6;
  const isStarred = /^\*\d/.test(number);
  if (!number.startsWith('(') && !LINK.test(before)) return false;
  if (
    YEAR.test(number) &&
    BEFORE_YEAR.test(before) &&
    !/\b(?:llam\w{0,4}|marc\w{0,3}|call|dial|ligue) (?:a|al) $/.test(before)
  )
    return false;
  if (DRAWN.test(after)) return false;
  return !isShort || isStarred || FOLLOWS.test(after);
}

/** A number that is known, or known ones in a row, with hours behind them ("131, 24 h"). */
function isKnown(number: string, known: ReadonlySet<string>): boolean {
  let rest: readonly string[] = number.match(/\d+/g) ?? [];
  for (let isFirst = true; rest.length > 0; isFirst = false) {
    const groups = rest;
    const isOne = (count: number): boolean =>
      known.has(groups.slice(0, count).join('')) || (!isFirst && count === 1 && /^\d\d?$/.test(groups[0] ?? ''));
    const count = groups.map((_, index) => groups.length - index).find(isOne);
    if (count === undefined) return false;
    rest = groups.slice(count);
  }
  return true;
}

const digitsOf = (phone: string): string => phone.replace(/\D/g, '');
const escapeForPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
