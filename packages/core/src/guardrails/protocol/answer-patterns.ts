import type { Barrier } from './wording/wording.ts';

// What messages say to the protocol's questions, in three languages. Written for text in lower case, without accents and with single spaces; each reads one
// thing. Linear: alternatives of plain words, every repetition bounded.

/** What an answer may begin with before it says anything. */
const LEAD =
  '(?:(?:bueno|ya|mm+|eh+|ay|pues|o sea|es que|la verdad|verdad|honestamente|well|honestly|um+|uh+|i mean|bem|olha|tipo)(?:[,.… ]{1,3})(?:es que )?){0,3}';

export const YES = new RegExp(
  `^${LEAD}(?:si|sip|sii+|sipo|sisi|simon|aja|aham|mhm+|uhum|uh huh|igual (?:a veces )?si|yes|yeah|yep|sim|claro|obvio|of course|a veces|aveces|sometimes|as vezes|creo que si|puede ser|tal vez|quiza|quizas|maybe|talvez|un poco|mas o menos|todo el tiempo|todos los dias|todo dia|cada (?:dia|noche)|every (?:day|night)|a cada rato|de vez en cuando|siempre|harto|mucho|afirmativo|correcto|las dos|los dos|ambas|kind of|sort of|i do|i have)\\b(?! (?:que no|que nao|not)\\b)`,
);
/** A yes that comes at the end, or after a no: "no te voy a mentir, sí", "no, pero a veces sí", "no dejo de pensarlo". */
export const YES_AFTER_ALL =
  /[,.:;] ?(?:si|yes|sim)[.! ]{0,3}$|\b(?:pero|aunque) (?:a veces |la verdad )?si\b|\bbut (?:sometimes )?yes\b|\bmas (?:as vezes )?sim\b|\bno (?:dejo|paro|puedo (?:dejar|parar)) de (?:pensar|imaginar|quererlo|darle vueltas)|\bno hay (?:dia|noche|hora|momento)\b|\b(?:can'?t|cannot) stop thinking\b|\bnao (?:paro|consigo parar) de (?:pensar|imaginar)/;
const NO_WORD =
  '(?:no|nop|nope|nah|nunca|jamas|never|nao|nada|ninguno|ninguna|tampoco|para nada|de ninguna manera|not really|not at all)';
/** What a "no" goes on with where it denies. "No me sirve", "no le digas a nadie" and "no es tan fácil" are no answers to what was asked. */
const DENIED =
  '(?:l[oa]s? |me |se |eso |en eso |i |eu ){0,2}(?:he (?:pensado|hecho|querido)|haria|hare|pienso|pense|penso|pensei|creo\\b(?! que (?:pueda|aguante))|quiero (?:morir|matar|suicid|hacer|hacerlo)|voy a (?:hac|mat|morir|suicid)|tengo(?: (?:nada|nad[ai]e|ningun[ao]?|plan|planes|ideas|ganas|esas?|esos?|eso|pastillas|remedios|acceso|como|cerca))?[.,! ]{0,3}(?:$|de |en |para |a |ni |cerca)|hay(?! (?:dia|noche|hora|momento))|esta[ns]?\\b|queda[ns]?\\b|es (?:eso|asi|para tanto|verdad|cierto|suicid|(?:para|pa|por) (?:matar|morir|suicid))|j[aeio]j|xd\\b|lol\\b|kkk|haha|es broma|era (?:eso|asi)|realmente|tanto|mucho|aun|todavia|por ahora|en verdad|la verdad|gracias|thanks|haven|don|didn|wasn|not\\b|never|really|vou|tenho|quero (?:morrer|me )|estoy (?:pensando|bien)|pienso)';
export const NO = new RegExp(
  `^${LEAD}${NO_WORD}\\b(?: ${NO_WORD}\\b){0,2}(?:[.!… ]{0,4}$|[,.;:!…](?! ?(?:llevo|hace (?:meses|anos|semanas|tiempo)|mentira|menti))| (?:${DENIED}|${NO_WORD}\\b))|^${LEAD}(?:claro|obvio|por supuesto|desde luego|of course) (?:que no|que nao|not)\\b`,
);
/** "No sé", "no, no quiero vivir": a no that is none. */
export const NO_DENIAL = new RegExp(
  `^${LEAD}no (?:se|lo se|importa|estoy segur[oa]|te (?:voy a )?mentir[a-z]{0,3}|voy a mentir|sei|tenho certeza|know|idea|sure)\\b|[,;.] ?(?:ya )?no (?:quiero (?:seguir|vivir|mas|estar)|aguanto|doy mas|puedo mas)\\b`,
);
export const RETRACTS =
  /\b(?:era|es|fue) (?:una |un )?(?:broma|chiste|talla|joda)\b|\b(?:estaba|estoy) (?:bromeando|exagerando|webeando|leseando)\b|\bexagere\b|\bno (?:era|es|lo dije|lo decia|hablaba) (?:en |de )?(?:serio|verdad)\b|\b(?:just |only )?(?:kidding|joking)\b|\bi didn'?t mean it\b|\bera (?:so )?(?:brincadeira|zoeira)\b|\bnao (?:era|foi) serio\b/g;
export const REFUSES =
  /\b(?:no (?:te |lo )?(?:quiero|voy a|pienso|puedo) (?:contestar|responder|hablar|decir|contar)(?:te|lo|telo)?|prefiero no|no es asunto|que te importa|deja de preguntar|no (?:me )?(?:sigas )?pregunt(?:es|ando)(?: mas)?|no te (?:voy a|pienso) (?:contestar|responder|decir)|no te contesto|i don'?t want to (?:talk|answer|say)|stop asking|rather not|nao quero (?:falar|responder)|prefiro nao)\b|^(?:yo )?paso[.! ]{0,3}$/;
/** Will not call, nor tell anybody. */
export const UNWILLING =
  /\b(?:no|nunca|jamas|tampoco|ni (?:loc[oa]|cagando|muert[oa]|ahi))\b[a-z ]{0,16}\b(?:llamar(?:los|le)?|marcar(?:les?)?|pedir ayuda|hablar con|(?:decir|contar|avisar)(?:le|les|selo)?(?: nada)? a|ir al? (?:hospital|urgencia|psicolog[oa]))\b|\b(?:not|won'?t|never|don'?t want to|can'?t)\b[a-z ]{0,12}\b(?:call|calling|tell|telling)\b|\bnao (?:vou|quero|posso) (?:ligar|contar (?:pra|para)|falar com)\b/;
export const DENIES_PLAN =
  /\b(?:(?:no (?:tengo|hay|he hecho|existe)|sin) (?:ningun |un |tanto )?plan|no (?:he pensado|pienso) (?:en )?como|(?:no|don'?t have a|have no|without a) plan\b|nao (?:tenho|ha) (?:um |nenhum )?plano|sem plano)/;
export const HAS_PLAN =
  /\b(?:tengo (?:ya )?(?:un |el )?plan|tengo todo (?:planeado|listo|preparado|pensado|decidido)|lo tengo (?:todo )?(?:planeado|pensado|listo|decidido)|ya (?:lo )?(?:planee|decidi|elegi)|ya escribi (?:la|las|una|mi|mis) cartas?|i have (?:a plan|it (?:all )?planned)|i(?:'ve| have) planned|already wrote (?:the|my|a) (?:letters?|note)|tenho (?:um plano|tudo planejado)|ja (?:decidi|planejei|escrevi (?:a|as|uma) cartas?))\b/g;
/** A denial that is taken back a moment later. */
export const ADMITS =
  /\b(?:a veces si|si,? a veces|bueno,? (?:la verdad )?si|la verdad (?:es que )?si|(?:te )?menti|(?:no,? |es |era )mentira|mentira,? si|i lied|(?:actually|well),? yes|sometimes yes|na verdade,? sim|bom,? sim)\b/;
/** What can be held in a hand or kept at home, and places. */
const HELD =
  'pastillas?|pastis|remedios?|medicamentos?|pildoras?|frasco|blister|sobredosis|cuerda|soga|cordel|cinturon|cuchill[oa]s?|gillette|cutter|navaja|tijeras?|pistola|arma|escopeta|revolver|veneno|cloro|pills?|meds|bottle|rope|noose|belt|knife|razor|blade|gun|poison|comprimidos?|corda|faca|gilete';
const PLACES = 'puente|azotea|balcon|metro|tren|rieles|linea del tren|edificio|bridge|roof|ponte|janela';
export const HELD_MEANS = new RegExp(`\\b(?:${HELD})\\b`);
export const MEANS = new RegExp(`\\b(?:${HELD}|${PLACES})\\b`);
export const DENIES_MEANS =
  /\b(?:no (?:tengo|hay)|sin|nao tenho|don'?t have|no longer have|ya no tengo)\b[a-z ]{0,25}$/;
export const WITHIN_REACH =
  /\b(?:aca|aqui|en la mano|a mano|en mi (?:pieza|cajon|mochila|bolsillo|velador|closet|casa|cama)|en el (?:velador|cajon|closet|bano|botiquin|bolsillo)|la[s]? tengo|lo[s]? tengo|tengo (?:las?|los?|el|un|una|unas|unos)|al lado|delante|frente a mi|guardad[ao]s?|right here|in my (?:hand|room|drawer|bag|closet|pocket)|i(?:'ve| have)(?: got)? (?:it|them|the|some|[a-z ]{0,16}(?:here|with me|at home|in front))|aqui comigo|na (?:mao|gaveta)|no (?:quarto|armario)|tenho (?:os|as|o|a|uns|umas))\b/;
/** The same where nobody asked for it: only what cannot be about anything else. */
export const FETCHES =
  /\b(?:(?:las?|los?) tengo (?:en|aca|aqui|guardad|list|a mano|puest[oa]|amarrad|encima|cargad|preparad)|ya (?:l[ao]s? )(?:amarre|cargue|colgue|prepare|saque|abri|arme)\b(?! de)|voy (?:por|a buscar(?:las?|los?)?) ?(?:ellas?|ellos|eso)\b|voy a buscarl[ao]s?\b|i have (?:it|them) (?:here|in|with)|going to get (?:them|it))|^(?:si,? )?(?:estan?|hay|quedaron) (?:en|guardad)|^en (?:el|la|mi) (?:botiquin|velador|cajon|closet|bano|cocina|pieza|mochila|bolsillo|bodega)\b|^(?:yes,? )?(?:they(?:'re| are)|it(?:'s| is)) (?:in|on|under|right)\b|^(?:sim,? )?(?:esta|estao) (?:na|no|em|guardad)/;
export const SOON =
  /\b(?:hoy|ahora|ya mismo|esta (?:noche|tarde|madrugada)|en un rato|al tiro|altiro|manana|today|tonight|now|soon|tomorrow|hoje|agora|amanha|esta noite|hoje a noite|pronto|este (?:fin de semana|finde)|(?:el|este|on|na) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|segunda|terca|quarta|quinta|sexta)|en (?:un|una|dos|tres|unos) (?:dias?|semanas?)|cuando (?:se (?:duerm|vay)[a-z]{1,3}|esten? dormid|me quede sol|no haya nadie|todos))\b(?! (?:no|nao|not|tampoco|ni)\b)/g;
const TO_END_IT =
  '(?:matar(?:me)?|suicidar(?:me)?|ahorcar(?:me)?|colgar(?:me)?|tirar(?:me)?|lanzar(?:me)?|quitar(?:me)? la vida|acabar con (?:mi vida|todo)|kill myself|end (?:my life|it)|me matar|acabar com (?:a minha vida|tudo))';
const DAY =
  '(?:hoy|ahora|esta (?:noche|tarde|madrugada)|manana|en un rato|al ?tiro|tonight|today|(?:right )?now|tomorrow|hoje|agora|amanha|esta noite|(?:el|este|on) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday))';
/** Says when, in one breath with what: "me quiero matar esta noche". */
export const DATED = new RegExp(
  `\\b${TO_END_IT},? (?:[a-z]{1,6} )?${DAY}\\b|\\b${DAY},? (?:si )?(?:me (?:voy a |vou )?(?:mato|matar|suicido|suicidar|ahorco|ahorcar|tiro|tirar)|voy a ${TO_END_IT}|vou ${TO_END_IT}|i(?:'m going to| am going to|'ll| will) ${TO_END_IT})\\b`,
);
/** Stands where it could be done. */
export const AT_THE_PLACE =
  /\b(?:estoy|toy|subi|me subi|arriba|parad[oa]|sentad[oa]|asomad[oa]|i'?m|im|estou|to)\b[a-z ]{0,16}\b(?:puente|azotea|techo|cornisa|baranda|balcon|(?:en|a) la ventana|al borde|rieles|linea del tren|bridge|roof|ledge|train tracks|ponte|telhado|trilhos)\b/;
export const MUTES =
  /\b(?:no (?:me )?(?:mandes|des|digas|repitas|sigas con|vengas con|rompas|jodas|hinches|webees|huevees)[a-z ]{0,20}(?:numeros?|telefonos?|lineas?|fono|4141)|(?:deja|para|basta|cortala) (?:de|con)[a-z ]{0,20}(?:numeros?|telefonos?|lineas?|fono|4141)|ya se (?:el|ese) numero|stop (?:sending|giving|repeating)[a-z ]{0,20}(?:numbers?|hotlines?|lines?)|don'?t (?:send|give) me[a-z ]{0,20}(?:number|hotline)|nao (?:me )?(?:mande|mandes|repita|passe)[a-z ]{0,20}(?:numeros?|telefones?|linhas?))\b/;
export const WILLING =
  /\b(?:voy a llamar|lo voy a llamar|los llamo|llamo (?:ahora|altiro|al tiro|manana)|le voy a (?:decir|contar|escribir|avisar)|voy a (?:decirle|contarle|escribirle|avisarle|hablar con|ir donde)|lo hare|esta bien,? llam|i(?:'| wi)ll call|i(?:'| wi)ll (?:tell|text|talk)|vou ligar|vou (?:falar|contar|escrever))\b/g;

/** Something was done, told in the middle of a crisis: "ya lo hice", "me las tomé". */
export const DONE =
  /\b(?:ya lo hice|lo acabo de hacer|(?:ya )?me l[ao]s? (?:tome|trague|corte|mande)|(?:ya )?me (?:tome|trague|baje|mande|corte) (?:tod[ao]s?|algo|las|los|el|la|un|una|unas|unos|muchas|varias|hartas|pastillas|como|mas|\d{1,3})|tome (?:algo|todo|tod[ao]s|pastillas)|i (?:did it|already did|took (?:them|it|something|more|all)|swallowed)|ja (?:fiz|tomei|cortei)|tomei (?:tudo|todos|todas|algo|os|mais))\b/g;
/** Swallowed something that can harm. */
export const SWALLOWED =
  /\b(?:me )?(?:tome|trague|tomado|mande|zampe) (?:todas? |las |unas |muchas |varias |hartas |como |\d{1,3} ){0,4}(?:pastillas|pastis|remedios|pildoras|veneno|cloro|raticida|una? (?:caja|frasco|blister))|\bi (?:took|swallowed) (?:all |the |my |some |a (?:bunch|bottle) of |\d{1,3} ){0,4}(?:pills|meds|tablets|bleach|poison)|\btomei (?:todos |os |uns |muitos |\d{1,3} ){0,4}(?:remedios|comprimidos|veneno)/g;
/** Got worse, or left the place where they were treated. */
export const WORSE =
  /\b(?:sigo sangrando|sangro|me fui de (?:la |el )?(?:urgencia|hospital|posta)|me (?:estoy )?(?:desmay|durmiend|quedando dormid)[a-z]{0,5}|vomit[eo]|me duele (?:la guata|el estomago|la panza)|left the (?:hospital|er)|still bleeding)\b/;
/** Treated, and let go home. */
export const DISCHARGED =
  /\b(?:me dieron (?:de|el) alta|de alta|me (?:atendieron|revisaron|hicieron (?:un )?lavado)|me (?:vio|vieron) (?:un |una |el |la |en |los )?(?:medic[oa]s?|doctor(?:a|es)?|urgencias?|hospital|posta|sapu)|fui (?:a|al) (?:la )?(?:urgencias?|hospital|posta|sapu|medico|doctora?)|discharged|(?:doctors?|they) (?:saw|treated|checked) me|went to (?:the )?(?:hospital|er|doctor)|me deram alta|tive alta|me atenderam|fui (?:ao|pro) (?:hospital|pronto socorro|medico))\b/g;
/** What takes the comfort out of company: "pero no sabe", "y me retó". */
export const TO_NO_AVAIL =
  /\b(?:pero|y|e|but|and|mas) (?:[a-z]{1,8} ){0,3}(?:no (?:me )?(?:responde|contesta|sabe|saben|entiende|cree|pesca)|no (?:le|les) (?:he )?(?:dicho|dije|conte)|me (?:reto|gritaron?|retaron)|(?:no )?me (?:dijo|dijeron) que (?:[a-z]{1,8} ){0,3}(?:atencion|exager[a-z]*|tonter[a-z]*|show|teatro|mentir[a-z]*|leser[a-z]*|no es para)|se (?:rio|enojo|burlo|rieron)|me odia|hates|laughed|ignor[a-z]{1,4}|nao (?:sabe|responde))\b|\b(?:pelead[oa]s?|peleando|me va a pegar|me dijo que lo hici?era|llamando la atencion|no me (?:creyo|creyeron|cree|pesco|pescaron)|fighting)\b/;
/** First person, where somebody came for another. */
export const OF_MYSELF =
  /\b(?:yo|tambien|me quiero|me voy a|quiero (?:morir|matar|desaparecer)[a-z]{0,4}|no quiero vivir|i want|i(?:'m| am)|myself|eu|quero)\b/;

const PERSON =
  '(?:mam[ai]|papa|papi|madre|padre|herman[oa]|abuel[oa]|tata|nona|ti[oa]|prim[oa]|polol[oa]|novi[oa]|parej[ao]|amig[oa]s?|compa|companer[oa]|roomie|vecin[oa]|profe|orientador[a]?|psicolog[oa]|famili[a]|alguien|mom|mum|dad|mother|father|sister|brother|friend|roommate|teacher|boyfriend|girlfriend|someone|mae|pai|irma|irmao|namorad[oa]|alguem)';
/** Somebody is with them. A mother who is at work is not. */
export const COMPANY = new RegExp(
  `\\b(?:(?:estoy|toy|ya estoy|i'?m|im|estou|to) (?:aca |aqui |here )?(?:con|donde|with|com|at) [a-z ]{0,8}?${PERSON}|(?:mi|my|minha|meu|una?) ${PERSON} (?:ya )?(?:esta (?:aqui|aca|conmigo|comigo|al lado|llegando|en camino|afuera|vindo)|viene|vino|llego|podria venir|va a venir|se queda|se quedo|is (?:here|with me|coming)|came|vem|veio|chegou)|viene (?:mi|una?|para aca)|ella (?:ya )?esta (?:aqui|aca|conmigo|al lado|a mi lado)|esta(?:n)? conmigo|me (?:abrazo|esta abrazando|tiene abrazad[oa])|(?:l[ao]s?|le) (?:desperte|golpee|toque)(?: la puerta)?|(?:golpee|toque) (?:la|su) puerta|desperte a|esta (?:aca|aqui) conmigo|(?:she|he|they)(?:'s|'re| is| are) (?:here )?with me|she(?:'s| is) here|el[ea] esta comigo|no estoy sol[oa]|i'?m not alone|nao estou sozinh)`,
  'g',
);
export const REACHED = new RegExp(
  `\\b(?:(?:ya )?(?:la|lo|le|los|les) (?:llame|conte|dije|escribi|avise|hable|mande (?:el|un) mensaje)|(?:mi|my) ${PERSON} (?:ya )?(?:sabe|knows)\\b|(?:ya )?(?:llame|hable|le conte|le dije|le escribi) (?:a|con) [a-z ]{0,12}?${PERSON}|ya (?:llame|hable)(?=[.! ]{0,3}$)|me (?:atendio|contesto) una? |ya llame y (?:me (?:contest|atend|escuch|ayud)|hable|contest)|(?:i )?(?:called|told|texted|talked to) (?:my |the )?(?:${PERSON}|line|hotline)|(?:liguei|contei|falei|escrevi) (?:pra|para|com))`,
  'g',
);
export const OUT_OF_REACH =
  /\b(?:(?:las|los|la|lo|todo|todas|todos)? ?(?:bote|tire|entregue|devolvi|guardo mi|se las? llevo|se los llevo|escondio mi|di a mi)\b[a-z ]{0,20}(?:pastillas|remedios|cuchillo|cuerda|basura|mama|papa|hermana|abuela)|(?:las|los) (?:bote|tire|entregue|devolvi)\b|(?:le|se l[ao]s?) (?:pase|di|entregue)\b[a-z ]{0,24}(?:herman|mam|pap|abuel|ti[oa]\b|amig|vecin|polol|alguien)|(?:lo|la|los|las) (?:guarde|deje|escondi) lejos|(?:las?|los?) (?:tiene|guarda|guardo|escondio)[a-z ]{0,16}(?:con|bajo) llave|(?:las?|los?) tiene guardad[ao]s? (?:mi|ella|el)|(?:lo|la|los|las) (?:deje|puse|guarde) en (?:la cocina|otra|el living|el comedor|el patio|el auto|lo de)|ya me (?:l[ao]s?) saque|me baje (?:del|de la|de ahi|de alli|de ese)\b|ya me baje(?=[.,! ]{0,3}$| y )|me fui (?:para|pa|a) (?:la |mi )?casa|voy (?:caminando )?(?:a|para|pa) (?:la |mi )?casa|me aleje|sali de ahi|ya (?:me )?sali de|(?:threw|gave) (?:them|it) away|joguei (?:fora|no lixo)|sai de la)/g;
export const CALMER =
  /\b(?:(?:estoy|me siento|ando|toy) (?:un poco |un poquito |algo |mucho )?(?:mas tranquil[oa]|mejor|mas calmad[oa])|ya (?:se me )?paso|^(?:ya|un poco|algo|mucho) mejor|mejor,? gracias|(?:i feel|feeling|i'?m feeling) (?:a bit |a little |much )?(?:better|calmer)|estou (?:um pouco )?(?:melhor|mais calm[oa])|me sinto melhor)\b/g;
/** Answers "how are you" with anything but well. */
export const SHAKEN =
  /\b(?:(?:quede|quedo|estoy|ando|toy|me siento|sigo) (?:[a-z]{1,8} ){0,2}(?:mal|asustad[oa]|choquead[oa]|cansad[oa]|agotad[oa]|preocupad[oa]|triste|nervios[oa]|temblando|llorando|raro|rara|culpable|en shock)|mas o menos|no (?:puedo|paro|dejo|he) (?:de |dejar de |parar de )?(?:pensar|llorar|temblar|dormir|dormido)|me siento culpable|me tiemblan|tengo (?:miedo|susto|pena|culpa)|(?:i'?m|i am|i feel|still) (?:[a-z]{1,8} ){0,2}(?:shaken|scared|tired|sad|guilty|crying|not ok|bad|awful|numb|worried)|can'?t (?:stop|sleep)|(?:fiquei|estou|me sinto|to) (?:[a-z]{1,8} ){0,2}(?:mal|assustad[oa]|cansad[oa]|triste|culpad[oa]|preocupad[oa]|tremendo|chorando)|nao (?:paro|consigo) )/;
/** An ambulance was called, or is on its way. */
export const HELP_COMING =
  /\b(?:(?:llame|llamamos|marque|hable|llamaron|llamo) (?:al?|a la|a una|con el) (?:\d{3}|ambulancia|samu|same|same|urgencias?|emergencias?)|(?:viene|va|llega|mandaron) (?:la|una) ambulancia|ambulancia (?:ya )?(?:viene|va|esta en camino)|called (?:\d{3}|an ambulance|the ambulance|emergency)|ambulance is (?:coming|on)|chamei (?:o samu|a ambulancia)|liguei (?:pro|para o) (?:\d{3}|samu))\b/g;
/** They are on their way to where they can be treated. */
export const ON_THE_WAY =
  /\b(?:(?:vamos|voy|me llevan?|me va a llevar|(?:ya )?me traen|nos vamos|me estan llevando|voy a ir) (?:[a-z]{1,8} ){0,3}?(?:a|al|camino a|rumbo al?) (?:la |el )?(?:urgencias?|hospital|posta|sapu|clinica)|voy a ir con|(?:va|vamos|voy|viene|ando) en (?:la )?ambulancia|(?:on (?:my|our) way|going) to (?:the )?(?:hospital|er)|indo (?:pro|para o) (?:hospital|pronto))\b/g;
/** Somebody who can treat them is there, or they are where such people are. */
export const HELP_HERE =
  /\b(?:llego (?:la ambulancia|el samu|el same|la ayuda)|me (?:llevo|llevaron|trajo|trajeron) (?:a|al) (?:la |el )?(?:urgencias?|hospital|posta|sapu|clinica)|(?:ya )?llegamos (?:a|al) (?:la |el )?(?:urgencias?|hospital|posta|clinica)|ya llegaron\b(?! mis)|(?:estoy|estamos) (?:ya |aca |aqui )?(?:en|llegando a) (?:la |el )?(?:urgencias?|hospital|posta|clinica|consultorio)\b(?! de practica)|they(?:'re| are) here|ambulance is here|(?:i'?m|i am|we'?re) (?:at|in) (?:the )?(?:hospital|er|emergency)|estou no (?:hospital|pronto)|chegou (?:a ambulancia|o samu)|chegaram)\b/g;
/** Somebody else did it: "mi amiga se tomó un frasco". */
export const OF_SOMEBODY_ELSE = new RegExp(
  `\\b(?:mi|un|una|my|a|minha|meu|um|uma) (?:mejor |best |melhor )?${PERSON}[a-z ]{0,20} (?:se (?:tomo|corto|tiro|colgo|disparo|mato|lanzo)|tomo (?:pastillas|remedios|veneno|cloro|un frasco|muchas|todas)|took|cut|hung|shot|overdosed|jumped|tomou|se cortou|se jogou)\\b`,
);
/** The other one is hurt or does not wake. */
export const OTHER_IN_DANGER =
  /\b(?:esta sangrando|sangra|no (?:despierta|respira|reacciona)|tomo (?:pastillas|remedios|veneno|cloro|racumin|raticida|matarratas|un frasco|muchas|todas|\d{1,3})|se (?:corto|tomo|tiro|colgo|disparo|lanzo)|(?:esta|se esta|se) (?:inconsciente|desmay[a-z]{1,4}|vomit[a-z]{1,4}|convulsion[a-z]{1,4}|quedando dormid[oa]|durmiendo|poniendo morad[oa]|morad[oa]|helad[oa])|(?:con|tiene|tenia|trae) (?:las |unas |un |una |la |el )?(?:pastillas|pistola|arma|cuchillo|soga|cuerda|escopeta|veneno)|(?:won'?t|not) (?:wake|waking)|(?:not|isn'?t) breathing|bleeding|unconscious|passed out|took (?:pills|something|them)|nao (?:acorda|respira|reage)|tomou|se cortou)\b/;
/** The other one is not alone any more. */
export const OTHER_SAFER = new RegExp(
  `\\b(?:(?:su|sus|his|her|their|a|o) ${PERSON}s? (?:ya )?(?:esta (?:con|ahi|alla|aca|aqui)|va (?:para alla|en camino)|viene|llego|is (?:with|there|on)|chegou)|ya (?:esta (?:bien|acompanad[oa]|con|a salvo)|llego (?:bien|con|a su))|(?:s?he|they)(?:'s| is|'re| are) (?:ok|okay|safe|fine|with)|va para alla|l[oa] (?:encontraron|hallaron)\b(?! (?:muert|sin vida|colgad|tirad|inconsc))|ya (?:aparecio|contesto|respondio)|esta (?:en (?:el |la |un )?(?:hospital|clinica|uci|urgencias?)|internad[oa])|(?:is|are) in (?:the )?hospital|esta (?:no hospital|internad[oa])|on (?:his|her|their) way|ja esta (?:bem|com))\\b`,
);
/** Told somebody who can be there for the one at risk; who was only rung up is the one at risk. */
export const TOLD_FOR_OTHER = new RegExp(
  `\\b(?:(?:le|les|se lo) (?:dije|conte|avise|explique|marque|escribi)|avise|marque|hable con|llame|llamamos(?: junt[oa]s)?) (?:a(?:l)? |con )?(?:su|sus|mi|mis|la|el|los|un|una) (?:${PERSON}s?|papas|padres|familia|colegio|inspector[a]?|orientador[a]?|profesor[a]?|direccion)|(?:i )?(?:told|called|texted) (?:his|her|their|my|a) (?:${PERSON}|parents)|(?:contei|avisei|liguei) (?:pra|para) (?:a |o |os )?(?:mae|pai|pais|famili)`,
  'g',
);
/** Answers a check-in with anything but well. */
export const STILL_HEAVY =
  /\b(?:igual|lo mismo|(?:mas|mucho mas) (?:pesad[oa]|mal)|peor|mal|mas o menos|no (?:muy|tan) bien|sigo (?:igual|mal|con)|same|worse|heavier|not (?:good|great|ok|okay|well)|pior|na mesma|mais pesad[oa])\b/;
/** The body is in danger, whatever brought it there. */
export const BODY_IN_DANGER =
  /\b(?:me cuesta (?:mucho )?respirar|no puedo respirar|me (?:estoy )?(?:desmay|ahog)(?:[a-z]{2,6}|e)\b|me duele (?:mucho )?el pecho|convulsion[a-z]{0,4}|vomit[eoa](?:ndo)? sangre|(?:i )?can'?t breathe|hard to breathe|chest hurts|passing out|throwing up blood|nao consigo respirar|desmaiando|vomitando sangue)\b/;
/** Names somebody and says nothing else: "mi abuela". */
export const ONLY_A_PERSON = new RegExp(
  `^(?:si,? |yes,? |sim,? )?(?:a |con |to |com )?(?:mi|my|minha|meu|una?|a) (?:mejor |best |melhor )?${PERSON}[.! ]{0,3}$`,
);
/** Misses somebody who died. */
export const MISSES =
  /\b(?:l[oa]s? extrano|extrano a|l[oa]s? echo de menos|echo de menos|su cumpleanos|el cumple de|aniversario|i miss|saudades?)\b/;
/** Tells of thoughts whatever was asked: "bueno, sí lo he pensado". */
export const HAS_THOUGHT =
  /\b(?:si,? (?:l[oa] )?(?:he pensado|pienso|pense)|l[oa] he pensado|he pensado en (?:matarme|morir(?:me)?|suicid[a-z]{3,7}|quitarme|eso|hacerlo)|i(?:'ve| have) thought (?:about|of) (?:it|dying|killing|ending|suicide)|(?:ja )?pensei (?:nisso|em (?:morrer|me matar)))\b/g;
/** Given by somebody who treats them. */
export const PRESCRIBED =
  /\b(?:psiquiatra|psychiatrist|doctora?|medic[oa]|receta[a-z]{0,4}|me dieron|prescribed|receitou)\b/;

/** Afraid, without a word of what. */
export const AFRAID =
  /\b(?:tengo (?:mucho )?miedo|me da miedo|i(?:'m| am) (?:so )?(?:scared|afraid)|(?:estou|to) com medo)\b/;
/** Whoever hurts them is near. */
export const ABUSER_NEAR =
  /\b(?:esta (?:aca|aqui|afuera|en la casa|al lado)|me va a (?:pegar|matar|golpear|buscar)|no tengo (?:a )?donde ir|nowhere to go|vive conmigo|vivimos juntos|(?:he|she)(?:'s| is) (?:here|home|outside)|lives with me|ele esta (?:aqui|em casa))\b/;

/** Somebody close is about to hit them, or does. */
export const VIOLENCE = new RegExp(
  `\\b(?:${PERSON}|padrastro|marido|ex|stepdad|husband|padrasto)[a-z ]{0,16} (?:me (?:quiere|va a|quiso|anda) (?:pegar|pegando|golpear|agarrar)|me (?:pega|golpea|agarra a)|wants to hit me|is hitting|hits me|quer me bater|vai me bater|me bate)\\b`,
);

/** One's own drinking or drugs. */
export const SUBSTANCES =
  /\b(?:mezcl[a-z]{1,4} [a-z ]{0,16}(?:clona[a-z]{0,5}|ravotril|rivotril|pastillas|remedios|alcohol|copete|trago|tramadol)|(?:me )?(?:drogo|drogando(?:me)?|drogarme)|mixed [a-z ]{0,16}(?:pills|xanax|alcohol|drinks?)|misturei [a-z ]{0,16}(?:remedios?|alcool|bebida)|(?:tomo|bebo|tomando|bebiendo|consumo|consumiendo|fumo|jalo|dejar) [a-z ]{0,16}(?:alcohol|trago|copete|cerveza|vino|pisco|drogas?|cocaina|pasta base|marihuana|pitos|clona)|me emborracho|borrach[oa] (?:todos|cada)|adict[oa] a|i(?:'m| am)? (?:drink|drinking|drunk|using|get(?:ting)? (?:high|drunk)) [a-z ]{0,12}(?:every|all|again|to)|addicted to|bebo (?:todo|toda)|uso (?:drogas?|cocaina|maconha)|viciad[oa] em)\b/;

const TASK =
  'tarea|ensayo|estudi[a-z]{0,6}|trabajo|prueba|guia|informe|control|certamen|solemne|materia|resumen|ejercicios?|presentacion|tesis|examen|calculo|historia|ingles|fisica|quimica|biologia|lenguaje|matematicas?|algebra|filosofia|musica|artes?|ecuacion(?:es)?|derivadas?|integral(?:es)?|problema \\d|parrafo|codigo|programa|essay|homework|study|exam|assignment|class|maths?|equation|derivative|paragraph|code|prova|estudo|redacao|licao|equacao|lo (?:mio|del|de la)';
/** Names work at hand. */
export const TASK_NAMED = new RegExp(`\\b(?:${TASK}|pan|agua|arte|manualidades|entrego|entregue|recortar)\\b`);
export const WANTS_TASK = new RegExp(
  `\\b(?:sigamos|seguimos|volvamos|volver|retomemos|continuemos|ayudame|me ayudas|me ayudai|me podi ayudar|me (?:puedes|podrias|podes|podria) ayudar|puedes ayudarme|podrias ayudarme|ayuda con|partamos|empecemos|me explicas|explicame|necesito (?:hacer|terminar|estudiar)|tengo que (?:estudiar|hacer|entregar|terminar)|cuanto es|como (?:se )?(?:hago|resuelvo|calcula|hace)|let'?s (?:go back|continue)|help me with|can we (?:go back|continue)|how do i (?:solve|write)|vamos (?:voltar|continuar)|me ajuda com)\\b[^.!?]{0,50}\\b(?:${TASK})\\b|\\b(?:manana|hoy|el lunes) tengo (?:una |un )?(?:prueba|examen|certamen|control|solemne|entrega)|\\b(?:quiero|quisiera) (?:estudiar|seguir estudiando)\\b|\\bi want to study\\b|\\bquero estudar\\b`,
);
export const WHO_ARE_YOU =
  /\b(?:eres|erii?|sos|es usted) (?:un |una )?(?:robot|bot|ia|maquina|persona|humano|humana|real|inteligencia)|\b(?:are you|r u) (?:a |an )?(?:robot|bot|ai|machine|person|human|real)|\b(?:voce|vc) e (?:um |uma )?(?:robo|ia|maquina|pessoa|humano)/;
/** Asks for another language by its name. */
export const LANGUAGE_ASKED: readonly (readonly [language: 'es' | 'en' | 'pt', pattern: RegExp])[] = [
  ['es', /\b(?:en espanol|in spanish|em espanhol)\b/],
  ['en', /\b(?:en ingles|in english|em ingles)\b/],
  ['pt', /\b(?:en portugues|in portuguese|em portugues|nao (?:entendo|falo) espanhol)\b/],
];

export const BARRIER_PATTERNS: readonly (readonly [Barrier, RegExp])[] = [
  [
    'no_answer',
    /(?<!\b(?:si|que|cuando) )\b(?:no (?:me )?contest(?:an?|o|aron|aban)\b|nadie contest|no atiend|suena ocupado|me cort(?:an|aron)\b|me dejaron esperando|nobody (?:answer|pick)|no one (?:answer|pick)|didn'?t answer|busy|on hold|ninguem atend|nao atend)/,
  ],
  [
    'no_credit',
    /\b(?:sin saldo|no tengo (?:saldo|minutos|celular|telefono|plata en el celu|a quien pedir(?:le)?|de donde llamar)|no credit|no phone|no minutes|sem credito|nao tenho (?:credito|celular))/,
  ],
  [
    'parents',
    /\b(?:se (?:van a |va a |vayan a |puede[n]? )?enter(?:ar|an|en)|que se enteren|(?:que|van a|vayan a) (?:le |les )?avis(?:en|ar)|no quiero que (?:mi|mis|se|lo|nadie) [a-z ]{0,20}(?:sepa|sepan|entere)|mis (?:papas|padres|viejos|apoderados) (?:me (?:van|matan|retan|castigan)|se (?:van|pueden|enojan)|no (?:pueden|deben|me (?:creen|dejan|entienden)))|me (?:va|van) a (?:retar|castigar|echar)|(?:will|would|might) find out|my (?:parents|mom|mum|dad) (?:will|would|can'?t|cannot|don'?t)|meus pais (?:vao|nao|iam)|descobr(?:ir|am|em))/,
  ],
  [
    'money',
    /\b(?:no tengo (?:plata|dinero|lucas)|no puedo pagar|es (?:muy )?caro|carisimo|can'?t afford|no money|expensive|nao tenho dinheiro|muito caro)/,
  ],
  [
    'hospital',
    /\b(?:me (?:van a |quieren |pueden )?(?:intern|encierr|encerr)[a-z]{0,6}|internen|miedo al? (?:hospital|psiquiatrico)|(?:al|a un|en el) (?:hospital|psiquiatrico) no|no quiero (?:ir |estar )?(?:al?|en) (?:el |un )?(?:hospital|psiquiatrico)|lock me up|commit me|psych ward|scared of (?:the )?hospital|me (?:amarraron|contuvieron)|(?:alla|ahi) me trataron|me internem|medo d[eo] (?:hospital|internacao))/,
  ],
  [
    'unhelpful',
    /\b(?:no (?:me )?(?:sirve|sirvio|sirven|ayuda|ayudo|ayudaron|escucharon|pescaron|entendieron)(?: (?:de|para) nada| nada)?\b[a-z ]{0,14}(?:\b(?:linea|numero|fono|llamada|llamar|psicolog|4141|\d{3})|$)|(?:linea|numero|fono|4141|\d{3}) (?:no (?:me )?sirve|es una (?:mierda|lata))|(?:ya )?llame[a-z\d ]{0,24} no me (?:ayud|escuch|sirv|entend|pesc)[a-z]{1,6}|(?:hotline|line|they|it) (?:didn'?t|don'?t|doesn'?t|does not|did not) help|nao (?:adianta|adiantou|ajuda|ajudou|ajudaram))/,
  ],
  [
    'shame',
    /\b(?:verguenza|me da plancha|que van a (?:pensar|decir)|ashamed|embarrass|vergonha|me da cosa|me da pena llamar)/,
  ],
  [
    'alone',
    /\b(?:no tengo a nadie|no hay nadie|nadie me (?:quiere|pesca|escucha)|estoy sol[oa]|i have (?:nobody|no one)|there(?:'?s| is) (?:nobody|no one)|nao tenho ninguem|estou sozinh)/,
  ],
];
