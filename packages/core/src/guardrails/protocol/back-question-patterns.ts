import type { BackQuestion } from './wording/wording.ts';

// What is asked of the tutor in the middle of a crisis, in three languages; written for the same plain text as `answer-patterns.ts`. The first that is met counts.

export const BACK_QUESTIONS: readonly (readonly [BackQuestion, RegExp])[] = [
  [
    'number',
    /\b(?:cual (?:era|es) (?:el|ese) (?:numero|fono|telefono)|a (?:que|cual) (?:numero|fono) (?:llamo|era|marco)|(?:dame|pasame|mandame|repiteme) (?:de nuevo |otra vez )?(?:el|ese) (?:numero|fono)|what(?:'s| is| was) the number|which number|give me the number|qual (?:e|era) o numero|me (?:passa|manda) o numero)/,
  ],
  [
    'confidential',
    /\b(?:(?:le|les) (?:van|vas|va) a (?:avisar|decir|contar|llamar)|(?:van|vas|va) a (?:avisar|llamar|contar|decir)(?:le|les)? (?:a|al)|te van a (?:decir|avisar)|vas a contar|le (?:avisan|avisas|cuentan|cuentas|dicen|dices) a|(?:van|vas) a llamar a (?:los )?(?:carabineros|pacos|policia)|puedes (?:ver|saber) (?:donde|quien)|sabes (?:donde vivo|quien soy)|es (?:anonimo|confidencial|secreto)|no (?:le |les )?(?:llames|avises|digas|cuentes|marques)(?: nada)? a (?:nadie|mi|mis|la|los)|graban|queda (?:grabado|registrado|guardado)|(?:will|are) (?:they|you) (?:going to )?(?:tell|call|report)|is (?:it|this) (?:anonymous|confidential|private)|vao (?:contar|avisar|ligar)|vai contar|e (?:anonimo|confidencial|sigiloso))/,
  ],
  [
    'call',
    /\b(?:que me (?:van a (?:preguntar|decir)|preguntan|dicen)|que (?:les|le) digo (?:al?|cuando|si) (?:llam|contest|atien)|que (?:se )?(?:digo|hablo|dice) (?:cuando|si|al) (?:llam|contest|atien)|como (?:es|funciona) (?:la llamada|eso|llamar|el 4141)|(?:me )?(?:atiende|contesta|habla) una? (?:persona|maquina|robot)|quien (?:me )?(?:contesta|atiende)|y si llamo[^a-z]{1,4}(?:que|y)|y si no (?:me )?contest|que pasa (?:si|cuando) llamo|what (?:will|do) they (?:ask|say)|what (?:happens|do i say) (?:if|when) i call|who (?:answers|picks up)|o que (?:eles )?(?:vao perguntar|perguntam|eu falo|acontece))/,
  ],
  [
    'cost',
    /\b(?:es gratis|cuesta (?:plata|algo)|cuanto (?:cuesta|sale|vale|cobran)|cobran|is it free|does it cost|how much (?:is it|does it)|e (?:de graca|gratis)|custa|quanto custa)\b[^.]{0,24}\?/,
  ],
  [
    'tell',
    /\b(?:como (?:le|les|se lo|se los) (?:digo|cuento|hablo)|como (?:le|les) (?:podria )?(?:decir|contar)|que (?:le|les) (?:digo|escribo|pongo)|how (?:do|can|should) i tell|what (?:do|should) i (?:say|tell|write)|como (?:eu )?(?:conto|falo|digo)|o que (?:eu )?(?:falo|digo|escrevo) (?:pra|para))\b/,
  ],
  [
    'meanwhile',
    /\b(?:que (?:hago|puedo hacer|tengo que hacer|debo hacer)(?: (?:yo|ahora|mientras|entonces|hoy|esta noche|ahorita))?|y mientras(?: tanto)?|what (?:do i|should i|can i) do|o que (?:eu )?(?:faco|posso fazer))\b[^.]{0,24}\?/,
  ],
  [
    'care',
    /\b(?:te importa (?:si|que|algo)|(?:a ti )?(?:te )?importo|que harias|tu que harias|por ?que no me (?:respondes|contestas|entiendes)|do you (?:even )?care|why (?:do you care|won'?t you answer)|what would you do|(?:voce|vc) se importa|o que (?:voce|vc) faria)\b/,
  ],
];

/** Takes up an offer to try out the words, or asks for it. */
export const WANTS_REHEARSAL =
  /\b(?:ensay(?:emos|ar|alo)|practi(?:quemos|camos|car)|(?:pensemos|armemos|escribamos|hagamos) (?:la |una )?(?:primera )?(?:frase|mensaje|el mensaje|que decir)|(?:ayudame|me ayudas) a (?:decir(?:lo|le|selo)?|escribir(?:lo|le|selo)?|pensar que)|let'?s (?:practi[cs]e|rehearse)|help me (?:say|write|word)|vamos (?:ensaiar|treinar)|me ajuda a (?:dizer|escrever|falar))\b/;
/** Takes up an offer of a plan for safety, or asks for it. */
export const WANTS_SAFETY_PLAN =
  /\b(?:(?:hagamos|armemos|hacemos|armamos|veamos|ayudame con) (?:el|ese|un|este) plan|(?:el|un) plan de seguridad|let'?s (?:make|do) (?:the|a) plan|safety plan|vamos fazer (?:o|um) plano|plano de seguranca)\b/;
/** Takes up whatever was offered last. */
export const ACCEPTS =
  /^(?:(?:si|sip|ya|bueno|dale|ok(?:ay|ey)?|claro|obvio|por favor|porfa|me sirve|va|listo|de acuerdo|esta bien|yes|yeah|sure|please|sim|ta|beleza|pode ser)[,.! ]{0,3}){1,3}(?:y que mas(?: digo)?|como|partamos|empecemos|gracias)?[?.! ]{0,3}$/;
/** At the end of patience with this machine, or with everybody. */
export const ANGRY =
  /\b(?:(?:eres|sos|erii?) (?:una? )?(?:puta |pura )?(?:mierda|inutil|tont[oa]|maquina|estupid[oa]|weon|weona|asco)|(?:tu |vos |usted )?no (?:me )?(?:entiendes|entendes|entendi|cachai|pescai|sirves|ayudas)|(?:andate|vete|metete(?:lo)?) (?:a|por|el|en)|callate|chucha|no te importa|para ?que (?:chucha )?(?:me )?preguntas|me tienes? hart[oa]|dejame (?:en paz|sol[oa]|tranquil[oa])|fuck (?:off|you)|you (?:don'?t|do not) (?:care|understand|get it)|useless|shut up|leave me alone|(?:voce|vc) nao (?:entende|se importa|serve)|cala a boca|me deixa (?:em paz|quiet[oa]|sozinh[oa]))\b/;
/** A helper was made to keep it to themself. */
export const SECRET =
  /\b(?:prometer|no le (?:diga|cuente|dijera|contara)|que no (?:le )?(?:diga|cuente|dijera|contara)|guard(?:ar|e) el secreto|not to tell|promise|nao contar)/;
/** Says nothing in words. */
export const SILENT = /^[\s.…,!?¡¿-]*$/;
