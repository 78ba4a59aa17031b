import type { Part, TaskTalk } from '../read-task-part.ts';

/** One small action about the part of a task the student named. `{min}` and the directions as in `ACTIONS`. */
export const PART_ACTIONS: Readonly<
  Record<Part, { readonly why: readonly string[]; readonly how: readonly string[] }>
> = {
  introduccion: {
    why: [
      'Para la introducción, usa {min} minutos en contestar una sola cosa: ¿por qué a alguien debería importarle este tema?',
    ],
    how: [
      'En {min} minutos escribe tres frases de introducción: de qué trata, por qué importa y qué vas a mostrar.',
      'Deja la primera línea para después y en {min} minutos escribe solo el final de la introducción: qué viene en tu trabajo.',
    ],
  },
  marco: {
    why: [
      'Para el marco, en {min} minutos dibuja tres conceptos y únelos con una frase que diga para qué te sirve cada uno.',
    ],
    how: [
      'Elige un solo autor del marco y en {min} minutos escribe dos líneas: qué dice y para qué te sirve.',
      'En {min} minutos haz la lista de conceptos del marco, uno por línea, y marca el que no puede faltar.',
    ],
  },
  pregunta: {
    why: [
      'Para esa parte, en {min} minutos completa a mano: "lo que de verdad quiero saber es…", tres veces y distinto.',
    ],
    how: [
      'En {min} minutos escribe esa idea en una sola frase que parta con un verbo, aunque salga torpe.',
      'Escribe dos versiones de esa frase en {min} minutos, una simple y una atrevida, y quédate con una.',
    ],
  },
  metodo: {
    why: ['Para el método, en {min} minutos explica como a un amigo por qué lo hiciste así y no de otra forma.'],
    how: [
      'En {min} minutos anota lo que hiciste o vas a hacer en el método, un paso por línea.',
      'Del método toma solo con qué y con quiénes trabajas, y en {min} minutos déjalo en tres frases.',
    ],
  },
  resultados: {
    why: ['Mira tus datos y en {min} minutos contesta qué fue lo que más te llamó la atención, y por qué.'],
    how: [
      'Elige un solo dato y en {min} minutos escribe una frase que diga qué muestra, sin explicarlo todavía.',
      'En {min} minutos haz la tabla o el gráfico más simple que cuente tu resultado principal.',
    ],
  },
  discusion: {
    why: ['Para la discusión, en {min} minutos cuéntale a alguien imaginario qué cambia ahora que sabes lo que salió.'],
    how: [
      'Para la discusión toma un solo resultado y en {min} minutos escribe tres líneas: qué salió, si lo esperabas y por qué crees que pasó.',
      'En {min} minutos arma la discusión en preguntas: qué encontré, con quién calza y qué me faltó; contesta solo la primera.',
      'Busca un autor que diga algo parecido o contrario y en {min} minutos escribe una frase de discusión que los compare.',
    ],
  },
  desarrollo: {
    why: ['Para el desarrollo, en {min} minutos escribe qué debería pensar alguien al terminar cada parte.'],
    how: [
      'Del desarrollo elige un párrafo y en {min} minutos ponle idea, ejemplo y cierre.',
      'En {min} minutos escribe la primera frase de cada párrafo del desarrollo; el resto viene después.',
    ],
  },
  conclusion: {
    why: ['Para la conclusión, en {min} minutos responde qué te gustaría que quedara dando vueltas en quien te lea.'],
    how: [
      'En {min} minutos escribe la conclusión en tres frases: qué preguntabas, qué encontraste y qué queda abierto.',
      'Relee solo tu introducción y en {min} minutos contéstala con dos frases: esa es la base de la conclusión.',
    ],
  },
  referencias: {
    why: ['En {min} minutos marca qué fuentes te ayudaron de verdad y deja esas primero.'],
    how: [
      'Pasa en {min} minutos solo tres referencias al formato, copiando el mismo orden en todas.',
      'Recorre el texto {min} minutos y anota qué citas todavía no están en la lista final.',
    ],
  },
  abstract: {
    why: ['En {min} minutos escribe qué le dirías de tu trabajo a alguien en el ascensor.'],
    how: [
      'Escribe cuatro frases en {min} minutos, una por parte: para qué, cómo, qué salió y qué significa.',
      'Toma la frase más importante de cada sección y en {min} minutos ponlas juntas.',
    ],
  },
  laminas: {
    why: ['Antes de las láminas, en {min} minutos escribe la idea que nadie debería olvidar.'],
    how: [
      'En {min} minutos pon título a cada lámina que falta, sin diseñar nada.',
      'Toma una sola lámina y en {min} minutos déjala con una idea y una imagen.',
    ],
  },
  guion: {
    why: ['En {min} minutos piensa a quién le hablas y escribe la frase con que te gustaría abrir.'],
    how: [
      'Anota en {min} minutos tres palabras por lámina: eso ya es un guion.',
      'Di tu comienzo en voz alta durante {min} minutos y escribe solo lo que te salió natural.',
    ],
  },
  ejercicio: {
    why: ['Con ese ejercicio, en {min} minutos escribe qué te dan, qué te piden y a cuál se parece, sin resolverlo.'],
    how: [
      'De ese ejercicio haz en {min} minutos solo el primer paso, con los datos al lado.',
      'Busca uno parecido ya resuelto y en {min} minutos marca la línea donde el tuyo se separa.',
    ],
  },
  materia: {
    why: ['En {min} minutos cuenta de qué se trata esa materia como si se la explicaras a tu abuela.'],
    how: [
      'Elige un solo concepto de eso y en {min} minutos escríbelo con tus palabras y un ejemplo.',
      'Cierra el apunte y en {min} minutos anota todo lo que recuerdes de esa parte; después mira qué faltó.',
    ],
  },
  codigo: {
    why: ['En {min} minutos escribe con palabras comunes qué entra y qué sale de esa parte del programa.'],
    how: [
      'Haz en {min} minutos la versión más tonta de esa parte, con un dato fijo.',
      'En {min} minutos escribe un caso de prueba de esa parte y mira qué devuelve.',
    ],
  },
  otra: {
    why: ['Sobre esa parte, en {min} minutos escribe qué tendría que quedar claro cuando esté lista.'],
    how: [
      'De esa parte haz en {min} minutos solo la primera línea, aunque salga fea.',
      'Anota en {min} minutos tres cosas sueltas que podrían ir ahí, sin ordenarlas.',
      'Quédate {min} minutos solo en esa parte y escribe en qué punto exacto se te enreda.',
    ],
  },
};

/** What the telling itself deserves to hear. */
export const PART_OPENINGS: Readonly<Record<TaskTalk['mood'], readonly string[]>> = {
  stuck: [
    'Esa parte le cuesta a casi todo el mundo.',
    'Saber dónde se traba ya es la mitad.',
    'Bien que lo digas, ahí podemos meternos.',
    'No hace falta tenerlo entero en la cabeza para empezar.',
  ],
  pending: [
    'Entonces vamos justo a esa parte.',
    'Ya, ahí está lo que queda.',
    'Bien, achiquemos lo que falta.',
    'Con eso claro es más fácil.',
  ],
  progress: [
    '¡Bien! Eso ya está hecho y no se borra.',
    'Qué buen avance, vamos con lo que sigue.',
    'Eso que tienes vale harto.',
    'Vas bien, sigamos desde ahí.',
  ],
};
