import { anyOf, type InjectionPattern, tellingWords, wordPattern } from './injection-pattern.ts';
import { OF_A_MODEL, RULES, SCHOOLWORK, SHOW, YOUR } from './vocabulary.ts';

const MODIFIERS = `(?: ${anyOf(OF_A_MODEL)})*`;

const PROMPT =
  '(?:system prompts?|system instructions|system message|prompts?|prompt (?:de(?:l)?|do) sistema|prompt inicial|(?:mensaje|instrucciones|mensagem) (?:de(?:l)?|do) sistema|metaprompt)';
const INSTRUCTIONS = '(?:instrucciones|instruciones|instructions|instrucoes)';
const SHOWN_RULES = anyOf(RULES.filter((noun) => !noun.startsWith('prompt') && !noun.startsWith('instru')));

const GAP = '[a-z0-9,\\s]{0,35}?';
/** To see them, and not to see whether one did what they say: `show that I followed your instructions`. */
const STRICT_GAP =
  '(?:(?!\\s(?:si|if|que|that|como|how|why|entendi|segui|seguir|sigo|follow|followed|following|with|con|com|segun|using|usando|by|in|between|entre|sobre|about|mean|means|meant|for|para|to)\\b)[a-z0-9,\\s]){0,35}?';

const THE_SYSTEMS =
  '(?:(?:de|del|do|of|for|para|from) )?(?:the )?(?:tu|tus|your|sistema|system|this (?:chat|conversation)|esta (?:conversacion|charla|conversa)|este chat|openai|google|flou|seguridad|security)\\b';
/** `the prompt for the essay`, `el prompt que me dio la profe`, `what is the prompt asking?` */
const OF_SOMETHING_ELSE = `(?! (?!${THE_SYSTEMS})(?:for|of|about|in|on|from|para|del|de|da|do|no|na|sobre|en|em|asking|asks|saying|supposed|que (?:me|nos|la|el|mi|dio)|my|mi|i|we|our|that (?:i|my|we|the|our)|engineering|injection)\\b)`;
const OF_SCHOOLWORK = `(?!(?: ${anyOf(['para', 'for', 'de', 'del', 'of', 'sobre', 'on', 'about', 'in', 'en', 'da', 'do', 'la', 'el', 'los', 'las', 'mi', 'the', 'my', 'this', 'esta', 'este', 'a', 'o'])})+ ${anyOf(SCHOOLWORK)}\\b)`;
/** Rules of thumb: `dime tus reglas para estudiar`. */
const OF_A_SUBJECT = `(?! (?!${THE_SYSTEMS})(?:para|for|de|del|of|sobre|on|about|to|when|cuando|al|in|en|favoritas|favorite|da|do)\\b)`;

/** Without one of these words nobody asks for what the assistant was told. */
const TOLD = tellingWords([
  ...RULES, 'system prompt', 'prompts', 'system message', 'metaprompt', 'mensaje', 'mensagem', 'configuracion', 'configuration', 'configuracao',
]); // biome-ignore format: a table reads best in rows
/** What was done to it. */
const MADE = [
  'escribieron', 'ordenaron', 'programaron', 'prohibieron', 'inicializaron', 'configuraron', 'configuro', 'configurou', 'configuraram', 'programaram',
  'proibiram', 'mandaram',
]; // biome-ignore format: a table reads best in rows

const SHOW_IT = `\\b${anyOf(SHOW)}(?:me|nos|lo|la|los|las|melo|mela|melos|melas)?\\b`;
const YOURS = `${anyOf(YOUR)}${MODIFIERS}`;

