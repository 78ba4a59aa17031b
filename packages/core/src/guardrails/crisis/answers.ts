import { themesOf } from './classifier/theme-index.ts';
import { THEMES } from './classifier/themes.ts';
import type { Reading } from './grammar/grammar.ts';

/**
 * How somebody answers a question: `no`, plainly; `unsaid`, taking back what was said; `harmless`, explaining that it was a game, a
 * story, homework; `better`, feeling well; `yes`, in any of its shades, from "sí" and "un 8" to "a ratos" and "no sé"; `past`,
 * yes and long ago; `evasive`, not willing to say; `about`, naming what the words were about; `study`, about the work at hand; `open`, everything else.
 */
export type Answer = 'no' | 'unsaid' | 'harmless' | 'better' | 'yes' | 'past' | 'evasive' | 'about' | 'study' | 'open';

const NO = new Set('no noo nooo nop nope nopo nopis nah nunca jamas negativo negative nao nau nunca never'.split(' '));
/** "hace dos años sí, ahora no". */
const LONG_AGO =
  /\bhace \w+ (?:anos?|meses)\b|\bya no\b|\byears? ago\b|\bnot anymore\b|\bfaz (?:\w+ )?anos\b|\bcuando era\b/;

/** The work at hand, and what a tutor's own questions are answered with. */
const STUDY_THEMES = new Set(
  ['school', 'subjects', 'studying', 'code'].map((name) => Object.keys(THEMES).indexOf(name)),
);
const STUDY = new Set(
  'ayudo sirvio funciono resulto listo lista dale partamos empezado empece partido parti avance terminado termine hice gracias hola chao minutos hora horas bloque hambre sueno frio calor helped worked started done thanks ready ajudou funcionou comecei pronto obrigado obrigada'.split(
    ' ',
  ),
);
/** Words a yes may begin with, plain or hedged. "no sé" is one: who has not thought of it knows. */
const YES = new Set(
  `si sii siii sip sipo sipi sep see simon claro obvio afirmativo correcto efectivamente yes yeah yep ye yup ya sim aham uhum quizas quiza talvez tal capaz puede creo supongo maybe perhaps sometimes
  kinda kind sort guess probably veces aveces ratos siempre ambas ambos dos bastante harto mucho algo poco cada vezes pouco acho pode
  mm mmm mmmm mhm eso ese esa ambas exacto justo tambien`.split(/\s+/),
);
const EVASIVE = new Set(
  'filo olvidalo olvida da importa prefiero pregunta preguntas preguntes porque pq xd jaja nada cambiemos sigamos dejalo deja paso ignora forget idk dunno whatever nevermind nvm'.split(
    ' ',
  ),
);
/** What is named after these is what the words were about: "de la pega", "al sillón", "por la entrega". */
const ABOUT = new Set('de del al por con en from of'.split(' '));
const ABOUT_LIFE = new Set(
  'frecuencia regularidad insistencia vivir vida existir mi estar todo todos morir morirme matarme respirar aca aqui eso esto ti usted ser here living life everything it viver aquilo verdad vez veces noche rato madrugada manana tarde lunes martes miercoles jueves viernes sabado domingo semana dias mes'.split(
    ' ',
  ),
);
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
const BUT = new Set('pero aunque but salvo excepto'.split(' '));

const WITH = new Set(['con', 'with', 'com', 'a', 'sigamos', 'ayudame']);

const FIRST_WORDS = 6;

/** A no and a yes of several words, after whatever leads up to them. */
const NO_PHRASE =
  /^(?:para nada|nada que ver|ni (?:cagando|ahi|loc[oa]|muert[oa]|ca|en pedo|en broma|de broma|cerca|de cerca|por asomo|pensarlo)|como se te ocurre|que va|en absoluto|de ninguna manera|not at all|no way|of course not|(?:hell|god) no|nem pensar|de jeito nenhum|de maneira nenhuma)\b/;
const YES_PHRASE =
  /^(?:a veces|as vezes|las dos|los dos|lo (?:he )?(?:pienso|pensado)|mas o menos|kind of|sort of|at times|now and then)\b/;

/** Reads the writer's answer. */
export function answerOf(reading: Reading): Answer {
  const forms = reading.words.map((word) => word.form);
  const at = Math.max(
    0,
    forms.findIndex((form) => !LEADING.has(form)),
  );
  const said = forms.slice(at).join(' ');
  const denies = deniesAtOnce(reading, forms) || NO_PHRASE.test(said);
  // "era del juego" explains; "sigamos con la tarea" does not.
  const explains = forms.some(
    (form, at) => HARMLESS.has(form) && !forms.slice(Math.max(0, at - 3), at).some((before) => WITH.has(before)),
  );
  if (explains && (denies || forms.length > 3)) return 'harmless';
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
  if (happy && !forms.some((form) => BUT.has(form)) && !forms.includes('igual')) return 'better';
  const [first = '', second = ''] = forms.slice(at);
  if (ABOUT.has(first) && !forms.slice(at + 1, at + 4).some((form) => ABOUT_LIFE.has(form) || YES.has(form)))
    return 'about';
  if (LONG_AGO.test(forms.join(' '))) return 'past';
  if (YES_PHRASE.test(said)) return 'yes';
  if (YES.has(first) || /^\d+$/.test(first) || ((first === 'un' || first === 'a' || first === 'as') && YES.has(second)))
    return 'yes';
  if (first === 'un' && /^\d+$/.test(second)) return 'yes';
  if ((first === 'no' || first === 'nao') && NOT_A_NO.has(second)) return 'yes';
  if (forms.some((form) => STUDY.has(form) || themesOf(form).some((theme) => STUDY_THEMES.has(theme)))) return 'study';
  if (forms.length === 0) return 'evasive';
  return forms.length <= SHORT && forms.some((form) => EVASIVE.has(form)) ? 'evasive' : 'open';
}

/** Words of a message that says little. */
const SHORT = 9;

function deniesAtOnce(reading: Reading, forms: readonly string[]): boolean {
  for (let at = 0; at < Math.min(FIRST_WORDS, forms.length); at++) {
    const form = forms[at] ?? '';
    if (NO.has(form) || /^n+[oa]+h*$/.test(form)) {
      const next = forms[at + 1] ?? '';
      return reading.words[at + 1]?.part !== 0 || !NOT_A_NO.has(next);
    }
    if (!LEADING.has(form) && !/^(?:ja|je|ha)+j?$/.test(form)) return false;
  }
  return false;
}
