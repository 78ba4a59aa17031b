import type { Barrier } from './wording/wording.ts';

/** What a short answer to one of the protocol's questions says. A message can say several things at once. */
export interface Answer {
  readonly yes: boolean;
  readonly no: boolean;
  readonly refuses: boolean;
  /** "no me mandes más el número" */
  readonly mutesHelpline: boolean;
  readonly willing: boolean;
  /** Asks to go back to studying. */
  readonly wantsTask: boolean;
  /** Now, today, tonight. */
  readonly soon: boolean;
  readonly barrier: Barrier | undefined;
}

/** Lower case, no accents, no repeated white space: the patterns below are written for that. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

// Each reads one thing, in the three languages. Linear: alternatives of plain words, no nested repetition.
const YES =
  /^(si|sip|sii+|sipo|yes|yeah|yep|sim|claro|obvio|a veces|aveces|sometimes|as vezes|creo que si|puede ser|tal vez|quiza|quizas|maybe|talvez|un poco|mas o menos|todo el tiempo|siempre|harto|mucho|afirmativo|correcto)\b/;
const NO =
  /^(no|nop|nope|nah|nunca|jamas|never|nao|nada|para nada|ninguno|ninguna|tampoco|de ninguna manera|not really|not at all)\b/;
const REFUSES =
  /\b(no (te )?(quiero|voy a|pienso) (contestar|responder|hablar|decir|contar)|prefiero no|no es asunto|que te importa|deja de preguntar|no preguntes|paso|i don'?t want to (talk|answer|say)|stop asking|rather not|nao quero (falar|responder)|prefiro nao)\b/;
const MUTES =
  /\b(no (me )?(mandes|des|digas|repitas|sigas con|vengas con)[a-z ]{0,20}(numero|telefono|linea|fono|4141)|(deja|para|basta|cortala) (de|con)[a-z ]{0,20}(numero|telefono|linea|fono|4141)|ya se (el|ese) numero|stop (sending|giving|repeating)[a-z ]{0,20}(number|hotline|line)|don'?t (send|give) me[a-z ]{0,20}(number|hotline)|nao (me )?(mande|mandes|repita|passe)[a-z ]{0,20}(numero|telefone|linha))\b/;
const WILLING =
  /\b(voy a llamar|lo voy a llamar|los llamo|llamo (ahora|altiro|al tiro|mañana|manana)|le voy a (decir|contar|escribir)|voy a (decirle|contarle|escribirle|hablar con)|lo hare|esta bien,? llam|ya llame y (me|hable)|i('| wi)ll call|i('| wi)ll (tell|text|talk)|vou ligar|vou (falar|contar|escrever))\b/;
const WANTS_TASK =
  /\b(sigamos|seguimos|volvamos|volver|retomemos|continuemos|ayudame|me ayudas|puedes ayudarme|partamos|empecemos|let'?s (go back|continue)|help me with|can we (go back|continue)|vamos (voltar|continuar)|me ajuda com)\b[a-z ,]{0,40}\b(tarea|ensayo|estudi|trabajo|prueba|guia|informe|control|certamen|solemne|materia|resumen|ejercicio|presentacion|tesis|examen|calculo|historia|ingles|essay|homework|study|exam|assignment|class|prova|trabalho|estudo|redacao|lo (mio|del|de la))/;
const SOON =
  /\b(hoy|ahora|ya|esta (noche|tarde|madrugada)|en un rato|al tiro|altiro|mañana|manana|today|tonight|now|soon|tomorrow|hoje|agora|amanha|esta noite|pronto|este (fin de semana|finde|viernes|lunes))\b/;

const BARRIER_PATTERNS: readonly (readonly [Barrier, RegExp])[] = [
  [
    'no_answer',
    /\b(no (me )?contest|nadie contest|no atiend|ya llame|suena ocupado|me corta|me dejaron esperando|nobody (answer|pick)|no one (answer|pick)|didn'?t answer|busy|on hold|ninguem atend|nao atend)/,
  ],
  [
    'no_credit',
    /\b(sin saldo|no tengo (saldo|minutos|celular|telefono|plata en el celu)|no credit|no phone|no minutes|sem credito|nao tenho (credito|celular))/,
  ],
  [
    'parents',
    /\b(mis (papas|padres|viejos|apoderados)|mi (mama|papa|vieja|viejo|madre|padre)|se (van a )?enter|my (parents|mom|mum|dad)|find out|meus pais|minha mae|meu pai|descobr)/,
  ],
  [
    'money',
    /\b(no tengo (plata|dinero|lucas)|no puedo pagar|es (muy )?caro|carisimo|can'?t afford|no money|expensive|nao tenho dinheiro|muito caro)/,
  ],
  ['hospital', /\b(internen|internar|interne|hospital|psiquiatrico|encierr|lock me up|commit me|psych ward|internad)/],
  [
    'shame',
    /\b(verguenza|me da plancha|que van a pensar|qué van a decir|que van a decir|ashamed|embarrass|vergonha|me da cosa|me da pena llamar)/,
  ],
  [
    'alone',
    /\b(no tengo a nadie|no hay nadie|nadie me (quiere|pesca|escucha)|estoy sol[oa]|i have (nobody|no one)|there('?s| is) (nobody|no one)|nao tenho ninguem|estou sozinh)/,
  ],
];

export function readAnswer(message: string): Answer {
  const text = plain(message);
  return {
    yes: YES.test(text),
    no: NO.test(text),
    refuses: REFUSES.test(text),
    mutesHelpline: MUTES.test(text),
    willing: WILLING.test(text),
    wantsTask: WANTS_TASK.test(text),
    soon: SOON.test(text),
    barrier: BARRIER_PATTERNS.find(([, pattern]) => pattern.test(text))?.[0],
  };
}

/** True for an answer that tells something to act on: yes, when, or what keeps the person from calling. */
export function isTellingAnswer(message: string): boolean {
  const { yes, soon, barrier } = readAnswer(message);
  return yes || soon || barrier !== undefined;
}