export const PROMPT_THEFT_PATTERNS: readonly InjectionPattern[] = [
  {
    name: 'reveal_prompt',
    category: 'prompt_theft',
    needs: TOLD,
    reads: 'words',
    pattern: wordPattern(`${SHOW_IT}${GAP} ${YOURS} ${PROMPT}\\b`),
  },
  {
    name: 'reveal_instructions',
    category: 'prompt_theft',
    needs: TOLD,
    reads: 'words',
    pattern: wordPattern(`${SHOW_IT}${STRICT_GAP} ${YOURS} ${INSTRUCTIONS}\\b${OF_SCHOOLWORK}`),
  },
  {
    name: 'reveal_rules',
    category: 'prompt_theft',
    needs: TOLD,
    reads: 'words',
    pattern: wordPattern(`${SHOW_IT}${STRICT_GAP} ${YOURS} ${SHOWN_RULES}\\b${OF_A_SUBJECT}`),
  },
  {
    name: 'reveal_the_prompt',
    category: 'prompt_theft',
    needs: TOLD,
    reads: 'words',
    pattern: wordPattern(`${SHOW_IT}${STRICT_GAP} (?:el|the|o|del|do)${MODIFIERS} ${PROMPT}\\b${OF_SOMETHING_ELSE}`),
  },
  {
    name: 'reveal_configuration',
    category: 'prompt_theft',
    needs: ['configuracion', 'configuration', 'configuracao'],
    reads: 'words',
    pattern: wordPattern(
      `${SHOW_IT}${GAP} (?:${YOURS} (?:configuracion|configuration|configuracao)|(?:la|the|a) (?:configuracion|configuration|configuracao) (?:interna|oculta|above|del sistema|do sistema)|(?:internal|hidden|system) configuration)\\b`,
    ),
  },
  {
    name: 'ask_what_prompt_says',
    category: 'prompt_theft',
    needs: TOLD,
    reads: 'words',
    pattern: wordPattern(
      `\\b(?:que|q|como) (?:dice|dicen|decia|decian|pone|contiene|contienen|empieza|empiezan|comienza|comienzan|diz|dizem|contem|hay en|tiene|tem|ha em|esta en|esta escrito en) ${YOURS} (?:${PROMPT}|${INSTRUCTIONS}|(?:reglas|regras)${OF_A_SUBJECT}|configuracion)\\b`,
    ),
  },
  {
    name: 'ask_what_prompt_says_in_english',
    category: 'prompt_theft',
    needs: TOLD,
    reads: 'words',
    pattern: wordPattern(
      `\\b(?:(?:what|how) (?:does|do|did)|(?:what is|whats|what was) (?:written |said |there )?in) ${YOURS} (?:${PROMPT}|${INSTRUCTIONS}|rules|guidelines)\\b(?:(?<=\\bin\\s[a-z\\s]{1,60})| (?:say|state|contain|tell|include|look|read|start|begin)\\b(?! about (?!you|me)))`,
    ),
  },
  {
    name: 'ask_what_was_told',
    category: 'prompt_theft',
    needs: [...TOLD, 'told', 'dijeron', 'ordenaron', 'programaron'],
    reads: 'words',
    pattern: wordPattern(
      `\\b(?:que|q|cuales|cual|what|which|quais|qual)(?: (?:son|eran|fueron|are|were|is|was|sao|foram|e|las|los|the|as)){0,3}? (?:${INSTRUCTIONS}|${SHOWN_RULES}|${PROMPT})(?: (?:iniciales|ocultas|secretas|que|exactas|that)){0,2} (?:te (?:dieron|dio(?! (?:el|la|mi|tu) (?!sistema|creador))|han dado|pusieron|programaron|dijeron|impusieron|deram|passaron)|se te (?:dieron|han dado)|has recibido|recibiste|recibio|recebeu|voce recebeu|(?:were|have) you (?:been )?given|did (?:they|your (?:developers?|creators?)|openai|google) give you|you (?:were|have been) given|youve been given|were given to you|have you received|did you (?:get|receive))\\b|\\b(?:what (?:were|have) you (?:been )?told (?:to do|not to|before)|que te (?:dijeron|ordenaron|programaron) (?:que (?:hicieras|dijeras|no)|antes de (?:esta|este|hablar)))\\b`,
    ),
  },
  {
    name: 'ask_who_made_it_so',
    category: 'prompt_theft',
    needs: MADE,
    reads: 'words',
    pattern: wordPattern(
      `${SHOW_IT}${GAP} (?:(?:lo|todo lo|el texto|las palabras|con|com|o|tudo o|o texto) )?que(?: (?:texto|instrucciones|mensaje|palabras|mensagem))? te ${anyOf(MADE)}\\b`,
    ),
  },
  {
    name: 'ask_what_it_has',
    category: 'prompt_theft',
    needs: TOLD,
    reads: 'words',
    pattern: wordPattern(
      `\\b(?:(?:que|q|cuales|quais) ${anyOf([INSTRUCTIONS, SHOWN_RULES])} (?:tienes|sigues|obedeces|tenes|seguis|voce (?:tem|segue)|tu tens)|what ${anyOf([INSTRUCTIONS, SHOWN_RULES])} do you (?:have|follow|obey))(?=$|[.,])`,
    ),
  },
  {
    name: 'repeat_above',
    category: 'prompt_theft',
    needs: [
      'arriba',
      'anterior',
      'antes',
      'encima',
      'above',
      'before',
      'acima',
      'secreto',
      'secreta',
      'oculto',
      'oculta',
      'secret',
      'hidden',
    ],
    reads: 'words',
    pattern: wordPattern(
      '\\b(?:repite|repiteme|repita|repeti|imprime|imprima|copia|copie|transcribe|repeat|print|output|recite)(?: [a-z0-9]{1,12})?(?: [a-z0-9]{1,12})? (?:todo lo (?:de arriba|anterior(?! al?\\b)|que (?:esta|hay|dice|viene|aparece) (?:arriba|antes))|el texto (?:de arriba|anterior)|everything (?:above(?! [0-9])|before this|that came before)|(?:all )?the (?:text|words) above|tudo (?:o que (?:esta|veio|foi dito) )?(?:acima|antes))\\b|\\b(?:repite|repita|imprime|imprima|copia|copie|dime|muestra|muestrame|transcribe|repeat|print|output|recite|reveal|show|tell|mostra|mostre)[a-z0-9,\\s]{0,30}? (?:todo|lo|tudo|texto|everything|all|text|words|instructions|instrucciones|configuration|configuracion|escribieron)(?: (?:lo|o|que|esta|hay|viene|vem|escrito|por|that|is|written))* (?:arriba de|encima de|antes de|above|before|acima|antes) (?:esta linea|desta linha|this line|(?:mi|my|minha) (?:primer |first |primeira )?(?:mensaje|message|mensagem))\\b|\\b(?:mensaje|texto|mensagem|message|text) (?:secret[oa]|ocult[oa]) (?:que|that) (?:viene|vem|esta|hay)\\b|\\b(?:secret|hidden) (?:message|text) (?:above|before)\\b',
    ),
  },
];
