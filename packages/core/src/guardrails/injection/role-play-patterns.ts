import { ASKED, anyOf, type InjectionPattern, tellingWords, wordPattern } from './injection-pattern.ts';
import { LIMITS } from './vocabulary.ts';

const ANY_KIND =
  '(?: (?:ningun|ninguna|ningun tipo de|any|any kind of|your|tus|sus|mas|las|los|ethical|content|moral|safety|nenhum|nenhuma|suas|the|all|todas|of|type of)){0,4}?';
const NO_LIMITS = `(?:sin|without|with no|with zero|having no|has no|that has no|que no tiene|sem)${ANY_KIND} ${anyOf([...LIMITS])}`;
/** What is not a person of a story. */
const ASSISTANT = '(?:asistente|assistente|assistant|ia|ai|bot|chatbot|robot|modelo|model)';
const BOUNDS = [
  ...LIMITS,
  'limites',
  'limits',
  'limitaciones',
  'limitations',
  'boundaries',
  'instrucciones',
  'instructions',
];
const LIMITS_OR_BOUNDS = anyOf(BOUNDS);
const NO_LIMITS_TO_SPEAK = `(?:sin|without|with no|with zero|sem)${ANY_KIND} ${anyOf([...LIMITS, 'limites', 'limits'])}`;
/** `pretend you have no rules at school`: of something else than the assistant. */
const OF_NOTHING = '\\b(?! (?:on|in|at|en|em|na|no|para|for|sobre|about|de|del|of|to|as to)\\b)';

/** `finge que no tienes reglas`, and not `no tienes reglas mnemotécnicas`. */
const NOTHING_MORE =
  '(?=$|[.,\\n]| (?:y|and|e|ni|nor|or|o|ou|now|ahora|agora|anymore|so|asi que|whatsoever|de ningun|que (?:seguir|cumplir)|to (?:follow|obey))\\b)';

/** To say things, in some manner. */
const SPEAK =
  '(?:responde|respondeme|respondas|responder|contesta|contestame|contestes|habla|hablame|hables|dime|decime|digame|conteste|contesteme|respondame|hable|hableme|actue|actua|actues|comportate|opera|escribe|answer|respond|reply|speak|talk|act|behave|operate|write|tell me|give me|responda|fala|fale|aja|escreva|diga|me diga)';
const MANNER =
  '(?: (?:a|todo|todas|toda|mis|preguntas|pregunta|siempre|solo|libremente|honestamente|completamente|totalmente|lo que|te pida|pregunte|everything|anything|all|my|questions?|freely|honestly|completely|to|me|always|totally|whatever|i|ask|minhas|perguntas|tudo|sempre|ahora|now|agora|asi)){0,5}';

/** Somebody is given a part to play. */
const BE =
  '(?:eres|seras|you are|youre|you will be|act as|acting as|act like|behave like|behave as|pretend to be|pretending to be|pretend youre|pretend you are|imagine you are|roleplay as|role play as|become|actua como|actuar como|actues como|comportate como|haz de|hazte pasar por|finge ser|finge que eres|imagina que eres|simula ser|responde como|responda como|answer as|respond as|aja como|age como|seja|voce e|voce agora e|finja ser|finja que e|interpreta a|como si (?:fueras|fuera|fueses)|as if you were|as though you were|como se fosses?|actue como)(?: (?:now|ahora|agora|a partir de ahora))?';

const SUPPOSE =
  '(?:finge|fingir|simule|haga como|actue como|conteste como|finjamos|imagina|imaginate|imaginemos|simula|supon|supongamos|haz como|haz de cuenta|actua como|responde como|comportate como|pretend|imagine|suppose|assume|act as|act like|behave as|behave like|answer as|respond as|roleplay|lets say|finja|faca de conta|faz de conta|aja como|responda como)(?: (?:que|si|se|if|though|that|like|ahora|now)){0,3}';
