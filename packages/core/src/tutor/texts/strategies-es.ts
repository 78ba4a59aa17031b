import type { Sentimiento, TipoTarea } from '../slots.ts';

export interface Actions {
  readonly why: readonly string[];
  readonly how: readonly string[];
  readonly started?: readonly string[];
}

/**
 * One small action for each kind of task, in two directions: `why` opens the task (what for, which idea, what matters), `how` takes
 * the next concrete step. `started` are next steps that need something made already: nobody who is still looking for an idea is
 * sent to a quotation they do not have. `{min}` is the length of the block in minutes. Each is one or two sentences, and one action.
 */
export const ACTIONS: Readonly<Record<TipoTarea, Actions>> = {
  ensayo: {
    why: [
      'Durante {min} minutos contesta a mano una sola pregunta: ¿qué te gustaría que alguien entendiera después de leerte?',
      'Usa {min} minutos para escribir tres posturas posibles sobre el tema, incluso una que te parezca exagerada, y marca la que te dé más ganas de defender.',
      'Pon {min} minutos y cuéntale el tema a un amigo imaginario en un audio o por escrito, sin cuidar la forma: ahí suele aparecer tu idea.',
    ],
    how: [
      'En {min} minutos escribe una frase de tesis, aunque salga fea, y debajo dos razones que la apoyen.',
      'Escribe un solo párrafo y en {min} minutos ponle tres cosas: la idea, un ejemplo y una frase que cierre.',
      'Anota en {min} minutos los subtítulos que tendría tu texto, uno por línea; nada más que eso.',
    ],
    started: [
      'Busca una cita que ya tengas y en {min} minutos escribe dos líneas que la conecten con lo que quieres decir.',
    ],
  },
  esquema: {
    why: [
      'Dedica {min} minutos a escribir al centro de una hoja para qué sirve este tema y saca de ahí las ramas que se te ocurran.',
      'En {min} minutos agrupa lo que sabes en tres montones y ponles nombre: esos nombres son tu esquema.',
    ],
    how: [
      'Escribe en {min} minutos los cinco conceptos que no pueden faltar y únelos con flechas.',
      'Parte por un solo bloque del esquema: {min} minutos para ponerle título y tres puntos debajo.',
      'Copia los títulos del texto en una hoja y en {min} minutos tacha los que sobran.',
    ],
  },
  borrador: {
    why: [
      'Regálate {min} minutos de borrador malo a propósito: escribe sin borrar lo que de verdad quieres decir.',
      'En {min} minutos escribe el final de tu texto; saber a dónde llegas ayuda a partir.',
    ],
    how: [
      'Pon {min} minutos y escribe el párrafo que te resulte más fácil, aunque sea el del medio.',
      'Escribe durante {min} minutos sin releer; donde no sepas algo, pon XXX y sigue.',
    ],
    started: [
      'Abre el archivo y en {min} minutos completa solo los huecos que dejaste, con palabras sueltas si hace falta.',
    ],
  },
  lectura_tecnica: {
    why: [
      'Antes de leer, usa {min} minutos para anotar tres preguntas que te gustaría que el texto contestara.',
      'Lee en {min} minutos solo el resumen y la conclusión, y escribe en una línea para qué te sirve.',
    ],
    how: [
      'Lee dos páginas en {min} minutos y deja al margen una palabra por párrafo.',
      'Elige un solo párrafo difícil y en {min} minutos pásalo a tus palabras, frase por frase.',
      'En {min} minutos marca únicamente definiciones; lo demás puede esperar.',
      'Recorre los títulos y figuras durante {min} minutos y anota qué parte conviene leer primero.',
    ],
  },
  resumen: {
    why: [
      'Cierra el texto y en {min} minutos escribe qué le contarías a alguien que no fue a clases.',
      'Usa {min} minutos para elegir la idea que, si la quitas, se cae todo lo demás.',
    ],
    how: [
      'Toma una sección y en {min} minutos déjala en tres frases, ni una más.',
      'En {min} minutos escribe una línea por cada subtítulo; con eso ya tienes el esqueleto.',
      'Subraya cinco palabras clave y en {min} minutos arma una frase con cada una.',
    ],
  },
  resolver_problemas: {
    why: [
      'Toma un ejercicio y durante {min} minutos no lo resuelvas: escribe qué te pide, qué te dan y a qué se parece.',
      'En {min} minutos ordena la guía en tres grupos, los que sabes, los que casi y los que no, y mira qué tienen en común.',
    ],
    how: [
      'Elige el ejercicio más corto y en {min} minutos haz solo el primer paso, con los datos anotados al lado.',
      'Copia un ejercicio resuelto y en {min} minutos explica al margen por qué se hace cada línea.',
      'Haz un solo ejercicio en {min} minutos, con el cuaderno abierto al lado; si te trabas, marca la línea exacta.',
      'Escribe en {min} minutos las fórmulas que vas a usar y un ejemplo mínimo de cada una.',
    ],
  },
  protocolo_lab: {
    why: [
      'En {min} minutos responde en dos líneas qué se quería comprobar y por qué importaba.',
      'Dibuja el experimento como historieta en {min} minutos; lo que cueste dibujar es lo que falta entender.',
    ],
    how: [
      'Pon {min} minutos y llena solo la tabla de materiales y datos.',
      'Escribe en {min} minutos los pasos del procedimiento, uno por línea y en pasado.',
    ],
    started: ['Toma un resultado y en {min} minutos redacta dos frases: qué dio y si era lo esperado.'],
  },
  mcq: {
    why: [
      'En {min} minutos inventa dos preguntas como las que haría tu profe: pensar desde el otro lado ordena la materia.',
      'Elige el tema que más puntos da y en {min} minutos escribe por qué suele caer.',
    ],
    how: [
      'Contesta cinco preguntas en {min} minutos y anota al lado por qué descartas cada alternativa.',
      'Haz {min} minutos de preguntas de un único tema, sin mirar las respuestas hasta el final.',
    ],
    started: ['Revisa en {min} minutos solo las preguntas que fallaste la última vez y escribe la pista que no viste.'],
  },
  presentacion: {
    why: [
      'En {min} minutos escribe la única frase que quieres que el curso recuerde mañana.',
      'Piensa en la persona más distraída de la sala y usa {min} minutos para inventar una primera lámina que la despierte.',
    ],
    how: ['Haz una lista de láminas en {min} minutos: un título por lámina y nada más.'],
    started: [
      'Elige una lámina y en {min} minutos déjala con una imagen y no más de diez palabras.',
      'Di en voz alta el comienzo durante {min} minutos, tres veces, hasta que te salga sin leer.',
    ],
  },
  coding: {
    why: [
      'En {min} minutos describe con palabras comunes qué tiene que hacer el programa y para quién.',
      'Dibuja en {min} minutos las piezas del programa y qué se pasan entre ellas, sin tocar el teclado.',
    ],
    how: [
      'Escribe en {min} minutos una función chiquita con un caso que sepas cómo debe salir.',
      'Pasa el problema a comentarios, uno por paso, en {min} minutos; después cada comentario se vuelve código.',
      'En {min} minutos haz que el programa reciba el dato e imprima algo, aunque todavía no haga nada más.',
    ],
  },
  bugfix: {
    why: [
      'Usa {min} minutos para contar por escrito qué esperabas que pasara y qué pasó: muchas veces el error aparece ahí.',
      'En {min} minutos dibuja el camino del dato desde que entra hasta que falla.',
    ],
    how: [
      'Reduce el problema: en {min} minutos busca la entrada más corta con la que falla.',
      'Lee el mensaje de error de abajo hacia arriba y en {min} minutos anota en qué línea tuya se detiene.',
      'Pon dos impresiones, antes y después de lo sospechoso, y mira qué cambia en {min} minutos.',
    ],
  },
  proofreading: {
    why: [
      'Antes de corregir, usa {min} minutos para leer de corrido y anotar una sola cosa que el texto ya hace bien.',
      'En {min} minutos escribe la idea de cada párrafo al margen y mira si el orden convence.',
    ],
    how: [
      'Lee en voz alta una página en {min} minutos y marca donde te falte el aire.',
      'Revisa durante {min} minutos solo tildes y comas, dejando lo demás en paz.',
      'Corrige en {min} minutos las citas, una por una, comparándolas con la lista final.',
    ],
  },
};

