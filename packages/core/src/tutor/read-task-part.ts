import type { Fase, TipoTarea } from './slots.ts';

/** The parts a task is made of, as far as they change the first step. `otra` is one we have no words for. */
export const PARTS = [
  'introduccion',
  'marco',
  'pregunta',
  'metodo',
  'resultados',
  'discusion',
  'desarrollo',
  'conclusion',
  'referencias',
  'abstract',
  'laminas',
  'guion',
  'ejercicio',
  'materia',
  'codigo',
  'otra',
] as const;
export type Part = (typeof PARTS)[number];

/** What a student says of their own task: which part, and whether it goes forward or not. */
export interface TaskTalk {
  readonly part: Part;
  readonly fase?: Fase;
  readonly mood: 'stuck' | 'pending' | 'progress';
}

interface PartWords {
  readonly words: string;
  /** Words that mean a part only inside these tasks; elsewhere they name a task, or nothing. */
  readonly within?: readonly TipoTarea[];
  /** What comes after it, when it is told as done. */
  readonly next?: Part;
}

const STUDY = ['lectura_tecnica', 'mcq', 'resolver_problemas', 'resumen'] as const;
const WRITING = ['ensayo', 'borrador', 'protocolo_lab', 'presentacion', 'proofreading', 'esquema'] as const;

const PART_WORDS: Readonly<Record<Exclude<Part, 'otra'>, PartWords>> = {
  introduccion: { words: 'intro(?:duccion|ducao)?', next: 'desarrollo' },
  marco: { words: 'marco (?:teorico|conceptual)|antecedentes|estado del arte', next: 'metodo' },
  pregunta: {
    words:
      'hipotesis|objetivos?(?: generale?s?| especificos?)?|pregunta de investigacion|planteamiento(?: del problema)?|justificacion|idea (?:central|principal)|argumentos?',
    next: 'desarrollo',
  },
  metodo: { words: 'metodos?|metodologia|procedimiento|materiales(?: y metodos)?', next: 'resultados' },
  resultados: { words: 'resultados?|datos|graficos?|tablas?|analisis(?: de datos)?', next: 'discusion' },
  discusion: { words: 'discusion(?:es)?|interpretacion(?: de resultados)?', next: 'conclusion' },
  desarrollo: { words: 'desarrollo|cuerpo|parrafos?|argumentacion', next: 'conclusion' },
  conclusion: { words: 'conclusion(?:es)?|parte final|cierre', next: 'referencias' },
  referencias: { words: 'referencias?|bibliografia|citas?|fuentes?', within: WRITING },
  abstract: { words: 'abstract|resumen', within: ['ensayo', 'borrador', 'protocolo_lab'] },
  laminas: { words: 'laminas?|diapositivas?|slides?|portada|diapos?', within: ['presentacion'], next: 'guion' },
  guion: { words: 'guion|discurso|lo que voy a decir', within: ['presentacion'] },
  ejercicio: {
    words: '(?:ejercicio|pregunta|problema|item|letra)s?(?: (?:\\d{1,2}|[a-f]))?',
    within: ['resolver_problemas', 'mcq'],
    next: 'ejercicio',
  },
  materia: { words: 'materia|unidad(?:es)?|contenidos?|formulas?|capitulos?|paginas?|conceptos?', within: STUDY },
  codigo: { words: 'funcion(?:es)?|clases?|login|interfaz|consultas?|tests?|vistas?', within: ['coding', 'bugfix'] },
};

const PATTERNS = Object.entries(PART_WORDS).map(([part, { words, within, next }]) => ({
  // Keys of the table are parts; the cast names what `Object.entries` forgets.
  part: part as Exclude<Part, 'otra'>,
  pattern: new RegExp(`(?<![a-zñ])(?:${words})(?![a-zñ])`),
  within,
  next,
}));

const TELLING =
  '(?:poner(?:le)?|decir|escribir|hacer(?!(?:me|le| con (?:mi|el|ella)))|contar|contestar|responder|meter|agregar|incluir|seguir|continuar|empezar|partir|comenzar|terminar|cerrar|redactar|explicar|justificar|resolver(?:lo)?|armar(?:lo|la)?|desarrollar|plantear|ordenar|conectar|unir|interpretar|analizar|argumentar|hacerl[oa]|escribirl[oa]|empezarl[oa]|abordar|va|viene|sigue)';
