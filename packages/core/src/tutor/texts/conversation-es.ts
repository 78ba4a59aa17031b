/** What the tutor says besides strategies. */
export const GREETINGS: readonly string[] = [
  'Hola, soy Flou y te acompaño a estudiar.',
  'Hola, qué bueno que viniste; soy Flou.',
  'Hola, aquí Flou, para ayudarte a partir con lo que tengas.',
];

/** For somebody who asks for the name: it comes with the answer. */
export const BARE_GREETINGS: readonly string[] = ['¡Hola!', 'Hola, qué gusto.'];

/** For somebody who arrives with sad news. */
export const QUIET_GREETINGS: readonly string[] = ['Hola, soy Flou.', 'Hola, aquí Flou.'];

/** Before a question, so that it does not come out of nowhere: each answers what was just said. */
export const LEAD_INS = {
  /** Happy words around a task. */
  joy: ['¡Qué alegría leerte así!', 'Me encanta esa energía.', '¡Qué bien suena eso!'],
  /** Asked for help in so many words. */
  request: ['Claro que sí, lo vemos juntos.', 'Por supuesto, cuenta conmigo.', 'Obvio que te ayudo.'],
  tired: ['Con ese cansancio, algo liviano y corto.', 'Vienes con poca batería, así que cuidémosla.'],
  soon: [
    'Queda poco, así que vamos al grano.',
    'Justo de tiempo, pero algo alcanza.',
    'Es cerquita, elijamos bien por dónde entrar.',
  ],
  later: [
    'Hay tiempo, y partir temprano alivia harto.',
    'Con esos días se puede ir por partes.',
    'Bien, tenemos algo de aire.',
  ],
  task: ['Ya, te sigo.', 'Dale, veámoslo.', 'Ok, vamos por partes.', 'Bien, partamos por ahí.'],
} as const;

export const ASK_FEELING: readonly string[] = [
  '¿Cómo te sientes con lo que tienes que hacer?',
  '¿Con qué ánimo llegas hoy a tus cosas?',
  'Cuéntame, ¿cómo vienes hoy?',
];

export const ACKNOWLEDGE_FEELING = {
  aburrimiento: [
    'Te entiendo, hay cosas que dan lata y cuesta entrar.',
    'Claro, cuando algo está fome se hace eterno.',
    'Se nota la lata, y le pasa a cualquiera.',
  ],
  frustracion: [
    'Te entiendo, frustra cuando algo no sale.',
    'Uf, dan ganas de que resulte de una vez.',
    'Tiene sentido que canse, si le has puesto empeño.',
  ],
  ansiedad_error: [
    'Te entiendo, cuando algo importa dan nervios.',
    'Se nota que te importa, y eso también asusta.',
    'Ese susto es bien humano, vamos de a poco.',
  ],
  dispersion_rumiacion: [
    'Te entiendo, cuando la cabeza no para cuesta entrar.',
    'Pasa harto: uno se sienta y la mente se va a otra parte.',
    'Con tanta cosa llamando la atención, cualquiera se va.',
  ],
  baja_autoeficacia: [
    'Gracias por decirlo; que te cueste no significa que no puedas.',
    'Te leo; esa duda pesa, pero no es toda la historia.',
    'Sentir eso no es lo mismo que no ser capaz.',
  ],
  otro: ['Gracias por contarme cómo estás.', 'Te leo, gracias por decirlo.', 'Qué bueno que lo cuentas.'],
} as const;

