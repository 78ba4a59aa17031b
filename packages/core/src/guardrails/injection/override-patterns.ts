import { ASKED, anyOf, type InjectionPattern, tellingWords, wordPattern } from './injection-pattern.ts';
import { DISOBEY, IGNORE, OF_A_MODEL, PUT_AWAY, RULE, RULES, SCHOOLWORK, YOUR, YOURS_ONLY } from './vocabulary.ts';

/** `no ignores tus instrucciones`, `I never forget your rules`. */
const NOT_DENIED =
  '(?<!(?<!\\bwhy\\s)\\b(?:no|not|dont|never|nunca|jamas|nao|without|sin|sem|i|we|they|yo)\\s(?:(?:quiero|puedo|voy a|want to|mean to|me)\\s)?)';
/** A pupil retells: `mi profe dijo que ignore las instrucciones anteriores`. */
const NOT_RETOLD =
  '(?<!\\b(?:dijo|dijeron|pidio|dice|explico|aviso|disse|pediu) que |\\b(?:told|asked|tells) (?:me|us|everyone|the [a-z]{1,12}) to )';

const DISOBEY_VERB = `${anyOf([...IGNORE, ...DISOBEY])}\\b`;
const TO_DISOBEY = tellingWords([...IGNORE, ...DISOBEY]);
const ANY_VERB = `${anyOf([...IGNORE, ...DISOBEY, ...PUT_AWAY])}\\b`;
const VERBS = tellingWords([...IGNORE, ...DISOBEY, ...PUT_AWAY]);

/** Some words in between, but not another verb that has the rules for its own: `ignora el título y lee las instrucciones`. */
const GAP =
  '(?:(?!\\s(?:y|and|e|pero|but|mas|que|sigue|lee|usa|follow|read|use|then|luego|leia|siga)\\b)[a-z0-9,\\s]){0,24}?';

/** What does not change an order. */
const FILLERS = `(?: ${anyOf(['por completo', 'completely', 'totalmente', 'ahora', 'ahora mismo', 'now', 'agora', 'por favor', 'please', 'porfa', 'pls', 'desde ya', 'tambien', 'also', 'just', 'simplemente'])})*`;
const MODIFIERS = `(?: ${anyOf(OF_A_MODEL)})*`;
const OF_SCHOOLWORK = `(?:(?: ${anyOf(['de', 'del', 'da', 'do', 'of', 'for', 'from', 'in', 'on', 'en', 'para', 'no', 'na', 'la', 'el', 'los', 'las', 'mi', 'the', 'my', 'a', 'o', 'that', 'this', 'esta', 'este', 'otra', 'otro'])})+ ${anyOf(SCHOOLWORK)}\\b)`;

/** Told before, or by who made the assistant: no rules of a lesson. */
const TOLD_BEFORE = anyOf([
  'anteriores', 'anterior', 'previas', 'previa', 'previos', 'precedentes', 'iniciales', 'iniciais', 'de arriba', 'acima', 'above', 'de sistema',
  'del sistema', 'do sistema', 'de tu sistema', 'de tu creador', 'de tu programacion', 'de tus creadores', 'de tus programadores', 'de openai',
  'de google', 'de flou', 'que (?:te|se te|le|os) (?:dieron|dio|han dado|hayan dado|hayan dicho|han dicho|dijeron|pusieron|programaron|ensenaron)', 'que tienes', 'que recibiste',
  'que has recibido', 'que sigues', 'que tenias', 'que voce (?:recebeu|tem)', 'que te deram', 'que lhe deram',
  '(?:that )?you (?:were|have been|are) (?:given|told|following|under)', 'given to you', 'told to you', '(?:that )?(?:were|have been) given to you',
  'from openai', 'from google', 'from your (?:creator|developer)s?', '(?:that )?you (?:have|got|received|follow)',
]); // biome-ignore format: a table reads best in rows

/** Before the noun, in English. */
const PREVIOUS = '(?:previous|prior|above|earlier|preceding|foregoing|former|anteriores|anterior|previas)';

