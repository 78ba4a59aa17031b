import type { Topic } from './texts/conversation-es.ts';

/** What dies without anybody mourning. */
const DEVICE = '(?:compu|computador|notebook|pc|celu|celular|telefono|bateria|internet|wifi|disco|tablet|auto)';

/**
 * What a message is about when it is not about a task. The first that fits wins, so sad news stand before small talk: nobody whose cat
 * died is greeted with a question about essays.
 */
const TOPIC_PATTERNS: readonly (readonly [Topic, RegExp])[] = [
  [
    'grief',
    new RegExp(
      `\\b(?:se (?:me )?murio(?! (?:(?:el|la|mi) )?${DEVICE})|murio (?:mi|el|la)(?! ${DEVICE})|fallecio|se muere mi|esta muriendo|perdi a mi|velorio|funeral|entierro|luto|mi (?:perro|perra|gato|gata|abuela|abuelo|mascota|tata|nona)[a-z ]{0,20} (?:murio|se fue)|my (?:dog|cat|grandma|grandpa|mom|dad) died|passed away|morreu)\\b`,
    ),
  ],
  [
    'heartbreak',
    /\b(?:termine con (?:mi )?(?:polol[oa]|novi[oa]|pareja|min[oa]|ell[oa]s?|el$)|termine mi relacion|terminamos(?! (?:el|la|los|las|de))|me termino|me dejo mi|me patearon|rompi con|me engaño|me cago mi|mi (?:polol[oa]|novi[oa]|pareja|ex) me (?:dejo|termino|engaño)|broke up|terminei com|me cortaron)\b/,
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
    'quit',
    /\b(?:quiero|voy a|pienso(?: en)?|pensando (?:en|si)|ganas de|quisiera|mejor) (?:dejar(?:me)?|salirme|salir|congelar|cambiarme|retirarme|botar|abandonar|renunciar|echar por la borda)(?: (?:de|a|todo))? (?:(?:la|el|mi|los|este|esta) )?(?:u|uni|universidad|carrera|colegio|liceo|ramos?|semestre|estudios|instituto|beca)\b/,
  ],
  [
    'teacher',
    /\b(?:(?:odio|detesto|no (?:soporto|aguanto|banco)|me (?:carga|cae mal|cae pesimo|cae como))(?: (?:a|al))? (?:(?:mi|mis|el|la|los|las|ese|esa|un|una) )?(?:profe|compa|ayudante|jef|grupo|curso)|(?:el|la|mi) (?:profe|profesora?|ayudante|compañer[oa])[a-z ]{0,12} (?:me (?:odia|tiene mala|humill|grit|ret|trat|ningune)|es (?:un|una) (?:pesad|weon|pesadilla|mierda|imbecil|desgraciad)))/,
  ],
  [
    'good_news',
    /\b(?:me saque un (?:6|7|siete|seis)|aprobe|pase el ramo|me fue (?:bien|bacan|excelente|la raja)|quede (?:en|seleccionad)|me aceptaron|lo logre|lo entregue|(?:termine|entregue|acabe|defendi|rendi|logre|complete) (?:mi|el|la|los|las|todo|toda|mis)(?! relacion)|(?<!no )(?:estoy|ando|quede|toy|me siento) (?:(?:muy|super|re|tan|demasiado|mas|ultra) )*(?:feliz|content[oa]|orgullos[oa]|choch[oa]|emocionad[oa]|happy)|que (?:felicidad|alegria|emocion)|buenas noticias|i passed|passei)\b/,
  ],
  [
    'tired',
    /\b(?:estoy (?:muy |super |re )?(?:cansad[oa]|agotad[oa]|muert[oa]|raj[ao]|quemad[oa])|tengo sueño|no dormi|dormi (?:poco|mal|nada)|exhausted|i'?m (?:so )?tired|estou cansad[oa])\b/,
  ],
  [
    'privacy',
    /\b(?:(?:me )?(?:guardas|grabas|registras|almacenas)|(?:queda|se) (?:guarda|registrad|grab|guardad)[a-z]*|privacidad|(?:quien|alguien) (?:mas )?(?:lee|ve|va a (?:leer|ver)) (?:esto|lo que)|(?:esto|eso) (?:l[oa] )?(?:ve|lee|guarda)n?|(?:es|esto es) (?:privado|confidencial|anonimo|secreto)|mis (?:datos|mensajes|conversaciones)|te (?:acuerdas|vas a acordar) de lo que|borrar (?:mis|la|lo)|le (?:dices|cuentas) a alguien|do you store|is this private)\b/,
  ],
  ['free', /\b(?:eres gratis|es gratis|cuanto cuesta|hay que pagar|cobras|is (?:it|this) free|quanto custa)\b/],
  [
    'who_are_you',
    /\b(?:quien eres|que eres|eres (?:un|una)? ?(?:bot|robot|ia|humano|humana|persona|maquina|chatgpt|programa|real)|(?:esto|esta cosa) es (?:un|una) (?:bot|robot|ia|maquina)|hablando con (?:un|una) (?:bot|robot|ia|maquina|persona|humano)|como te llamas|(?:cual es )?tu nombre|tienes nombre|quien te (?:hizo|creo|programo)|hablo con una persona|are you (?:a|an)? ?(?:bot|ai|human|real)|who are you|voce e)\b/,
  ],
  [
    'what_can_you_do',
    /\b(?:que (?:puedes|sabes) hacer|como funcionas|como funciona (?:esto|la app)|(?:para|pa) que (?:sirves|sirve)|en que me (?:puedes )?ayudas|que haces|what can you do|how does this work|o que voce faz)\b/,
  ],
  ['how_are_you', /\b(?:como estas|como andas|como te va|que tal tu dia|how are you|tudo bem)\b/],
  [
    'study_question',
    /^(?:que (?:es|son|significa|diferencia)|cual(?:es)? (?:es|son)|como se (?:hace|calcula|resuelve|factoriza|escribe|dice|cita|despeja|deriva|integra|pronuncia)|como (?:calculo|resuelvo|despejo|cito|derivo|integro|factorizo)|explicame|me explicas|quien (?:fue|escribio|invento|descubrio)|cuando (?:fue|ocurrio)|por que (?:la|el|los|las|se(?! (?:tuvo|murio|fue|muere|tenia)))|define|cuant[oa]s? (?:es|son|mide|pesa|vale)|donde (?:queda|esta|nace)|what is|what are|how do (?:i|you) (?:solve|calculate|factor)|explain|o que e)\b/,
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
    /^(?:ya )?(?:chao|chau|adios|nos vemos|hasta (?:luego|mañana|pronto)|me voy(?! a (?!dormir|acostar))|bye|bai|buenas noches|que descanses|cuidate|see you|tchau|me despido)\b/,
  ],
  [
    'vent',
    /\b(?:que (?:dia|semana|semestre) mas (?:mal[oa]|pesad[oa]|horrible|larg[oa])|todo (?:me sale mal|esta mal|es una mierda)|no doy mas|no puedo mas|estoy colapsad[oa]|estoy chat[oa] de todo|necesito (?:desahogarme|hablar)|me siento (?:mal|pesimo|triste|bajonead[oa])|estoy (?:triste|bajonead[oa]|mal|depre)|ando (?:mal|bajonead[oa]|triste)|i feel (?:sad|bad|awful)|estou (?:triste|mal))\b/,
  ],
  [
    'other_language',
    /\b(?:i have (?:a|an|to)|can you help me|please help|my homework|due (?:tomorrow|today)|i need help)\b/,
  ],
  [
    'not_study',
    /\b(?:no (?:quiero|tengo ganas de|me dan ganas de|vengo a|vine a|vamos a) (?:hablar|conversar|saber)(?: (?:nada|mas))?(?: (?:de|del|sobre))? (?:(?:la|el|los|las|mi|mis) )*(?:estudios?|estudiar|tareas?|pruebas?|u|uni|universidad|colegio|clases|ramos?|trabajos?)|(?:hablemos|conversemos|quiero hablar|podemos hablar|hablar|cambiemos|cambiar) de (?:otra cosa|otro tema|tema|algo (?:mas|distinto)))\b/,
  ],
  [
    'opinion',
    /\b(?:que (?:opinas|piensas|crees|te parece|sabes) (?:de|del|sobre|que|tu)|(?:a ti )?te gustan?\b|tu(?: [a-zñ]+)? (?:favorit[oa]|preferid[oa])|de que (?:equipo|signo) eres|eres (?:del|de la|hincha)|viste (?:el|la|los) |tienes (?:hij|polol|novi|familia|amig|herman|mascota|sentimientos|cumpleaños)|(?:que edad|cuantos años) tienes|donde vives|que prefieres)/,
  ],
  // What is left of the work, not until the holidays.
  [
    'how_much_left',
    /\bcuant[oa]s? (?:(?:me|le|nos|rato|tiempo) )*(?:falta|queda|demor)[a-z]*\b(?! (?:pa|para) (?:el|la|las|los|que)\b)/,
  ],
  [
    'new_task',
    /^(?:(?:ver|ahora|tengo|quiero|es|hay|que|hacer|debo|mis?|unas?|un|muchas?) )*(?:tareas?|deberes|proyectos?|otr[oa] (?:tarea|trabajo|ramo|pendiente|materia|cosa que hacer)|una tarea(?: pendiente)?|cambi(?:ar|emos) de tarea|algo pendiente)[ .!]*$/,
  ],
  ['tell_feeling', /^(?:(?:quiero )?contarte )?como (?:me siento|estoy)[ .!]*$/],
  [
    'just_talk',
    /^(?:(?:solo|quiero|puedo|podria|podemos|prefiero|seguir|sigamos) )*(?:conversar|conversando|hablar|hablando|charlar)(?: (?:un rato|no mas|nomas|contigo))*[ .!?]*$|^otro tema[ .!]*$/,
  ],
  [
    'laugh',
    /^(?:(?:ja|je|ha|he|k|js){2,}[a-z]*|xd+|lol)(?![a-z])|\b(?:me )?(?:muero|mori|cago|meo|mato) de (?:la )?risa|\b(?:que|me da) (?:mucha |caleta de )?risa\b|\bme rei\b/,
  ],
  [
    'greeting_again',
    /^(?:hola|holi|holis|wena|wenas|buenas|buenos dias|buenas tardes|ola|hello|hi|hey|oi|oye|alo|que tal|olaa?)\b[a-z ,.!?]{0,25}$/,
  ],
  [
    'dont_know',
    /^(?:no se|nose|ni idea|no cacho|no tengo idea|nada|da igual|da lo mismo|i don'?t know|nao sei|mm+|mmm|eh+)[ .!]*$/,
  ],
];

/** `text` is plain (`toPlain`). */
export function readTopic(text: string): Topic | undefined {
  return TOPIC_PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
}