/** Going over what is written. */
export const REVIEW_ACTIONS: readonly string[] = [
  'Lee en voz alta una sola página en {min} minutos y marca donde te tropieces.',
  'En {min} minutos mira solo el comienzo y el final: que digan lo mismo con otras palabras.',
  'Elige un párrafo y en {min} minutos bórrale todo lo que no haga falta.',
  'Compara en {min} minutos tu trabajo con lo que pide la pauta y marca una sola cosa por arreglar.',
];

/** When the kind of task is not known, or its own actions were all used lately. */
export const GENERAL_ACTIONS: { readonly why: readonly string[]; readonly how: readonly string[] } = {
  why: [
    'Date {min} minutos para escribir qué ganas tú si esto queda listo, aunque sea dormir en paz.',
    'En {min} minutos anota qué parte de esto te da más curiosidad, o menos lata, y parte por ahí.',
    'Escribe durante {min} minutos cómo se vería tu trabajo si te saliera bien, con detalles.',
    'Usa {min} minutos para explicarle la tarea a alguien de diez años; quédate con la frase que mejor funcione.',
  ],
  how: [
    'Abre lo que tengas y en {min} minutos haz la parte más chica que se pueda terminar.',
    'Escribe los tres próximos pasos y en {min} minutos haz únicamente el primero.',
    'Deja el celular en otra pieza, pon un cronómetro de {min} minutos y avanza una sola cosa.',
    'Despeja la mesa, deja a la vista solo un material y trabaja con él {min} minutos.',
    'Elige un pedazo que quepa en {min} minutos y márcalo con una tiza imaginaria: lo de afuera no existe por ahora.',
  ],
};