/** After `las reglas`, what shows that no more is said of them. */
const NO_MORE_OF_THEM =
  '(?=$|[.,]| (?:y|and|e|ni|or|o|u|ahora|now|agora|please|por favor|porfa|pls|completely|por completo|totalmente|entirely|right|already|ya|eticas|morales|internas|originales|impuestas|de seguridad|de contenido|de censura|de etica|imposed|but|pero|para (?:siempre|que (?:puedas|me))|so (?:you|that))\\b)';

/** To tell somebody what to do next. */
const TELL_ME =
  '(?:dime|di|haz|responde|muestra|muestrame|escribe|dame|actua|revela|cuentame|contesta|tell|say|show|give|print|write|reveal|answer|act|do|diga|mostre|responda|faca)';

/** What was said so far, taken as one. */
const ALL_OF_IT = anyOf([
  // A slip of one's own is taken back like that: `ignora lo anterior, me equivoqué`.
  'lo anterior(?!, (?:me |perdon|era |ya |es que|estaba|sorry))',
  'todo lo (?:anterior|de arriba|previo|dicho|que (?:se (?:dijo|ha dicho)|fue dicho|(?:dice|esta|hay|viene|aparece) (?:arriba|antes)|sabes|aprendiste|has aprendido|leiste))',
  '(?:todo )?lo que (?:te (?:dijeron|han dicho|hayan dicho|ordenaron|programaron|pidieron|ensenaron|indicaron|ordena|mandaron|escribieron)|se te (?:dijo|ha dicho|ordeno|indico|pidio|ensino))',
  '(?:everything|anything|all|whatever)(?: of)?(?: (?:that|which))?(?: (?:is|was|came|comes|has been|you see|you read))?(?: (?:written|said|stated|told))? (?:above|previously|before(?= this|[.,]|$))(?! (?:the|a|an|my|this|that|line|row|page|question|number|[0-9]))',
  '(?:everything|anything|all|whatever)(?: (?:that|which))? (?:you know|youve (?:been (?:told|taught|given)|learned|read)|you (?:have been|were|are) (?:told|taught|given)|you (?:have )?(?:learned|learnt)|(?:your )?(?:developers?|creators?|openai|google) (?:told|taught|said))(?! about)',
  '(?:the|el|o) (?:system prompt|system message|mensaje de sistema|prompt de sistema|prompt del sistema|prompt do sistema)',
  'what you (?:were|have been) (?:told|taught)|what youve been told',
  'the above (?:directions|text|prompt|message|and)|all of the above(?= and|[.,]|$)',
  '(?:tudo|o) (?:(?:o )?que (?:foi dito|te (?:disseram|falaram|ensinaram|mandaram)|lhe disseram|voce (?:sabe|aprendeu|leu)|veio antes|esta (?:acima|escrito acima))|anterior|acima|isso acima)',
]);

