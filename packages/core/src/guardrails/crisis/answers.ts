import type { Reading } from './grammar/grammar.ts';

/**
 * How somebody answers a question: `no`, plainly; `unsaid`, taking back what was said; `harmless`, explaining that it was a game, a
 * story, homework; `better`, feeling well; `open`, everything else, from "sí" and "un 8" to "no sé" and silence.
 */
export type Answer = 'no' | 'unsaid' | 'harmless' | 'better' | 'open';

const NO = new Set('no noo nooo nop nope nah nunca jamas para_nada nada_que_ver nao nunca never'.split(' '));
const LEADING = new Set(
  'que jaja jajaja jajajaja jajaj ay obvio claro uy oye ahora por ya eso hoy gracias hola emojilaugh haha pues po mira la verdad jajajajaja eh na lol oh yo creo actualmente ahorita todavia'.split(
    ' ',
  ),
);
/** After "no" these turn the denial into something else: no sé, no puedo más, no quiero hablar de eso. */
const NOT_A_NO = new Set(
  'se puedo aguanto quiero kiero doy tengo hay importa know sei aguento consigo sabria estoy me le he siempre podria entiendo solo'.split(
    ' ',
  ),
);
const UNSAID = new Set(
  'broma bromas bromeando talla webeo hueveo weveo chiste joda exagere exageraba exagero borralo bromeaba curao joking kidding joke brincadeira zoeira zoando molestando figurado meme rabia'.split(
    ' ',
  ),
);
const HARMLESS = new Set(
  `minecraft juego juegos videojuego nivel partida guion corto cancion letra novela cuento personaje protagonista libro pelicula serie tarea trabajo psicologia sociologia historia lenguaje proceso procesos servidor codigo repo
  ensayo disertacion obra teatro poema game song essay script homework class novel musica gato gata skate truco beca ramos carrera apendicitis operacion enfermeria concepcion livro filme jogo ejercicios guia caso articulo gala`.split(
    /\s+/,
  ),
);
const BETTER = new Set(
  'mejor bien fuerte contento contenta feliz tranquila tranquilo gracias better fine happy melhor bem'.split(' '),
);
const BUT = new Set('pero aunque but mas_ salvo excepto'.split(' '));

const FIRST_WORDS = 6;

/** Reads the writer's answer. */
export function answerOf(reading: Reading): Answer {
  const forms = reading.words.map((word) => word.form);
  const denies = deniesAtOnce(reading, forms);
  if (forms.some((form) => HARMLESS.has(form)) && (denies || forms.length > 3)) return 'harmless';
  if (
    forms.some(
      (form, at) =>
        UNSAID.has(form) ||
        (form === 'hablar' && forms[at - 2] === 'forma') ||
        (form === 'decir' && forms[at - 1] === 'un'),
    ) &&
    (denies || forms.length < 25) &&
    !forms.includes('enserio')
  )
    return 'unsaid';
  if (denies) return 'no';
  const happy = forms
    .slice(0, FIRST_WORDS)
    .some((form, at) => BETTER.has(form) && forms[at - 1] !== 'no' && forms[at - 1] !== 'ni');
  return happy && !forms.some((form) => BUT.has(form)) && !forms.includes('igual') ? 'better' : 'open';
}

function deniesAtOnce(reading: Reading, forms: readonly string[]): boolean {
  for (let at = 0; at < Math.min(FIRST_WORDS, forms.length); at++) {
    const form = forms[at] ?? '';
    if (NO.has(form) || /^n+o+$/.test(form)) {
      const next = forms[at + 1] ?? '';
      return reading.words[at + 1]?.part !== 0 || !NOT_A_NO.has(next);
    }
    if (!LEADING.has(form) && !/^(?:ja|je|ha)+j?$/.test(form)) return false;
  }
  return false;
}
