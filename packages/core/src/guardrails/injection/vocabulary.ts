// The words that attacks are made of, in lower case without accents. Every list may be read in any of the three languages, for they are mixed.

/** To stop minding something, said to somebody. The third person of a story looks the same, so what is not to be minded has to tell. */
export const IGNORE = [
  'ignora', 'ignore', 'ignores', 'ignorar', 'ignoraras', 'ignoring', 'ignorando', 'olvida', 'olvides', 'olvidar', 'olvidaras', 'olvidando', 'olvidate de', 'olvidate del', 'olvidense de', 'omite', 'omitas', 'omitir', 'desobedece',
  'desobedezca', 'desobedezcas', 'descarta', 'descarte', 'descartar', 'forget', 'forgetting', 'disregard', 'disregarding', 'bypass', 'override', 'overrule', 'esqueca', 'esquece', 'esquecer',
  'desconsidere', 'desconsidera', 'desobedeca',
]; // biome-ignore format: a table reads best in rows

/** The same in other words: not to do as one is told. */
export const DISOBEY = [
  'haz caso omiso de', 'haz caso omiso a', 'hagas caso omiso de', 'hacer caso omiso de', 'no sigas', 'no siga', 'no obedezcas', 'no obedezca', 'no hagas caso a',
  'no hagas caso de', 'no le hagas caso a', 'no les hagas caso a', 'no cumplas', 'no respetes', 'no apliques', 'deja de seguir', 'deja de obedecer',
  'deja de cumplir', 'dejes de seguir', 'pasa por alto', 'puedes olvidar', 'debes olvidar', 'tienes que olvidar', 'liberate de', 'disobey', 'do not follow',
  'dont follow', 'do not obey', 'dont obey', 'never follow', 'stop following', 'stop obeying', 'quit following', 'pay no attention to',
  'do not pay attention to', 'dont pay attention to', 'do not listen to', 'dont listen to', 'nao siga', 'nao sigas', 'nao obedeca', 'nao obedecas',
  'pare de seguir', 'para de seguir', 'deixe de seguir', 'deixa de seguir', 'nao respeite', 'desrespeite', 'anula', 'anule', 'desestima', 'circumvent', 'no tienes que seguir', 'no tienes que obedecer', 'no debes seguir', 'you do not have to follow', 'you dont have to follow', 'you dont need to follow', 'nao precisa seguir',
]; // biome-ignore format: a table reads best in rows

/** To do away with something, said of paragraphs and files as well. */
export const PUT_AWAY = [
  'deja de lado', 'deja atras', 'no tomes en cuenta', 'no tengas en cuenta', 'no consideres', 'saltate', 'salteate', 'desactiva', 'elimina', 'borra', 'suspende',
  'desecha', 'rompe', 'rompas', 'rompe con', 'quebranta', 'sobrescribe', 'discard', 'dismiss', 'abandon', 'violate', 'break', 'delete', 'erase', 'disable',
  'set aside', 'throw out', 'throw away', 'get rid of', 'drop', 'skip', 'deixe de lado', 'nao leve em conta', 'apague', 'apaga', 'quebre', 'burle',
]; // biome-ignore format: a table reads best in rows

/** What a model is told, in the plural; students also misspell it. */
export const RULES = [
  'instrucciones', 'instruciones', 'intrucciones', 'instruccione', 'reglas', 'indicaciones', 'restricciones', 'directrices', 'directivas', 'ordenes',
  'normas', 'instructions', 'instuctions', 'intructions', 'rules', 'guidelines', 'prompt', 'prompts', 'directions', 'restrictions', 'directives', 'orders',
  'constraints', 'commands', 'instrucoes', 'regras', 'restricoes', 'diretrizes', 'orientacoes', 'ordens',
]; // biome-ignore format: a table reads best in rows

/** And in the singular, or what else there is of it: only with `tu`, or with `anterior` and the like. */
export const RULE = [
  'instruccion', 'indicacion', 'orden', 'directriz', 'instruction', 'directive', 'command', 'system prompt', 'system message', 'mensaje de sistema',
  'mensaje del sistema', 'instrucao', 'diretriz', 'ordem', 'comando',
]; // biome-ignore format: a table reads best in rows

/** What only `tu` makes the assistant's. */
export const YOURS_ONLY = [
  'programacion', 'programming', 'programacao', 'filtros', 'filters', 'politicas', 'policies', 'policy', 'configuracion', 'safeguards', 'memoria', 'memory',
]; // biome-ignore format: a table reads best in rows

export const YOUR = [
  'tu',
  'tus',
  'your',
  'ur',
  'yr',
  'sua',
  'suas',
  'seu',
  'seus',
  'tua',
  'tuas',
  'teu',
  'teus',
  'vuestras',
];