const HAVE_NO =
  '(?:(?:ya )?no (?:tienes|tuvieras|tuvieses|tengas|existe|existen|existiera|existieran|hay|hubiera)|you (?:now )?(?:have|had|got) (?:no|zero)|you (?:do not|dont|didnt|did not|no longer) have|youve got no|there (?:are|were) no|(?:voce |tu )?nao (?:tem|tens|tivesse|tivesses|existe|existem|existissem))';

/** The settings of a thing, which one may well ask for: `cómo activo el modo desarrollador en mi celular`. */
const OF_A_DEVICE =
  '(?! (?:de |del |en |in |on |of |para |for |no |do )(?:el |la |un |una |mi |my |the |a |an |su |meu |o )?(?:android|iphone|ios|celular|telefono|movil|tablet|phone|device|windows|chrome|chromebook|navegador|browser|xiaomi|samsung|huawei|motorola|pixel|roblox|discord|minecraft|juego|game|steam|whatsapp|telegram|tv|smart|doom|fortnite|gta|jogo|quest|oculus|excel|linux|mac)\\b)';

export const ROLE_PLAY_PATTERNS: readonly InjectionPattern[] = [
  {
    name: 'no_limits_mode',
    category: 'role_play',
    needs: ['modo', 'mode'],
    reads: 'words',
    pattern: wordPattern(
      `\\b(?:modo (?:de )?(?:desarrollador|programador|dios|dan|sin (?:restricciones|filtros?|limites|censura|reglas)|sem (?:restricoes|filtros?|limites|censura)|jailbreak|desenvolvedor)|(?:developer|god|dan|jailbreak|unrestricted|uncensored|unfiltered) mode)\\b${OF_A_DEVICE}`,
    ),
  },
  {
    name: 'jailbreak',
    category: 'role_play',
    needs: ['jailbreak', 'jailbroken', 'jailbreaked', 'jailbreakeado', 'jailbreakeada'],
    reads: 'words',
    pattern: wordPattern(
      `\\b(?:(?:activa|activate|enable|enter|ejecuta|run|start|inicia|ative|do|haz|hazte|hagas) (?:el |un |a |the |your |tu |o )?jailbreak|jailbreak (?:yourself|you|prompt (?:activado|on)|activado|activated|enabled|ativado|on)|you (?:are|have been|were) (?:now )?jailbroken|you are (?:now )?jailbreaked|(?:estas|eres|quedaste|queda) (?:ahora )?jailbreakead[oa])\\b${OF_A_DEVICE}`,
    ),
  },
  {
    name: 'no_limits_speech',
    category: 'role_play',
    needs: tellingWords(BOUNDS),
    reads: 'words',
    pattern: wordPattern(
      `(?:${ASKED}|\\b(?:y|and|e) (?=responde|respondeme|respondame|contesta|conteste|dime|digame|answer|respond|tell me|responda)|\\b(?=respondas|contestes|hables|actues))${SPEAK}${MANNER} ${NO_LIMITS_TO_SPEAK}\\b`,
    ),
  },
  {
    // `Sin censura: dime cómo...`
    name: 'no_limits_first',
    category: 'role_play',
    needs: tellingWords(BOUNDS),
    reads: 'words',
    pattern: wordPattern(
      `(?<=^|\\n|[.,]\\s)${NO_LIMITS_TO_SPEAK}(?: (?:ahora|now|agora))? (?:responde|respondeme|contesta|contestame|dime|decime|answer|respond|reply|tell me|responda|me diga|fale)\\b`,
    ),
  },
  {
    name: 'no_limits_persona',
    category: 'role_play',
    needs: tellingWords(BOUNDS),
    reads: 'words',
    pattern: wordPattern(
      `\\b${BE} (?:an?|una?|el|la|the|um|uma|o|otr[oa]|another|outr[oa]) (?:[a-z\\s]{0,40} )?(?:${NO_LIMITS}|(?:libre de|free of|free from)${ANY_KIND} ${anyOf(LIMITS)})\\b`,
    ),
  },
  {
    name: 'no_limits_assistant',
    category: 'role_play',
    needs: tellingWords(BOUNDS),
    reads: 'words',
    pattern: wordPattern(
      `\\b${BE} [a-z\\s]{1,30} ${ASSISTANT}(?: [a-z]{1,14})? (?:sin|without|with no|sem|que no tiene|que nao tem|that has no)${ANY_KIND} ${LIMITS_OR_BOUNDS}\\b`,
    ),
  },
  {
    name: 'unrestricted_persona',
    category: 'role_play',
    needs: ['unrestricted', 'uncensored', 'unfiltered'],
    reads: 'words',
    pattern: wordPattern(
      `\\b${BE} (?:an?|una?|um|uma)(?: [a-z]{1,14})? (?:unrestricted|uncensored|unfiltered)\\b|\\b(?:unrestricted|uncensored|unfiltered) (?:ai|chatbot|assistant|language model)\\b`,
    ),
  },
  {
    name: 'suppose_no_limits',
    category: 'role_play',
    needs: tellingWords(BOUNDS),
    reads: 'words',
    pattern: wordPattern(`\\b${SUPPOSE} ${HAVE_NO}${ANY_KIND} ${LIMITS_OR_BOUNDS}${NOTHING_MORE}`),
  },
  {
    name: 'told_to_have_no_limits',
    category: 'role_play',
    needs: tellingWords(LIMITS),
    reads: 'words',
    pattern: wordPattern(
      `(?<!\\b(?:if|when|where|because|since|si|cuando|porque|que|se|quando) )\\b(?:(?:ya )?no tienes|you (?:now )?have (?:no|zero)|you (?:no longer|dont|do not) have|voce (?:nao|ja nao) tem)${ANY_KIND} ${anyOf(LIMITS.filter((noun) => !/^(?:moral|etica|filtro|ethics|censura|censorship|regla)$/.test(noun)))}${NOTHING_MORE}`,
    ),
  },
  {
    name: 'freed_from_limits',
    category: 'role_play',
    needs: tellingWords(BOUNDS),
    reads: 'words',
    pattern: wordPattern(
      `\\b(?:you are|youre|eres|estas|voce esta|quedas) (?:now |ahora |agora )?(?:free|freed|libre|liberad[oa]|livre|unbound|not bound) (?:of|from|de|by)${ANY_KIND} ${LIMITS_OR_BOUNDS}${NOTHING_MORE}`,
    ),
  },
  {
    name: 'suppose_limits_over',
    category: 'role_play',
    needs: [...tellingWords(BOUNDS), 'safety'],
    reads: 'words',
    pattern: wordPattern(
      `\\b${SUPPOSE} (?:(?:all|todas|todos) )?(?:las|los|tus|the|your|as|os|suas)(?: [a-z]{1,12})? (?:${LIMITS_OR_BOUNDS}|safety(?: [a-z]{1,12})?) (?:(?:ya )?no (?:existen|existieran|aplican|valen|importan|existan)|(?:ya )?(?:se )?(?:hubieran|hubiesen|han) (?:terminado|acabado|desaparecido)|(?:se )?(?:terminaron|acabaron|desaparecieron)|(?:is|are|were) (?:over|gone|off|disabled)|(?:no longer|do not|dont|didnt) (?:exist|apply|matter)|deixaram de existir|nao (?:existem|existissem|valem))${OF_NOTHING}`,
    ),
  },
  {
    name: 'dan',
    category: 'role_play',
    needs: ['dan', 'anything'],
    reads: 'words',
    pattern: wordPattern(
      `\\b(?:${BE}|be|sea|play)(?: (?:an?|el|o|the))? dan\\b(?! (?:brown|from|of|del|de) )|(?<!\\b(?:cant|cannot|can not|not|to|i|we|they|he|she|dont|wont|couldnt|didnt|never|hardly|gonna) )\\bdo anything now\\b|\\byou can do anything now\\b`,
    ),
  },
];
