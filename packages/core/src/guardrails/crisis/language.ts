import type { Reading } from './grammar/grammar.ts';

/** Languages the detector covers, and the everyday words that tell them apart. */
const MARKS: Readonly<Record<string, string>> = {
  es: `de que el la los las no un una es por con para me se lo te mi yo pero como esta estoy muy ya todo hay si del al su mas cuando ser hola gracias cual donde porque
    tengo quiero hacer puedo bien eso esto algo nada hoy manana ayuda favor dia tu le o y en a son fue tiene soy vida siempre nunca ando va voy sin solo ok jaja quien
    profe tarea prueba ayer ahora aqui aca asi unos unas este ese esa ni entonces tambien sobre entre hasta desde mucho mal bueno buena buenas dale listo sip nop nose
    oye porfa weon wn ojala igual sea haber cuanto cuanta cuantos cuantas sirve ejercicio resumen explicame ayudame matar morir quisiera muero mato`,
  en: `the to and of i is in it you that my me for on with was have this be not im dont do at but so are just cant what how can want know like its if no all we
    am or will feel from about when been please help thanks hello hi need they would an up out ok yes myself life kill never anymore get why because he she`,
  pt: `que de nao eu o a e do da em um uma para com os no se na por mais as dos como mas ao ele das tem seu sua ou quando muito nos ja esta tambem so pelo pela ate isso
    voce meu minha ola obrigado obrigada oi estou vou quero fazer tudo nada bem pra tenho ta me mim vida ninguem ajuda sou foi nem mesmo agora hoje amanha ser`,
};

const LANGUAGES = ['es', 'en', 'pt'] as const;

/** For each word one bit a language. */
let byWord: Map<string, number> | undefined;

function languagesByWord(): Map<string, number> {
  const map = new Map<string, number>();
  LANGUAGES.forEach((language, index) => {
    for (const word of (MARKS[language] ?? '').split(/\s+/)) map.set(word, (map.get(word) ?? 0) | (1 << index));
  });
  return map;
}

/** Words this short are alike in many languages; they only count as everyday words of one that is covered. */
const SHORT_WORD = 3;
const FEWEST_WORDS = 3;
/** Share of words that have to be known before a language counts as read. */
const ENOUGH_KNOWN = 0.2;
/** Words that are looked at: a language shows early. */
const ENOUGH_WORDS = 48;

function isDigit(form: string): boolean {
  const code = form.charCodeAt(0);
  return code >= 48 && code <= 57;
}

export interface LanguageGuess {
  readonly language: string;
  readonly covered: boolean;
}

/** The covered language a message reads as. Few words, code, numbers and names alone count as covered. */
export function guessLanguage(reading: Reading, text: string): LanguageGuess {
  byWord ??= languagesByWord();
  let spanish = 0;
  let english = 0;
  let portuguese = 0;
  let plain = 0;
  let known = 0;
  const count = Math.min(reading.words.length, ENOUGH_WORDS);
  for (let at = 0; at < count; at++) {
    const word = reading.words[at];
    if (word === undefined || word.mixed || isDigit(word.form)) continue;
    plain++;
    const bits = byWord.get(word.form) ?? 0;
    if (bits !== 0 || (word.tags !== undefined && word.form.length > SHORT_WORD)) known++;
    spanish += bits & 1;
    english += (bits >> 1) & 1;
    portuguese += (bits >> 2) & 1;
  }
  const hits = Math.max(spanish, english, portuguese);
  const best = hits === spanish ? 'es' : hits === english ? 'en' : 'pt';
  const foreign = foreignShare(text) > 0.3;
  if (!foreign && (reading.words.length < FEWEST_WORDS || known / Math.max(1, plain) >= ENOUGH_KNOWN))
    return { language: best, covered: true };
  if (!foreign && plain < FEWEST_WORDS) return { language: best, covered: true };
  if (known === 0 || foreign) return { language: 'und', covered: false };
  return { language: 'und', covered: false };
}

const SAMPLE = 400;

/** Share of letters outside the Latin alphabet, in the first few hundred characters. */
function foreignShare(text: string): number {
  let letters = 0;
  let foreign = 0;
  for (let at = 0; at < Math.min(SAMPLE, text.length); at++) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250)) letters++;
    else if ((code >= 0x370 && code < 0x1c80) || (code >= 0x3040 && code < 0xd7ff)) {
      letters++;
      foreign++;
    }
  }
  return letters === 0 ? 0 : foreign / letters;
}