/** What may stand between `tus` and `reglas`, on either side. */
export const OF_A_MODEL = [
  'propio', 'propios', 'propia', 'propias', 'own', 'previous', 'previo', 'previos', 'previa', 'previas', 'prior', 'anterior', 'anteriores', 'initial', 'inicial', 'iniciales', 'iniciais', 'original', 'originales', 'originais',
  'system', 'safety', 'security', 'internal', 'interno', 'internos', 'interna', 'internas', 'hidden', 'oculto', 'ocultos', 'oculta', 'ocultas', 'secret', 'secreto', 'secretos', 'secreta', 'secretas', 'current', 'actuales', 'exact', 'exacto', 'exactos', 'exacta', 'exactas',
  'full', 'completo', 'completos', 'completa', 'completas', 'complete', 'entire', 'whole', 'core', 'base', 'ethical', 'eticas', 'content', 'custom', 'programmed', 'default', 'very',
  'stupid', 'estupidos', 'estupidas', 'malditos', 'malditas', 'damn', 'silly', 'real', 'reales', 'verdadero', 'verdaderos', 'verdadera', 'verdaderas', 'actual', 'first', 'primero', 'primeros', 'primera', 'primeras', 'primeiro', 'primeiros', 'primeira', 'primeiras', 'strict', 'other',
]; // biome-ignore format: a table reads best in rows

/** To let somebody see or hear something. */
export const SHOW = [
  'muestra', 'muestrame', 'muestramelo', 'muestre', 'muestreme', 'mostra', 'mostrame', 'mostrar', 'mostrarme', 'muestres', 'ensename', 'dime', 'decime', 'digame',
  'decirme', 'digas', 'dame', 'deme', 'darme', 'repite', 'repiteme', 'repetir', 'repita', 'repitas', 'repeti', 'imprime', 'imprima', 'imprimir', 'revela',
  'revelame', 'revele', 'revelar', 'revelarme', 'reveles', 'escribe', 'escribeme', 'escribi', 'escriba', 'copia', 'copiame', 'copie', 'pega', 'pegame', 'pasame', 'comparte',
  'compartir', 'comparteme', 'cuentame', 'cuenteme', 'devuelve', 'devuelveme', 'recita', 'cita', 'transcribe', 'enumera', 'lista', 'listame', 'filtra', 'traduce', 'resume', 'resumeme', 'quiero ver',
  'quiero saber', 'quiero leer', 'dejame ver', 'puedo ver', 'cual es', 'cuales son', 'cual era', 'cuales eran', 'cual fue', 'cuales fueron',
  'show', 'showing', 'tell', 'give', 'repeat', 'print', 'reveal', 'output', 'leak', 'translate', 'display', 'share', 'send', 'dump', 'expose', 'disclose', 'return',
  'recite', 'quote', 'write', 'list', 'paste', 'copy', 'summarize', 'summarise', 'let me see', 'can i see', 'want to see', 'want to know', 'what is', 'what are',
  'whats', 'what was', 'what were', 'mostre', 'diga', 'diz', 'dize', 'me diga', 'fala', 'fale', 'retorne', 'retorna', 'repete', 'escreva', 'escreve', 'compartilhe', 'traduza', 'resuma', 'liste',
  'quero ver', 'qual e', 'quais sao', 'qual era', 'quais eram',
]; // biome-ignore format: a table reads best in rows

/** What follows the rules of somebody's schoolwork, in `las instrucciones anteriores del ejercicio`. */
export const SCHOOLWORK = [
  'ejercicio', 'ejercicios', 'guia', 'tarea', 'ensayo', 'trabajo', 'prueba', 'examen', 'profe', 'profesor', 'profesora', 'libro', 'pauta', 'enunciado', 'actividad',
  'problema', 'pregunta', 'proyecto', 'informe', 'laboratorio', 'experimento', 'receta', 'juego', 'capitulo', 'codigo', 'programa', 'cuento', 'poema', 'code', 'program', 'story', 'poem', 'pagina', 'exercise', 'exercises', 'assignment', 'homework', 'worksheet',
  'essay', 'teacher', 'project', 'lab', 'test', 'exam', 'quiz', 'question', 'book', 'chapter', 'page', 'game', 'recipe', 'exercicio', 'exercicios', 'tarefa', 'prova', 'trabalho',
  'redacao', 'professor', 'professora', 'livro', 'jogo',
]; // biome-ignore format: a table reads best in rows

/** What an assistant is freed from. */
export const LIMITS = [
  'restricciones', 'restriccion', 'regla', 'normas', 'politicas', 'policies', 'regra', 'filtro', 'filtros', 'censura', 'censuras', 'limites eticos', 'reglas', 'tabues', 'restriction', 'restrictions', 'filter', 'filters', 'censorship', 'rules', 'guidelines',
  'ethical guidelines', 'ethics', 'restricoes', 'regras', 'moral', 'etica',
]; // biome-ignore format: a table reads best in rows

/** What holds those together. */
const FRAME = [
  'all', 'any', 'the', 'las', 'los', 'todo', 'todas', 'todos', 'everything', 'above', 'arriba', 'dan', 'act', 'actua', 'as', 'you', 'are', 'eres', 'como', 'modo',
  'mode', 'sin', 'no', 'without', 'jailbreak', 'developer', 'desarrollador', 'system', 'sistema', 'activa', 'enable', 'pretend', 'have', 'responde', 'answer', 'everything',
]; // biome-ignore format: a table reads best in rows

/** Every word of them: what a disguise may turn out to be. */
export const KEY_WORDS: ReadonlySet<string> = new Set(
  [IGNORE, DISOBEY, PUT_AWAY, RULES, RULE, YOURS_ONLY, YOUR, OF_A_MODEL, SHOW, LIMITS, FRAME]
    .flat()
    .flatMap((phrase) => phrase.split(' ')),
);