export const OVERRIDE_PATTERNS: readonly InjectionPattern[] = [
  {
    name: 'override_instructions',
    category: 'override',
    needs: VERBS,
    reads: 'words',
    pattern: wordPattern(
      `\\b${NOT_DENIED}${ANY_VERB}${GAP} ${anyOf(YOUR)}${MODIFIERS} ${anyOf([...RULES, ...RULE, ...YOURS_ONLY])}\\b`,
    ),
  },
  {
    name: 'override_role',
    category: 'override',
    needs: VERBS,
    reads: 'words',
    pattern: wordPattern(
      `\\b${NOT_DENIED}${ANY_VERB} (?:${anyOf(YOUR)} (?:papel|rol|role|persona|personaje|tutor act)|(?:el |o |the )?(?:papel|rol|role) (?:de|del|as|of|do) (?:an? |the )?(?:tutora?|asistente|assistente|assistant)|the (?:tutor|assistant) (?:act|role|persona))\\b`,
    ),
  },
  {
    name: 'override_previous',
    category: 'override',
    needs: TO_DISOBEY,
    reads: 'words',
    pattern: wordPattern(
      `\\b${NOT_DENIED}${NOT_RETOLD}${DISOBEY_VERB}${GAP} ${anyOf([...RULES, ...RULE, 'politicas', 'policies'])} ${TOLD_BEFORE}\\b(?!${OF_SCHOOLWORK})`,
    ),
  },
  {
    // The same in the order of English: `the previous instructions`.
    name: 'override_previous_first',
    category: 'override',
    needs: TO_DISOBEY,
    reads: 'words',
    pattern: wordPattern(
      `\\b${NOT_DENIED}${NOT_RETOLD}${DISOBEY_VERB}${GAP} (?:${PREVIOUS}${MODIFIERS} ${anyOf([...RULES, ...RULE])}|system (?:instructions|rules))\\b(?!${OF_SCHOOLWORK})`,
    ),
  },
  {
    // Nobody's rules in particular: an order only when it is put as one.
    name: 'override_rules',
    category: 'override',
    needs: tellingWords(IGNORE),
    reads: 'words',
    pattern: wordPattern(
      `(?:${ASKED}${anyOf(IGNORE)}${FILLERS}|\\b(?:y|and|e) (?:ignora|ignore|olvida|forget|disregard|omite|bypass|override|esqueca) (?:todas|all|any))(?: (?:de|of|las|the|as|mis|all|any|todas|estas|these|those|such|todas as|de las|of the)){0,3}${MODIFIERS} ${anyOf(RULES)}${NO_MORE_OF_THEM}`,
    ),
  },
  {
    name: 'override_rules_and_obey',
    category: 'override',
    needs: tellingWords(IGNORE),
    reads: 'words',
    pattern: wordPattern(
      `\\b${NOT_DENIED}${anyOf(IGNORE)}${FILLERS}(?: (?:las|the|as|mis|all|any|todas|estas|these)){1,3} ${anyOf(RULES)} (?:y|and|e) ${TELL_ME}\\b`,
    ),
  },
  {
    name: 'override_everything',
    category: 'override',
    needs: TO_DISOBEY,
    reads: 'words',
    pattern: wordPattern(`\\b${NOT_DENIED}${NOT_RETOLD}${DISOBEY_VERB}${GAP} ${ALL_OF_IT}\\b`),
  },
  {
    name: 'new_instructions',
    category: 'override',
    needs: ['nuevas', 'new', 'novas', 'ahora', 'adelante', 'now', 'point', 'agora', 'diante', 'frente'],
    reads: 'words',
    pattern: wordPattern(
      '\\b(?:(?:estas son )?tus nuevas (?:instrucciones|reglas|ordenes) son|estas son tus nuevas (?:instrucciones|reglas|ordenes)|(?:your|here are your|these are your) new (?:instructions|rules|orders) (?:are|is)|(?:here are|these are) your new (?:instructions|rules|orders)|(?:estas sao )?suas novas (?:instrucoes|regras)|a partir de ahora (?:eres|seras|no tienes|obedece)|(?:a partir de ahora|desde ahora|de ahora en adelante|de aqui en adelante) (?:no tienes|obedeces|obedeceras|solo obedeces|ya no eres)|from now on you (?:are|will|must|have no)|(?:from now on|from this point on|starting now) you (?:will obey|obey|must obey|have no|no longer|are no longer)|a partir de agora voce (?:e|vai)|(?:a partir de agora|de agora em diante|daqui pra frente) (?:voce|tu) (?:nao tem|nao e mais|obedece|vai obedecer))\\b(?! (?:(?:ser|be|a ser) )?(?:mi|un|una|my|an?|meu|minha|um|uma|el|la|the) (?:[a-z]{1,12} )?(?:buddy|partner|friend|amig[oa]|coach|companion|profe|profesor|profesora|tutor|tutora|companer[oa]|ayudante|examinador|examinadora|entrevistador|entrevistadora|teacher|examiner|interviewer|classmate|professor|professora|colega)\\b)',
    ),
  },
];