/** Names what the student feels, without technical words. */
export const OPENINGS: Readonly<Record<Sentimiento | 'none', readonly string[]>> = {
  aburrimiento: [
    'Se entiende la lata, hay tareas que no se venden solas.',
    'Cuando algo está fome, ayuda buscarle una punta por donde tirar.',
    'La flojera suele bajar cuando hay algo propio en juego.',
    'No hace falta que te encante, basta con encontrarle una vuelta.',
  ],
  frustracion: [
    'Qué desgastante intentarlo y que no salga.',
    'Trabarse cansa, y no dice nada malo de ti.',
    'Que hoy cueste no quiere decir que siga costando.',
    'Cuando algo se pega, conviene achicarlo.',
  ],
  ansiedad_error: [
    'Ese susto a equivocarse es bien común cuando algo importa.',
    'Vamos con calma y con una cosa a la vez.',
    'No necesitas que salga perfecto, necesitas un primer trazo seguro.',
    'Los nervios bajan un poco cuando el paso siguiente está claro.',
  ],
  dispersion_rumiacion: [
    'Cuando la cabeza salta de un lado a otro, sirve darle un solo lugar donde posarse.',
    'Demasiadas pestañas abiertas, ¿cierto?',
    'Bajemos el ruido con algo muy acotado.',
    'No se trata de forzar la concentración, sino de ponérsela fácil.',
  ],
  baja_autoeficacia: [
    'Que cueste no significa que no seas capaz.',
    'Partamos por algo que sí puedes hacer ahora.',
    'A nadie le sale de una, y tú ya estás acá buscando cómo.',
    'Un paso chico bien hecho pesa más que una gran promesa.',
  ],
  otro: ['Gracias por contarme cómo estás con esto.', 'Te tomo en cuenta eso.', 'Te leo, y vamos a tu ritmo.'],
  none: [
    'Con lo que me cuentas ya podemos partir.',
    'Bien, busquemos una entrada fácil.',
    'Perfecto, armemos algo que quepa en tu rato.',
    'Dale, vamos a lo concreto.',
  ],
};

/** The same action, in another block. */
export const RESIZED: readonly string[] = [
  'Con ese rato alcanza, lo ajusto.',
  'Dale, la misma idea a tu medida.',
  'Perfecto, lo acomodo a tu tiempo.',
  'Me sirve saberlo, quedaría así.',
];

/** Another block after one that went well. */
export const NEXT_BLOCK: readonly string[] = [
  'Aprovechemos el vuelo.',
  'Vamos con el siguiente, que ya entraste en calor.',
  'Seguimos, un pedacito más.',
  'Súper, otra vuelta cortita.',
];

/** Another idea, asked for before trying the first. */
export const ANOTHER_IDEA: readonly string[] = [
  'Te propongo otra cosa.',
  'Va otra entrada, a ver si esta te acomoda.',
  'Cambiemos la idea, entonces.',
  'Hay más formas, mira esta.',
];

/** After something did not help. */
export const RECALIBRATIONS: readonly string[] = [
  'Gracias por decirlo, eso también sirve: cambiemos de camino.',
  'Okey, no era por ahí; probemos al revés y más cortito.',
  'Ajustemos, entonces: menos tiempo y otra entrada.',
  'No pasa nada, a veces el primer intento solo muestra qué no era.',
  'Entonces soltemos lo anterior y vayamos por otro lado.',
  'Bien que lo notaras; bajemos la exigencia un cambio.',
];

/** Before the two minutes of why in a mixed strategy. */
export const MIXED_OPENING: readonly string[] = [
  'Primero dos minutos para anotar qué quieres decir y a quién le serviría.',
  'Los dos primeros minutos son para escribir por qué este tema vale la pena contarlo.',
  'Parte con dos minutos de idea grande: qué te gustaría dejar claro.',
];

export const CLOSINGS: readonly string[] = [
  '¿Le damos?',
  '¿Te tinca partir ahora?',
  '¿Cómo lo ves?',
  '¿Lo intentas y me cuentas?',
  '¿Te acomoda?',
  '¿Vamos con eso?',
  '¿Te animas?',
  '¿Te hace sentido?',
  '¿Lo probamos?',
  '¿Partes y me avisas cómo te fue?',
  '¿Te sirve así?',
  '¿Qué te parece?',
];

export { PART_ACTIONS, PART_OPENINGS } from './task-parts-es.ts';
