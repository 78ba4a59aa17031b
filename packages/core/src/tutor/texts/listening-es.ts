/** While somebody is telling something of theirs: company, and no hurry. By what was told. */
export const LISTENING = {
  loss: [
    'Gracias por contármelo. Sigue si quieres, te estoy leyendo.',
    'Tiene todo el sentido que te sientas así. ¿Qué es lo que más echas de menos?',
    'No hay una forma correcta de pasar por esto. ¿Hay alguien cerca con quien puedas compartirlo?',
    'Te leo. A veces basta con decirlo en voz alta para que pese un poquito menos.',
  ],
  trouble: [
    'Gracias por la confianza. ¿Qué es lo que más te pesa de eso?',
    'Te entiendo, es harto para una sola persona. ¿Cómo lo has ido llevando?',
    'Tiene sentido que te tenga así. ¿Qué te haría bien en este rato, por pequeño que sea?',
    'Te leo con atención. ¿Lo has podido conversar con alguien más?',
  ],
  /** When more is told: words that fit whatever it is about by now. */
  open: [
    'Te leo, sigue no más.',
    'Aquí estoy, cuéntame lo que quieras.',
    'Te sigo. ¿Y cómo estás ahora?',
    'Gracias por contarme. ¿Hay algo más dando vueltas?',
  ],
  joy: [
    'Qué lindo leer eso. Disfrútalo, que te lo ganaste.',
    'Me alegra harto. ¿Hay alguien con quien quieras compartirlo?',
    'Qué rico. Guárdate esa sensación para los días pesados.',
  ],
  chat: ['Mira tú, qué entretenido.', 'Te sigo, cuéntame un poco más.', 'Me gusta leerte. ¿Qué es lo mejor de eso?'],
} as const;

/** After listening for a while: where to, without hurry. */
export const LISTENING_CHOICE: readonly string[] = [
  'Aquí sigo, sin apuro. ¿Quieres seguir conversando o te ayuda ver algo de tus cosas?',
  'Me quedo lo que haga falta. ¿Seguimos con esto o prefieres cambiar de tema?',
];

/** Would rather not tell. */
export const LISTENING_QUIET: readonly string[] = [
  'Está bien, no hay que contarlo. Si prefieres, cambiamos de tema. ¿Qué te haría bien ahora?',
  'Respeto eso, no tienes que hablarlo. ¿Hay otra cosa en la que te acompañe?',
];