export const QUESTIONS = {
  tipo_tarea: [
    '¿Qué tienes que hacer: un texto, ejercicios, leer, una presentación?',
    '¿En qué consiste lo que tienes pendiente?',
    '¿Qué cosa es la que te toca hacer?',
  ],
  plazo: ['¿Para cuándo es?', '¿Cuándo lo tienes que entregar o rendir?', '¿Cuánto falta para la fecha?'],
  fase: [
    '¿En qué vas: buscando la idea, planificando, haciéndolo o revisando?',
    '¿En qué parte estás?',
    '¿Ya partiste o recién vas a empezar?',
  ],
  /** The phases of a test, a reading and a repair are not those of a text. */
  fase_study: [
    '¿En qué vas: ordenando la materia, ejercitando o repasando?',
    '¿Ya le diste una vuelta a la materia o recién vas a empezar?',
  ],
  fase_reading: ['¿En qué vas: por empezar, a la mitad o repasando?', '¿Ya empezaste a leer o está cerrado todavía?'],
  fase_repair: [
    '¿Ya sabes qué hay que arreglar o recién vas a buscarlo?',
    '¿Estás buscando qué falla o ya corrigiéndolo?',
  ],
  tiempo_bloque: [
    '¿Cuántos minutos tienes ahora?',
    '¿De cuánto rato dispones en este momento?',
    '¿Qué bloque te acomoda?',
  ],
} as const;

export const BETTER: readonly string[] = [
  '¡Qué bueno! Eso lo lograste tú, paso a paso.',
  'Me alegra mucho; date el gusto de notarlo.',
  'Buenísimo, ese avance ya nadie te lo quita.',
  '¡Bien ahí! Quedarse con esa sensación ayuda a la próxima.',
];

export const AFTER_BETTER: readonly string[] = [
  '¿Quieres seguir con otro bloque o lo dejamos por hoy?',
  '¿Vamos por otro pedacito o prefieres descansar?',
  '¿Hacemos uno más o cortamos aquí?',
  '¿Seguimos un rato más o cierras aquí?',
];

/** Said yes to the action: off to do it. */
export const STARTED: readonly string[] = [
  '¡Eso! Pon el cronómetro y parte; yo te espero acá. ¿Me cuentas cómo te fue?',
  'Buenísimo, a tu ritmo. Cuando suene la alarma, ¿me dices qué salió?',
  'Vamos. Si a la mitad se pone cuesta arriba, vuelves y lo ajustamos. ¿Me avisas?',
];

/** Did not want the action: nothing lost, other ways. */
export const OTHER_WAY: readonly string[] = [
  'Está bien, no tiene que ser eso. ¿Prefieres otra idea, algo más corto o una pausa?',
  'Dale, lo soltamos. ¿Buscamos otra entrada, la achicamos o tomas aire primero?',
  'Sin problema, tú eliges. ¿Qué te acomoda más ahora?',
];

/** Enough for today. */
export const REST: readonly string[] = [
  'Dale, lo dejamos aquí. Lo que hiciste hoy cuenta; vuelve cuando quieras.',
  'Perfecto, a descansar se ha dicho. Te espero cuando quieras retomar.',
  'Bien, cerramos por ahora. Ojalá puedas hacer algo rico para ti.',
];

export const WELLNESS_OFFER: readonly string[] = [
  'Llevamos dos intentos y no está saliendo, y está bien parar un poco. ¿Te tinca un ejercicio cortito de bienestar antes de seguir?',
  'Quizás hoy el cuerpo pide otra cosa antes que más esfuerzo. ¿Hacemos juntos una pausa breve y guiada?',
  'Antes de insistir, puede servir soltar la tensión un par de minutos. ¿Lo intentamos?',
];

export const WELLNESS = {
  breathing: [
    'Respira conmigo: cuatro segundos entra el aire, cuatro lo guardas, cuatro lo sueltas. Hazlo cuatro veces, con los hombros abajo. ¿Cómo te sientes ahora?',
    'Vamos con 4-4-4: inhala contando cuatro, sostén cuatro, exhala cuatro, y repite hasta que notes que baja un poquito. ¿Qué notas?',
  ],
  grounding: [
    'Mira alrededor y nombra cinco cosas que ves, cuatro que puedes tocar, tres que oyes, dos que hueles y una que saboreas. Sin apuro. ¿Cómo quedaste?',
    'Hagamos 5-4-3-2-1: cinco cosas que ves, cuatro que tocas, tres sonidos, dos olores, un sabor. Cuando termines, dime cómo estás.',
  ],
  relevance: [
    'Escribe una frase: "esto me acerca a…", y complétala con algo tuyo, por pequeño que sea. ¿Qué pusiste?',
    'Piensa en una persona o un plan tuyo al que esto le sirva, aunque sea de lejos, y anótalo en una línea. ¿Qué salió?',
  ],
} as const;