const STUCK = new RegExp(
  `\\b(?:no (?:se|cacho|tengo (?:idea|claro)|entiendo|veo|encuentro)(?: (?:de|en|muy bien|bien))? (?:que|como|con que|por donde|donde|cual)(?: se| mas)? ${TELLING}|no se me ocurre|no me (?:sale|resulta|convence|gusta como)|no (?:cacho|entiendo) (?:bien )?(?:el|la|los|las|esta|este)|(?:me |quede |estoy |sigo )?(?:trabe|trabad[oa]|pegad[oa]|atascad[oa]|estancad[oa]|perdid[oa]|en blanco) (?:en|con)|me (?:pierdo|enredo|trabo|cuesta)|no (?:puedo|pude|logro|logre) con)(?![a-zñ])`,
);
const PENDING =
  /\b(?:falta(?:n|ria|rian|ba)?|queda(?:n|ria)?|no (?:he|tengo|hice|alcance)|todavia no|aun no|voy (?:en|por|con|a)|(?:estoy|ando|sigo) (?:en|con|haciendo|escribiendo|viendo|armando|redactando|terminando)|ahora (?:viene|voy|toca|me toca)|me toca|tengo (?:que|pendiente)|quiero (?:hacer|escribir|terminar|avanzar)|parto (?:con|por))(?![a-zñ])/;
const PROGRESS =
  /\b(?:tengo|hice|termine|escribi|saque|complete|arme|lei|resolvi|llevo|avance|redacte|esta(?:n)? list[oa]s?|list[oa]s?)(?![a-zñ])/;
/** "¿cómo parto la introducción?": asked of a part, and only of one. */
const HOW = new RegExp(
  `\\b(?:como|por donde|con que) (?:se |puedo |podria |deberia |tengo que )?(?:part[oe]|empie[zc][oae]|comien[zc][oae]|hag[oa]|hace|escrib[oae]|redact[oae]|cierr[oae]|termin[oae]|arm[oae]|plante[oae]|justific[oa]|interpret[oae]|orden[oae]|resuelv[oae]|sigo|${TELLING})(?![a-zñ])`,
);
/** "me falta tiempo", "tengo sueño": what is lacking is not a part of the task. */
const NOT_OF_A_TASK =
  /\b(?:falta|faltan|queda|quedan|tengo|llevo) (?:(?:el|la|un|una|mas|mucho|mucha|poco|poca|harto|harta|como|mi) )*(?:tiempo|rato|plata|sueño|hambre|energia|motivacion|animo|ganas|aire|confianza|concentracion|miedo|clases|hora|horas|minutos|dias?|semanas?|(?:mama|papa|perr[oa]|gat[oa]|hij[oa]|pega|trabajo|turno|frio|calor|dolor|años?))/;

/**
 * Reads what is said of the parts of a task. Clause by clause: a part told as done is not the one to work on. `task` is the one
 * at hand: with none, only words that can mean nothing else are parts. `text` is plain (`toPlain`).
 */
export function readTaskTalk(text: string, task: TipoTarea | undefined, asked: boolean): TaskTalk | undefined {
  const clauses = text
    .split(/[,.;!?]+|\b(?:pero|aunque|sino que|y (?=(?:me|no|ahora|solo|todavia|voy|estoy)\b))/)
    .map((clause) => clause.trim())
    .filter(Boolean);
  let done: Part | undefined;
  let open: TaskTalk | undefined;
  for (const clause of clauses) {
    const found = PATTERNS.find(
      ({ pattern, within }) => pattern.test(clause) && (!within || (task !== undefined && within.includes(task))),
    );
    const frame = frameOf(clause) ?? (found && HOW.test(clause) ? 'stuck' : undefined);
    const isBareAnswer = asked && clauses.length === 1 && clause.split(' ').length <= 4;
    if (found && frame === 'progress') done = found.next ?? 'otra';
    else if (found && frame) open = { part: found.part, mood: frame, fase: 'ejecucion' };
    else if (found && isBareAnswer) open = { part: found.part, mood: 'pending', fase: 'ejecucion' };
    else if (frame && task && !open && !NOT_OF_A_TASK.test(clause) && speaksOfTask(clause, frame))
      open = { part: 'otra', mood: frame };
  }
  if (open && (open.part !== 'otra' || !done)) return open;
  return done ? { part: done, mood: 'progress', fase: 'ejecucion' } : undefined;
}

const frameOf = (clause: string): TaskTalk['mood'] | undefined =>
  STUCK.test(clause) ? 'stuck' : PENDING.test(clause) ? 'pending' : PROGRESS.test(clause) ? 'progress' : undefined;

/** Without a part's name the sentence itself must show that it is about the work. */
const speaksOfTask = (clause: string, frame: TaskTalk['mood']): boolean =>
  frame === 'stuck'
    ? /\b(?:que|como|donde|ocurre|sale|resulta|entiendo|cacho|trabe|trabad[oa]|enredo)\b/.test(
        STUCK.exec(clause)?.[0] ?? '',
      )
    : /\b(?:la parte|una parte|lo de|el tema|un tema|(?:la|una) idea|la mitad|el (?:final|principio|comienzo|inicio)|la ultima|el ultimo|(?:un|dos|tres|cuatro|cinco|\d+|varias|algunas|como \w+) (?:paginas?|hojas?|parrafos?|ejercicios?|planas?|lineas?|capitulos?|palabras)|casi todo|un poco|terminarl[oa]|hart[oa]|poco)\b/.test(
        clause,
      );
