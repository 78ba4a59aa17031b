// What announces somebody's number, in Spanish, English and Portuguese, in lower case without accents.

const OWN = '(?:mi|su|tu|el|este|ese|my|his|her|our|meu|minha|seu|o)';
const TELEPHONE =
  '(?:tel(?:efono|efone|ephone|f)?|tfno|tlfn?o?|phone|fono|fone|fijo|fixo|celu?(?:lar)?|movil|mobile|cell(?:phone)?|wh?ats?app|whats|wsp|wpp|zap|contact[oe]?|contato)';
const NEAR_ONES =
  '(?:casa|mama|papa|madre|padre|herman[ao]|amig[ao]|polol[ao]|novi[ao]|mae|pai|abuel[ao]|ti[ao]|mom|mum|dad|home)';

const ANNOUNCED = [
  // "Celular", "móvil" and "fijo" are words of biology and physics, too: those need an owner or a colon.
  String.raw`\b(?:tel(?:efono|efone|ephone|f)?|tfno|tlfn?o?|fono|fone|phone|wh?ats?app|wsp|wpp|zap)\b`,
  String.raw`\b${OWN} ${TELEPHONE}\b`,
  String.raw`\b(?:${TELEPHONE}|casa) ?(?::|=|es\b|is\b|n[°º])`,
  String.raw`\b(?:mis?|sus?|tus?|my|his|her|meu|seu) (?:numeros?|nro|number|num)\b(?! (?:favorit|de la suerte|secreto|de lista|binari|primo|de matricula|de serie|lucky))`,
  String.raw`\b(?:numero|number) (?:de|del|da|do|of) (?:(?:la|el|mi|su|tu|a|o|meu|minha|my) )?(?:${TELEPHONE}|${NEAR_ONES})\b`,
  String.raw`\b(?:llam(?:a|e|en|ar)(?:me|le|lo|la|nos)|llam(?:a|e|ar|en) (?:al|a mi|a su)|marc(?:a|ar|ame|arme|ale) al|escrib(?:eme|anme|ame|irme)|escrib(?:e|ir) al|mandame [a-z ]{0,20}al|hablame al|ubicame|contact(?:ame|arme|enme))\b`,
  String.raw`\b(?:call|text|ring|phone|reach|contact) (?:me|him|her|us|them)\b`,
  String.raw`\b(?:me liga|ligu?e?r? (?:pra|para|no)|me chama|chama no|me manda [a-z ]{0,20}no)\b`,
].join('|');

/** As the digits of a phone may be parted once it is clear that they are one. */
const DIGITS = String.raw`\(?\d(?:(?:[ ./-]{0,2}|[ ./-]?[()][ ./-]?)\d){5,14}(?!\d)`;
const UP_TO_IT = String.raw`[^\d!?;\n$€£%+]{0,30}`;

/** With what stands between as its first group, the number as its second. */
export const ANNOUNCED_NUMBER = new RegExp(`(?:${ANNOUNCED})(${UP_TO_IT})(${DIGITS})`, 'gi');
/** "987654321 o 223456789": the number is its first group. */
export const ANOTHER_NUMBER = new RegExp(`^[ ,/]{0,3}(?:(?:o|y|u|e|ou|or|and) )?(?:al )?(${DIGITS})`, 'i');
export const ANNOUNCED_BEFORE = new RegExp(String.raw`(?:${ANNOUNCED})${UP_TO_IT}\(?\+?$`, 'i');
export const ANNOUNCED_AFTER = new RegExp(
  String.raw`^[ ,.(]{0,3}(?:(?:es|era|ese es|este es|e|is|that's|that is|esse e) )?(?:mi|su|tu|my|her|his|meu|seu) (?:numero|number|${TELEPHONE})\b|^[ ,.]{1,3}(?:llam(?:ame|enme|eme)|escrib(?:eme|anme)|call me|me liga|hablame)\b`,
  'i',
);

/** Between the word for a telephone and a number, these speak of a price or of what it holds. */
export const NOT_TO_BE_CALLED =
  /\b(?:cuest|cost|val[ei]|precio|price|pag[aou]|vend|compr|recorr|gan[ao]|tiene|has\b|tem\b|hay|almacena|guarda|memoria|desde|hasta|entre|funcion|alternativa|pregunta)/i;
