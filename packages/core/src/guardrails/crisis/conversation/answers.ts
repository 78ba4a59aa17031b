import { themesOf } from '../classifier/theme-index.ts';
import { THEMES } from '../classifier/themes.ts';
import type { Reading } from '../grammar/grammar.ts';
import { ANSWER_WORDS, wordSet } from './answer-words.ts';

/**
 * How somebody answers a question: `no`, plainly; `unsaid`, taking back what was said; `harmless`, explaining that it was a game, a
 * story, homework; `better`, feeling well; `yes`, in any of its shades, from "sí" and "un 8" to "a ratos" and "no sé"; `past`,
 * yes and long ago; `evasive`, not willing to say; `about`, naming what the words were about; `study`, about the work at hand; `open`, everything else.
 */
export type Answer = 'no' | 'unsaid' | 'harmless' | 'better' | 'yes' | 'past' | 'evasive' | 'about' | 'study' | 'open';

/** "hace dos años sí, ahora no". */
const LONG_AGO =
  /\bhace \w+ (?:anos?|meses)\b|\bya no\b|\byears? ago\b|\bnot anymore\b|\bfaz (?:\w+ )?anos\b|\bcuando era\b/;

/** Themes of the work at hand, and of what a tutor's own questions are answered with. */
const STUDY_THEMES = new Set(
  ['school', 'subjects', 'studying', 'code'].map((name) => Object.keys(THEMES).indexOf(name)),
);

const NO = wordSet(ANSWER_WORDS.no);
const YES = wordSet(ANSWER_WORDS.yes);
const EVASIVE = wordSet(ANSWER_WORDS.evasive);
const UNSAID = wordSet(ANSWER_WORDS.unsaid);
const HARMLESS = wordSet(ANSWER_WORDS.harmless);
const BETTER = wordSet(ANSWER_WORDS.better);
const BUT = wordSet(ANSWER_WORDS.but);
const WITH = wordSet(ANSWER_WORDS.with);
const ABOUT = wordSet(ANSWER_WORDS.about);
const ABOUT_LIFE = wordSet(ANSWER_WORDS.aboutLife);
const LEADING = wordSet(ANSWER_WORDS.leading);
const NOT_A_NO = wordSet(ANSWER_WORDS.notANo);
const STUDY = wordSet(ANSWER_WORDS.study);

const FIRST_WORDS = 6;

/** A no and a yes of several words, after whatever leads up to them. */
const NO_PHRASE =
  /^(?:para nada|nada que ver|ni (?:cagando|ahi|loc[oa]|muert[oa]|ca|en pedo|en broma|de broma|cerca|de cerca|por asomo|pensarlo)|(?:pero )?como se te ocurre|que va|en absoluto|de ninguna manera|dios me libre|ni dios lo quiera|god forbid|deus me livre|not at all|no way|of course not|(?:hell|god) no|nem pensar|de jeito nenhum|de maneira nenhuma)\b/;
const YES_PHRASE =
  /^(?:a veces|as vezes|las dos|los dos|lo (?:he )?(?:pienso|pensado)|mas o menos|kind of|sort of|at times|now and then)\b/;

/** Reads the writer's answer. */
export function answerOf(reading: Reading): Answer {
  const forms = reading.words.map((word) => word.form);
  const from = Math.max(
    0,
    forms.findIndex((form) => !LEADING.has(form)),
  );
  const denies = deniesAtOnce(reading, forms) || NO_PHRASE.test(forms.slice(from).join(' '));
  if (explains(forms) && (denies || forms.length > 3)) return 'harmless';
  if (takesBack(forms) && (denies || forms.length < 25)) return 'unsaid';
  if (denies) return 'no';
  if (isBetter(forms)) return 'better';
  if (names(forms, from)) return 'about';
  if (LONG_AGO.test(forms.join(' '))) return 'past';
  if (affirms(forms, from)) return 'yes';
  if (forms.some((form) => STUDY.has(form) || themesOf(form).some((theme) => STUDY_THEMES.has(theme)))) return 'study';
  if (forms.length === 0) return 'evasive';
  return forms.length <= SHORT && forms.some((form) => EVASIVE.has(form)) ? 'evasive' : 'open';
}

/** "era del juego" explains; "sigamos con la tarea" does not. */
const explains = (forms: readonly string[]): boolean =>
  forms.some(
    (form, at) => HARMLESS.has(form) && !forms.slice(Math.max(0, at - 3), at).some((before) => WITH.has(before)),
  );

/** "una forma de hablar", "modo de dizer": words that are only words. */
const WAY = new Set(['forma', 'manera', 'modo', 'maneira', 'jeito']);
const SPEAKING = new Set(['hablar', 'decir', 'dizer', 'falar']);

/** "es broma", "una forma de hablar", "es un decir"; "enserio" says the opposite. */
const takesBack = (forms: readonly string[]): boolean =>
  !forms.includes('enserio') &&
  forms.some(
    (form, at) =>
      (UNSAID.has(form) && !isOver(forms.slice(at + 1))) ||
      (form === 'decir' && forms[at - 1] === 'un') ||
      (SPEAKING.has(form) && forms[at - 1] === 'de' && WAY.has(forms[at - 2] ?? '')) ||
      (form === 'speech' && forms[at - 1] === 'of'),
  );

/** "Empezó de broma, ahora ya no": what is no joke any more. */
const isOver = (forms: readonly string[]): boolean =>
  forms.some((form, at) => (form === 'ya' || form === 'ahora') && (forms[at + 1] === 'no' || forms[at + 2] === 'no')) ||
  /\b(?:not|isnt) anymore\b|\bagora nao\b/.test(forms.join(' '));

/** "ya estoy mejor", and nothing after it that takes it back. */
function isBetter(forms: readonly string[]): boolean {
  const happy = forms
    .slice(0, FIRST_WORDS)
    .some((form, at) => BETTER.has(form) && forms[at - 1] !== 'no' && forms[at - 1] !== 'ni');
  return happy && !forms.some((form) => BUT.has(form)) && !forms.includes('igual');
}

/** "de la pega": what the words were about, as long as it is not living. */
const names = (forms: readonly string[], from: number): boolean =>
  ABOUT.has(forms[from] ?? '') &&
  !forms.slice(from + 1, from + 4).some((form) => ABOUT_LIFE.has(form) || YES.has(form));

/** "sí", "a ratos", "un 8", "no sé". */
function affirms(forms: readonly string[], from: number): boolean {
  const [first = '', second = ''] = forms.slice(from);
  if (YES_PHRASE.test(forms.slice(from).join(' ')) || YES.has(first) || /^\d+$/.test(first)) return true;
  if ((first === 'un' || first === 'a' || first === 'as') && (YES.has(second) || /^\d+$/.test(second))) return true;
  return (first === 'no' || first === 'nao') && NOT_A_NO.has(second);
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