export const WELLNESS_DECLINED: readonly string[] = [
  'De acuerdo, lo dejamos. ¿Prefieres cambiar de tarea, achicarla o retomarla más tarde?',
  'Está bien. También vale cortar por hoy y volver con la cabeza fresca. ¿Qué te acomoda?',
];

/** Does not want this exercise: another is there, and so is leaving it. */
export const WELLNESS_REFUSED: readonly string[] = [
  'Está bien, ese no. ¿Probamos una pausa distinta, otra idea para la tarea o lo dejamos por hoy?',
  'No hay por qué hacerlo. ¿Te sirve más otra pausa, volver con algo chiquito o cortar aquí?',
];

export const WELLNESS_AFTER: readonly string[] = [
  'Gracias por hacerlo. Si quieres, volvemos con algo muy chiquito. ¿Retomamos?',
  'Qué bien que te diste ese momento. ¿Quieres intentar un pasito de diez minutos o prefieres descansar?',
];

/** A human answer to what is not about a task. */
export const TOPICS = {
  greeting_again: [
    '¡Hola de nuevo! ¿En qué te acompaño ahora?',
    'Aquí sigo, qué gusto. ¿Qué traes?',
    '¡Hola! ¿Cómo va todo por allá?',
  ],
  thanks: [
    'De nada, me alegra haber servido. Aquí estoy cuando quieras.',
    'Un gusto acompañarte. ¿Necesitas algo más?',
    'Gracias a ti por la confianza. Vuelve cuando quieras.',
  ],
  goodbye: [
    '¡Que te vaya bien! Descansa, y vuelve cuando quieras.',
    'Nos vemos. Buen trabajo hoy, por chico que parezca.',
    'Chao, cuídate. Aquí voy a estar.',
  ],
  how_are_you: [
    'Bien, gracias por preguntar; soy una IA, así que no me canso. ¿Y tú, cómo andas?',
    'Por acá todo tranquilo. Cuéntame mejor de ti, ¿cómo vienes?',
  ],
  who_are_you: [
    'Soy Flou, una inteligencia artificial que acompaña a estudiar: no soy una persona ni reemplazo a un profesional. ¿En qué te ayudo?',
    'Me llamo Flou y soy una IA hecha para ayudarte a partir con tus tareas, un bloque corto a la vez. ¿Qué tienes entre manos?',
  ],
  what_can_you_do: [
    'Te ayudo a encontrar un primer paso que calce con tu tarea, tu tiempo y tu ánimo; si no resulta, lo ajustamos. ¿Probamos con algo que tengas pendiente?',
    'Puedo proponerte una acción corta para estudiar, cambiarla si no te sirve, y también escucharte un rato. ¿Qué necesitas hoy?',
  ],
  privacy: [
    'Lo que me escribes queda guardado en tu cuenta para poder seguir la conversación, y puedes pedir que se borre la cuenta. Soy una IA, por si acaso. ¿Hay algo que te preocupe de eso?',
    'Sí, guardo lo conversado en tu cuenta para no empezar de cero cada vez; si quieres, puedes pedir borrarla. ¿Te incomoda algo?',
  ],
  free: [
    'Por mi parte no te cobro nada. ¿En qué te acompaño?',
    'Conmigo no tienes que pagar. ¿Qué te gustaría avanzar?',
  ],
  grief: [
    'Lo siento mucho, de verdad. Perder a quien se quiere duele, y no hay que apurar nada. ¿Quieres contarme un poco?',
    'Qué pena más grande. La tarea puede esperar; si te hace bien hablar, aquí te leo.',
    'Te acompaño en eso. No hace falta que estés bien ahora. ¿Tienes con quién estar hoy?',
  ],
  heartbreak: [
    'Uf, eso duele harto y no se arregla con un horario. Estoy aquí para leerte. ¿Cómo lo estás llevando?',
    'Lo siento, terminar con alguien deja todo revuelto. ¿Quieres contarme qué es lo que más pesa?',
  ],
  bad_grade: [
    'Qué mal rato, sobre todo si le habías puesto ganas. Una nota no dice quién eres. ¿Qué es lo que más te dolió de eso?',
    'Lo siento, esas notas pegan fuerte. Date un momento antes de pensar en lo que viene. ¿Cómo estás?',
  ],
  family: [
    'Suena pesado vivir con eso en la casa, y encima tener que estudiar. ¿Quieres contarme un poco más?',
    'Qué difícil concentrarse cuando en la casa hay tensión. Te leo, sin apuro. ¿Cómo te tiene eso a ti?',
  ],
  lonely: [
    'Sentirse así pesa, y me alegra que lo digas. ¿Hay alguien con quien te gustaría hablar hoy, aunque sea un mensaje?',
    'Te leo, y no tienes que apurarte. ¿Qué ha sido lo más difícil de estos días?',
  ],
  tired: [
    'Se nota el cansancio, y descansar también cuenta. ¿Dormiste algo?',
    'Con el cuerpo agotado todo cuesta el doble. ¿Te serviría parar un rato antes de seguir?',
    'Uf, vienes con hartas horas encima. ¿Qué te pide el cuerpo ahora?',
  ],
  vent: [
    'Te leo. Suena a harto junto; cuéntame lo que quieras, no hay apuro.',
    'Gracias por soltarlo aquí. ¿Qué es lo que más te pesa de todo eso?',
    'Tiene sentido que estés así con todo eso encima. ¿Quieres seguir contándome?',
  ],
  good_news: [
    '¡Qué buena noticia! Me alegro un montón por ti. ¿Cómo lo vas a celebrar?',
    '¡Bien! Eso merece un respiro y una sonrisa. ¿Qué fue lo que más te ayudó?',
    '¡Felicitaciones! Con todo lo que cuesta, qué orgullo. ¿Cómo te sientes?',
  ],
  insult: [
    'Entiendo que estés con rabia; no me lo tomo mal. Si quieres, cuéntame qué pasó.',
    'Se nota que algo te tiene mal. Aquí sigo por si quieres intentarlo de otra forma.',
  ],
  laugh: [
    'Jaja, me alegra que haya humor. ¿En qué andas?',
    'Jaja, buena. ¿Y qué más cuentas?',
    'Jaja, así da gusto. ¿Qué fue lo chistoso?',
  ],
  yes: [
    'Perfecto. Cuéntame un poco más para acompañarte bien, ¿qué traes entre manos?',
    'Buenísimo. ¿Por dónde te gustaría partir?',
  ],
  no: [
    'Está bien, sin presión. Aquí estoy por si cambias de idea.',
    'Vale, lo dejamos ahí. ¿Hay otra cosa que te ronde?',
  ],
  dont_know: [
    'No saber también es una respuesta. ¿Qué es lo primero que se te viene a la cabeza cuando piensas en tus pendientes?',
    'Tranqui, no hay que tenerlo claro. ¿Prefieres contarme cómo estás o qué tienes que hacer?',
  ],
  study_question: [
    'Esa materia la puedo acompañar mejor que explicar: soy un tutor de cómo estudiar, y hoy ando sin conexión a un modelo que explique contenidos. Busca la definición en tu apunte y escríbela con tus palabras. ¿Para qué la necesitas?',
    'Para explicarte el contenido no soy la mejor fuente ahora mismo, prefiero decírtelo. Sí puedo ayudarte a estudiarlo: ¿es para una prueba, un texto o unos ejercicios?',
  ],
  other_language: [
    'I can follow you, though my Spanish is better. Tell me what you have to do and how long you have, and we will find a first step. What is it?',
    'Happy to help. What are you working on, and when is it due?',
  ],
  quit: [
    'Eso no es menor, y se nota que viene de harto cansancio. ¿Qué es lo que más te tiene con ganas de dejarlo?',
    'Gracias por decirlo; pensar en dejarlo no te hace menos. ¿Es algo de ahora o lo vienes pensando hace tiempo?',
  ],
  teacher: [
    'Uf, lidiar con alguien así desgasta cualquier ramo. ¿Qué pasó?',
    'Qué pesado cuando la relación se pone así, quita hasta las ganas. ¿Qué fue lo último que pasó?',
  ],
  opinion: [
    'Soy una IA, así que de eso no tengo experiencia propia, pero me da curiosidad lo tuyo. ¿Qué me cuentas tú?',
    'Como soy una IA no tengo favoritos. ¿Y a ti qué te parece?',
    'Ahí te quedo debiendo, no tengo gustos de persona. ¿Tú por qué lado vas?',
  ],
  not_study: [
    'Dale, hoy no hablamos de estudio. ¿De qué tienes ganas de conversar?',
    'Perfecto, los estudios quedan en pausa. ¿Qué te gustaría contarme?',
  ],
  how_much_left: [
    'Eso lo sacamos juntos: anota las partes que faltan, una por línea, y ponle minutos a cada una. ¿Cuántas te salen?',
    'No veo tu trabajo, pero se puede calcular: cuenta lo que ya está y lo que no. ¿Qué partes te quedan?',
  ],
  new_task: ['Bueno, vamos con otra cosa. ¿Qué tienes que hacer?', 'Dale, veámoslo. ¿Qué es lo que te toca?'],
  tell_feeling: ['Cuéntame, ¿cómo estás ahora?', 'Me interesa saberlo. ¿Con qué ánimo vienes?'],
  just_talk: [
    'Conversemos, entonces, sin apuro. ¿Qué anda dando vueltas por tu cabeza?',
    'Acá estoy para eso. ¿Qué ha pasado en tu día?',
  ],
  open_question: [
    'Esa no te la sé responder bien, y prefiero decírtelo. ¿Tiene que ver con algo que tengas pendiente?',
    'Buena pregunta, pero se me escapa: yo sé más de cómo estudiar. ¿Es para alguna tarea?',
  ],
  unclear: [
    'Creo que no te entendí bien, ¿me lo dices de otra forma?',
    'Creo que me perdí un poco. ¿Me cuentas con otras palabras qué necesitas?',
    'Mmm, no te seguí del todo. ¿Qué te gustaría que viéramos?',
    'Ayúdame a entender: ¿hablamos de una tarea o de cómo estás?',
    'Se me escapó lo que quieres decir. ¿Me das un ejemplo?',
    'Te leo, pero me falta una pista. ¿Se trata de algo de estudio o de otra cosa?',
  ],
} as const;

