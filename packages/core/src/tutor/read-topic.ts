import { toPlain } from './plain-text.ts';
import type { Topic } from './texts/conversation-es.ts';

/**
 * What a message is about when it is not about a task. The first that fits wins, so sad news stand before small talk: nobody whose cat
 * died is greeted with a question about essays.
 */
const TOPIC_PATTERNS: readonly (readonly [Topic, RegExp])[] = [
  [
    'grief',
    /\b(?:se (?:me )?murio|fallecio|murio (?:mi|el|la)|se muere mi|esta muriendo|perdi a mi|velorio|funeral|entierro|luto|mi (?:perro|perra|gato|gata|abuela|abuelo|mascota|tata|nona)[a-z ]{0,20} (?:murio|se fue)|my (?:dog|cat|grandma|grandpa|mom|dad) died|passed away|morreu)\b/,
  ],
  [
    'heartbreak',
    /\b(?:termine con|terminamos|me termino|me dejo mi|me patearon|rompi con|me engaño|me cago mi|mi (?:polol[oa]|novi[oa]|pareja|ex) me (?:dejo|termino|engaño)|broke up|terminei com|me cortaron)\b/,
  ],
  [
    'bad_grade',
    /\b(?:me fue (?:pesimo|mal|como las (?:pelotas|weas)|horrible|terrible)|me saque un (?:1|2|3|rojo|uno|dos|tres)|saque un (?:1|2|3|rojo)|reprobe|repro|me eche (?:el|la|un)|perdi el ramo|failed (?:my|the)|tirei nota baixa|fui mal)\b/,
  ],
  [
    'family',
    /\b(?:mis (?:papas|padres|viejos) (?:pelean|se separ|se gritan|no paran)|pelee con mi (?:mama|papa|vieja|viejo|hermana|hermano)|mi (?:mama|papa|vieja|viejo)[a-z ]{0,20} (?:enferm|hospital|me grita|me reta|no me habla)|problemas en (?:la|mi) casa|problemas familiares)\b/,
  ],
  [
    'lonely',
    /\b(?:me siento sol[oa]|no tengo amigos|nadie me (?:pesca|escucha|entiende)|estoy sol[oa]|i feel (?:alone|lonely)|me sinto sozinh[oa])\b/,
  ],
  [
    'good_news',
    /\b(?:me saque un (?:6|7|siete|seis)|aprobe|pase el ramo|me fue (?:bien|bacan|excelente|la raja)|quede (?:en|seleccionad)|me aceptaron|lo logre|termine todo|lo entregue|buenas noticias|i passed|passei)\b/,
  ],
  [
    'tired',
    /\b(?:estoy (?:muy |super |re )?(?:cansad[oa]|agotad[oa]|muert[oa]|raj[ao]|quemad[oa])|tengo sueño|no dormi|dormi (?:poco|mal|nada)|exhausted|i'?m (?:so )?tired|estou cansad[oa])\b/,
  ],
  [
    'privacy',
    /\b(?:guardas|privacidad|quien (?:lee|ve) (?:esto|lo que)|es (?:privado|confidencial|anonimo)|mis datos|borrar (?:mis|la|lo)|le (?:dices|cuentas) a alguien|do you store|is this private)\b/,
  ],
  ['free', /\b(?:eres gratis|es gratis|cuanto cuesta|hay que pagar|cobras|is (?:it|this) free|quanto custa)\b/],
  [
    'who_are_you',
    /\b(?:quien eres|que eres|eres (?:un|una)? ?(?:bot|robot|ia|humano|humana|persona|maquina|chatgpt|real)|como te llamas|quien te (?:hizo|creo|programo)|hablo con una persona|are you (?:a|an)? ?(?:bot|ai|human|real)|who are you|voce e)\b/,
  ],
  [
    'what_can_you_do',
    /\b(?:que (?:puedes|sabes) hacer|como funcionas|como funciona (?:esto|la app)|(?:para|pa) que (?:sirves|sirve)|en que me (?:puedes )?ayudas|que haces|what can you do|how does this work|o que voce faz)\b/,
  ],
  ['how_are_you', /\b(?:como estas|como andas|como te va|que tal tu dia|how are you|tudo bem)\b/],
  [
    'study_question',
    /^(?:que (?:es|son|significa|diferencia)|cual(?:es)? (?:es|son)|como se (?:hace|calcula|resuelve|factoriza|escribe|dice|cita|despeja|deriva|integra|pronuncia)|como (?:calculo|resuelvo|despejo|cito|derivo|integro|factorizo)|explicame|me explicas|quien (?:fue|escribio|invento|descubrio)|cuando (?:fue|ocurrio)|por que (?:la|el|los|las|se)|define|what is|what are|how do (?:i|you) (?:solve|calculate|factor)|explain|o que e)\b/,
  ],
  [
    'insult',
    /\b(?:eres (?:un |una )?(?:inutil|pesim[oa]|malo|mala|tont[oa]|weon|weona|estupid[oa]|basura|mierda)|que bot (?:mas )?(?:malo|tonto|inutil)|no sirves|callate|andate a la|you (?:suck|are useless|stupid)|fuck you|vete a la|inutil)\b/,
  ],
  [
    'thanks',
    /\b(?:(?<!no )gracias|muchas gracias|mil gracias|te agradezco|grax|grcs|vale gracias|thank you|thanks|thx|obrigad[oa])\b/,
  ],
  [
    'goodbye',
    /^(?:ya )?(?:chao|chau|adios|nos vemos|hasta (?:luego|mañana|pronto)|me voy|bye|bai|buenas noches|que descanses|cuidate|see you|tchau|me despido)\b/,
  ],
  [
    'vent',
    /\b(?:que (?:dia|semana|semestre) mas (?:mal[oa]|pesad[oa]|horrible|larg[oa])|todo (?:me sale mal|esta mal|es una mierda)|no doy mas|no puedo mas|estoy colapsad[oa]|estoy chat[oa] de todo|necesito (?:desahogarme|hablar)|me siento (?:mal|pesimo|triste|bajonead[oa])|estoy (?:triste|bajonead[oa]|mal|depre)|ando (?:mal|bajonead[oa]|triste)|i feel (?:sad|bad|awful)|estou (?:triste|mal))\b/,
  ],
  [
    'other_language',
    /\b(?:i have (?:a|an|to)|can you help me|please help|my homework|due (?:tomorrow|today)|i need help)\b/,
  ],
  ['laugh', /^(?:(?:ja|je|ha|he|k|js){2,}[a-z]*|xd+|lol)[ .!]*$/],
  [
    'greeting_again',
    /^(?:hola|holi|holis|wena|wenas|buenas|buenos dias|buenas tardes|ola|hello|hi|hey|oi|oye|alo|que tal|olaa?)\b[a-z ,.!?]{0,25}$/,
  ],
  [
    'dont_know',
    /^(?:no se|nose|ni idea|no cacho|no tengo idea|nada|da igual|da lo mismo|i don'?t know|nao sei|mm+|mmm|eh+)[ .!]*$/,
  ],
];

/** A message of nothing but these is a yes, or a no. */
const YES_WORDS = new Set(
  'si sip sipo siii ya yapo dale ok okey oki vale bueno buena claro obvio listo perfecto genial bacan yes sure sim de una me tinca vamos po porfa hagamoslo intentemos'.split(
    ' ',
  ),
);
const NO_WORDS = new Set('no nop nope nah gracias paso despues mas rato ahora nao todavia mejor prefiero'.split(' '));

export function readTopic(message: string): Topic | undefined {
  const text = toPlain(message);
  const topic = TOPIC_PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
  if (topic) return topic;
  const words = text.match(/[a-zñ]+/g) ?? [];
  if (words.length === 0 || words.length > 5) return undefined;
  if (words.every((word) => YES_WORDS.has(word))) return 'yes';
  return /^(?:no|nop|nope|nah|nao|paso|despues|mas rato)/.test(text) && words.every((word) => NO_WORDS.has(word))
    ? 'no'
    : undefined;
}

/** What a student says of the action they tried. */
export type Evaluation = 'better' | 'same' | 'worse';

const EVALUATIONS: readonly (readonly [Evaluation, RegExp])[] = [
  [
    'worse',
    /\b(?:no (?:me )?(?:funciono|sirvio|resulto|ayudo|pude)|no funciona|peor|fracase|no (?:lo )?(?:logre|hice|pude)|fue un desastre|(?:it )?did ?n[o']?t (?:work|help)|worse|nao (?:funcionou|ajudou|consegui))\b/,
  ],
  [
    'same',
    /\b(?:sigo igual|igual que antes|lo mismo|sigo (?:sin|trabad|pegad|mal)|mas o menos|ahi no mas|ahi nomas|meh|tampoco|still (?:the same|stuck)|same|continuo igual|na misma|no mucho|poquito)\b/,
  ],
  [
    'better',
    /\b(?:me (?:ayudo|sirvio|resulto|funciono)|funciono|sirvio|mejor|avance|lo (?:hice|logre|termine)|termine|listo|pude|bacan|buenisimo|genial|(?:it )?(?:helped|worked)|done|better|ajudou|funcionou|consegui|ya lo hice|filete)\b/,
  ],
];

export function readEvaluation(message: string): Evaluation | undefined {
  const text = toPlain(message);
  return EVALUATIONS.find(([, pattern]) => pattern.test(text))?.[0];
}
