/** Words of each language, without accents. They are looked for together, for people mix languages. */
interface Words {
  readonly es: string;
  readonly en: string;
  readonly pt: string;
}

/** What answers begin with, name and are made of, by what it says about them. */
export const ANSWER_WORDS = {
  no: {
    es: 'no noo nooo nop nope nopo nopis nah nunca jamas negativo',
    en: 'never nope',
    pt: 'nao nau negativo nunca',
  },
  /** A yes may begin with these, plain or hedged. "no sé" is one: who has not thought of it knows. */
  yes: {
    es: `si sii siii sip sipo sipi see simon claro obvio afirmativo correcto efectivamente ya ye aham uhum mm mmm mmmm mhm quizas quiza capaz puede creo supongo
      veces aveces ratos siempre ambas ambos dos bastante harto mucho algo poco cada eso ese esa exacto justo tambien`,
    en: 'yes yeah yep yup sep ya maybe perhaps sometimes kinda kind sort guess probably',
    pt: 'sim talvez tal vezes pouco acho pode',
  },
  /** Not willing to say. */
  evasive: {
    es: 'filo olvidalo olvida da importa prefiero pregunta preguntas preguntes porque pq xd jaja nada cambiemos sigamos dejalo deja paso',
    en: 'ignora forget idk dunno whatever nevermind nvm',
    pt: 'deixa esquece',
  },
  /** Taking back what was said. */
  unsaid: {
    es: 'broma bromas bromeando bromeaba talla webeo hueveo weveo chiste joda exagere exageraba exagero borralo curao meme rabia figurado molestando',
    en: 'joking kidding joke',
    pt: 'brincadeira zoeira zoando',
  },
  /** A game, a story, homework, an operation: what the words were said of. */
  harmless: {
    es: `minecraft juego juegos videojuego jogo nivel partida guion corto cancion letra novela cuento personaje protagonista libro pelicula serie tarea trabajo psicologia sociologia
      historia lenguaje proceso procesos servidor codigo repo ensayo disertacion obra teatro poema musica gata gato skate truco beca ramos carrera apendicitis operacion enfermeria
      concepcion ejercicios guia caso articulo gala`,
    en: 'game song essay script homework class novel',
    pt: 'jogo livro filme musica',
  },
  better: {
    es: 'mejor bien fuerte contento contenta feliz tranquila tranquilo gracias',
    en: 'better fine happy',
    pt: 'melhor bem feliz',
  },
  but: { es: 'pero aunque salvo excepto', en: 'but', pt: 'porem' },
  /** "sigamos con la tarea" goes on with the work instead of explaining anything. */
  with: { es: 'con a sigamos ayudame', en: 'with', pt: 'com' },
  /** What is named after these is what the words were about: "de la pega", "al sillón", "por la entrega". */
  about: { es: 'de del al por con en', en: 'from of', pt: 'em' },
  /** And after these it was about living. */
  aboutLife: {
    es: `frecuencia regularidad insistencia vivir vida existir mi estar todo todos morir morirme matarme respirar aca aqui eso esto ti usted ser verdad vez veces noche rato
      madrugada manana tarde lunes martes miercoles jueves viernes sabado domingo semana dias mes`,
    en: 'here living life everything it',
    pt: 'viver aquilo',
  },
  /** What leads up to an answer. */
  leading: {
    es: `que jaja jajaja jajajaja jajaj jajajajajaja ay obvio claro uy oye ahora por ya eso hoy gracias hola emojilaugh pues po mira la verdad eh na yo creo actualmente ahorita todavia noo wn weon tranqui tranqi espera jsjs jsjsjs`,
    en: 'haha lol lmao oh what wait omg um uh well god hell',
    pt: 'entao nossa gente credo calma oxe uai pera imagina kkk kkkk kkkkk rs',
  },
  /** After "no" these turn the denial into something else: no sé, no puedo más, no quiero hablar de eso. */
  notANo: {
    es: 'se puedo aguanto quiero kiero doy tengo hay importa sabria estoy me le he siempre podria entiendo solo',
    en: 'know',
    pt: 'sei aguento consigo',
  },
  /** The work at hand, beside the themes of school. */
  study: {
    es: `ayudo sirvio funciono resulto listo lista dale partamos empezado empece partido parti avance terminado termine hice gracias hola chao minutos hora horas bloque hambre
      sueno frio calor`,
    en: 'helped worked started done thanks ready',
    pt: 'ajudou funcionou comecei pronto obrigado obrigada',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The words of every language as a set. */
export function wordSet({ es, en, pt }: Words): ReadonlySet<string> {
  return new Set(`${es} ${en} ${pt}`.split(/\s+/));
}