/** Not understood a second time: no more asking again, but something to choose from. */
export const OPTIONS = {
  task: [
    'Mejor te dejo opciones para tu tarea y eliges. ¿Qué te acomoda?',
    'Vamos con algo concreto: puedo cambiar la idea, achicarla o ver otra cosa. ¿Cuál?',
    'Para no enredarnos, toca la que más se parezca. ¿Qué necesitas ahora?',
    'Te dejo caminos cortos para lo tuyo. ¿Cuál probamos?',
    'Quizás así es más fácil: elige una y la vemos al tiro. ¿Cuál sería?',
  ],
  start: [
    'Hagámoslo fácil, elige por dónde vamos. ¿Tarea, ánimo o conversar un rato?',
    'Te propongo tres caminos y tú decides. ¿Cuál te tinca?',
    'Partamos por lo simple: ¿quieres ver algo pendiente, contarme cómo estás o solo conversar?',
    'Por si sirve, aquí van unas ideas. ¿Con cuál seguimos?',
    'No quiero adivinar mal: toca una de estas y de ahí seguimos. ¿Cuál?',
    'Puedo ayudarte con una tarea, escucharte, o descansar contigo un rato. ¿Qué prefieres?',
  ],
} as const;

export type Topic = keyof typeof TOPICS;

export { LISTENING, LISTENING_CHOICE, LISTENING_QUIET } from './listening-es.ts';
