import type { Barrier } from './wording/wording.ts';

/** What a message says to the protocol's questions. A message can say several things at once, and often says none of them. */
export interface Answer {
  readonly yes: boolean;
  readonly no: boolean;
  readonly refuses: boolean;
  /** "no tengo plan", whatever stands around it. */
  readonly deniesPlan: boolean;
  /** Names something it could be done with, without denying it. */
  readonly namesMeans: boolean;
  /** Says that something is within reach: "están en el velador". */
  readonly hasMeans: boolean;
  /** Now, today, tonight. */
  readonly soon: boolean;
  /** "no me mandes más el número" */
  readonly mutesHelpline: boolean;
  readonly willing: boolean;
  /** Somebody is there or knows by now, or the means are out of reach: what the protocol asks for has happened. */
  readonly safer: boolean;
  /** Asks to go back to studying. */
  readonly wantsTask: boolean;
  /** Asks whether this is a machine. */
  readonly asksWhoIAm: boolean;
  readonly barrier: Barrier | undefined;
}

/** Lower case, no accents, no repeated white space: the patterns below are written for that. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

// Each reads one thing, in the three languages. Linear: alternatives of plain words, no nested repetition.
const YES =
  /^(si|sip|sii+|sipo|yes|yeah|yep|sim|claro|obvio|a veces|aveces|sometimes|as vezes|creo que si|puede ser|tal vez|quiza|quizas|maybe|talvez|un poco|mas o menos|todo el tiempo|siempre|harto|mucho|afirmativo|correcto|las dos|los dos|ambas|kind of|sort of)\b/;
const NO =
  /^(no|nop|nope|nah|nunca|jamas|never|nao|nada|para nada|ninguno|ninguna|tampoco|de ninguna manera|not really|not at all)\b(?! (se|puedo|aguanto|doy|quiero (seguir|vivir|mas)|sei|aguento|consigo))/;
const REFUSES =
  /\b(no (te )?(quiero|voy a|pienso) (contestar|responder|hablar|decir|contar)|prefiero no|no es asunto|que te importa|deja de preguntar|no preguntes|paso|i don'?t want to (talk|answer|say)|stop asking|rather not|nao quero (falar|responder)|prefiro nao)\b/;
const DENIES_PLAN =
  /\b((no (tengo|hay|he hecho|existe)|sin) (ningun |un |tanto )?plan|no (he pensado|pienso) (en )?como|(no|don'?t have a|have no|without a) plan\b|nao (tenho|ha) (um |nenhum )?plano|sem plano)/;
const MEANS =
  /\b(pastillas?|pastis|remedios?|medicamentos?|pildoras?|frasco|blister|sobredosis|cuerda|soga|cordel|cinturon|cuchill[oa]s?|gillette|cutter|navaja|tijeras?|pistola|arma|escopeta|revolver|veneno|cloro|puente|azotea|balcon|metro|tren|rieles|linea del tren|pills?|meds|bottle|rope|noose|belt|knife|razor|blade|gun|bridge|roof|poison|comprimidos?|corda|faca|gilete|ponte|janela)\b/;
const DENIES_MEANS = /\b(no (tengo|hay)|sin|nao tenho|don'?t have|no longer have|ya no tengo)\b[a-z ]{0,25}$/;
const WITHIN_REACH =
  /\b(aca|aqui|en la mano|a mano|en mi (pieza|cajon|mochila|bolsillo|velador|closet|casa|cama)|en el (velador|cajon|closet|bano|botiquin|bolsillo)|la[s]? tengo|lo[s]? tengo|tengo (las?|los?|el|un|una|unas|unos)|al lado|delante|frente a mi|guardad[ao]s?|right here|in my (hand|room|drawer|bag)|i have (it|them|the|some)|aqui comigo|na (mao|gaveta)|no (quarto|armario)|tenho (os|as|o|a|uns|umas))\b/;
const SOON =
  /\b(hoy|ahora|ya mismo|esta (noche|tarde|madrugada)|en un rato|al tiro|altiro|manana|today|tonight|now|soon|tomorrow|hoje|agora|amanha|esta noite|hoje a noite|pronto|este (fin de semana|finde|viernes|lunes))\b/;
const MUTES =
  /\b(no (me )?(mandes|des|digas|repitas|sigas con|vengas con)[a-z ]{0,20}(numero|telefono|linea|fono|4141)|(deja|para|basta|cortala) (de|con)[a-z ]{0,20}(numero|telefono|linea|fono|4141)|ya se (el|ese) numero|stop (sending|giving|repeating)[a-z ]{0,20}(number|hotline|line)|don'?t (send|give) me[a-z ]{0,20}(number|hotline)|nao (me )?(mande|mandes|repita|passe)[a-z ]{0,20}(numero|telefone|linha))\b/;
const WILLING =
  /\b(voy a llamar|lo voy a llamar|los llamo|llamo (ahora|altiro|al tiro|manana)|le voy a (decir|contar|escribir|avisar)|voy a (decirle|contarle|escribirle|avisarle|hablar con|ir donde)|lo hare|esta bien,? llam|i('| wi)ll call|i('| wi)ll (tell|text|talk)|vou ligar|vou (falar|contar|escrever))\b/;
const PERSON =
  '(mam[ai]|papa|papi|madre|padre|herman[oa]|abuel[oa]|tata|nona|ti[oa]|prim[oa]|polol[oa]|novi[oa]|parej[ao]|amig[oa]s?|compa|companer[oa]|roomie|vecin[oa]|profe|orientador[a]?|psicolog[oa]|famili[a]|alguien|mom|mum|dad|mother|father|sister|brother|friend|roommate|teacher|boyfriend|girlfriend|someone|mae|pai|irma|irmao|amig[oa]|namorad[oa]|alguem)';
const COMPANY = new RegExp(
  `\\b((estoy|toy|ya estoy|i'?m|im|estou|to) (aca |aqui |here )?(con|donde|with|com|at) [a-z ]{0,8}?${PERSON}|(mi|my|minha|meu|una?) ${PERSON} (ya )?(esta|viene|vino|llego|podria venir|va a venir|se queda|se quedo|is (here|with|coming)|came|vem|veio|esta)|viene (mi|una?|para aca)|no estoy sol[oa]|i'?m not alone|nao estou sozinh)`,
);
const REACHED = new RegExp(
  `\\b((ya )?(la|lo|le|los|les) (llame|conte|dije|escribi|avise|hable)|(ya )?(llame|hable|le conte|le dije|le escribi) (a|con) [a-z ]{0,12}?${PERSON}|ya llame y (me|hable|contest)|(i )?(called|told|texted|talked to) (my |the )?(${PERSON}|line|hotline)|(liguei|contei|falei|escrevi) (pra|para|com))`,
);
const OUT_OF_REACH =
  /\b((las|los|la|lo|todo|todas|todos)? ?(bote|tire|entregue|devolvi|guardo mi|se las? llevo|se los llevo|escondio mi|di a mi)\b[a-z ]{0,20}(pastillas|remedios|cuchillo|cuerda|basura|mama|papa|hermana|abuela)|me aleje|sali de ahi|me baje|ya (me )?sali|(threw|gave) (them|it) away|joguei (fora|no lixo)|sai de la)/;
const CALMER =
  /\b((estoy|me siento|ando|toy) (un poco |un poquito |algo |mucho )?(mas tranquil[oa]|mejor|mas calmad[oa])|ya (se me )?paso|i feel (a bit |a little |much )?(better|calmer)|estou (um pouco )?(melhor|mais calm[oa])|me sinto melhor)\b/;
const WANTS_TASK =
  /\b(sigamos|seguimos|volvamos|volver|retomemos|continuemos|ayudame|me ayudas|me ayudai|me podi ayudar|puedes ayudarme|partamos|empecemos|me explicas|explicame|tengo que (estudiar|hacer|entregar|terminar)|let'?s (go back|continue)|help me with|can we (go back|continue)|vamos (voltar|continuar)|me ajuda com)\b[a-z ,]{0,40}\b(tarea|ensayo|estudi[a-z]*|trabajo|prueba|guia|informe|control|certamen|solemne|materia|resumen|ejercicio|presentacion|tesis|examen|calculo|historia|ingles|fisica|quimica|matematicas?|essay|homework|study|exam|assignment|class|prova|estudo|redacao|lo (mio|del|de la))|\b(manana|hoy|el lunes) tengo (una |un )?(prueba|examen|certamen|control|solemne|entrega)/;
const WHO_ARE_YOU =
  /\b(eres|erii?|sos|es) (un |una )?(robot|bot|ia|maquina|persona|humano|humana|real|inteligencia)|\b(are you|r u) (a |an )?(robot|bot|ai|machine|person|human|real)|\b(voce|vc) e (um |uma )?(robo|ia|maquina|pessoa|humano)/;

const BARRIER_PATTERNS: readonly (readonly [Barrier, RegExp])[] = [
  [
    'no_answer',
    /\b(no (me )?contest|nadie contest|no atiend|suena ocupado|me corta|me dejaron esperando|nobody (answer|pick)|no one (answer|pick)|didn'?t answer|busy|on hold|ninguem atend|nao atend)/,
  ],
  [
    'no_credit',
    /\b(sin saldo|no tengo (saldo|minutos|celular|telefono|plata en el celu)|no credit|no phone|no minutes|sem credito|nao tenho (credito|celular))/,
  ],
  [
    'parents',
    /\b(se (van a |va a |vayan a |puede[n]? )?enter|que se enteren|no quiero que (mi|mis|se|lo|nadie) [a-z ]{0,20}(sepa|sepan|entere)|mis (papas|padres|viejos|apoderados) (me |se |no |van)|me (va|van) a (retar|matar|castigar|pegar|echar)|(will|would|might) find out|my (parents|mom|mum|dad) (will|would|can'?t|cannot|don'?t)|meus pais (vao|nao|iam)|descobr)/,
  ],
  [
    'money',
    /\b(no tengo (plata|dinero|lucas)|no puedo pagar|es (muy )?caro|carisimo|can'?t afford|no money|expensive|nao tenho dinheiro|muito caro)/,
  ],
  ['hospital', /\b(internen|internar|interne|hospital|psiquiatrico|encierr|lock me up|commit me|psych ward|internad)/],
  [
    'shame',
    /\b(verguenza|me da plancha|que van a (pensar|decir)|ashamed|embarrass|vergonha|me da cosa|me da pena llamar)/,
  ],
  [
    'alone',
    /\b(no tengo a nadie|no hay nadie|nadie me (quiere|pesca|escucha)|estoy sol[oa]|i have (nobody|no one)|there('?s| is) (nobody|no one)|nao tenho ninguem|estou sozinh)/,
  ],
];

export function readAnswer(message: string): Answer {
  const text = plain(message);
  const means = MEANS.exec(text);
  const namesMeans = means !== null && !DENIES_MEANS.test(text.slice(0, means.index));
  return {
    yes: YES.test(text),
    no: NO.test(text),
    refuses: REFUSES.test(text),
    deniesPlan: DENIES_PLAN.test(text),
    namesMeans,
    hasMeans: WITHIN_REACH.test(text) && !NO.test(text),
    soon: SOON.test(text),
    mutesHelpline: MUTES.test(text),
    willing: WILLING.test(text),
    safer: COMPANY.test(text) || REACHED.test(text) || OUT_OF_REACH.test(text) || CALMER.test(text),
    wantsTask: WANTS_TASK.test(text),
    asksWhoIAm: WHO_ARE_YOU.test(text),
    barrier: BARRIER_PATTERNS.find(([, pattern]) => pattern.test(text))?.[0],
  };
}

/** True for an answer that tells something to act on: yes, when, or what keeps the person from calling. */
export function isTellingAnswer(message: string): boolean {
  const { yes, soon, barrier, hasMeans } = readAnswer(message);
  return yes || soon || hasMeans || barrier !== undefined;
}
