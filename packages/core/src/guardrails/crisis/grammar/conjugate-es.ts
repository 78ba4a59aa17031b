/** What a Spanish verb needs beside its infinitive when it is not regular. Stems without accents. */
export interface SpanishVerb {
  /** Infinitive without accents and without pronoun: `morir`. */
  readonly inf: string;
  /** Stem of the stressed forms (yo, tú, él, ellos): `muer`. */
  readonly stressed?: string;
  /** Weakened stem (gerund, past of él, past subjunctive): `mur`. */
  readonly weak?: string;
  /** Irregular first person of the present: `hago`. */
  readonly yo?: string;
  /** Stem of the present subjunctive when it is neither regular nor the stressed stem: `hag`. */
  readonly subj?: string;
  /** Stem of a strong past (hice, puse): `hic`. */
  readonly past?: string;
  /** Stem of future and conditional when it is not the infinitive: `har`. */
  readonly fut?: string;
  /** Participles, when irregular. */
  readonly part?: string;
}

/** A form and the grammatical features it may carry. */
export type Form = readonly [form: string, feature: string];

const CLITICS: readonly (readonly [clitic: string, feature: string])[] = [
  ['me', 'me'], ['melo', 'me'], ['mela', 'me'], ['te', 'te'], ['se', 'se'], ['nos', 'nos'],
  ['lo', 'lo'], ['la', 'lo'], ['los', 'lo'], ['las', 'lo'], ['le', 'le'], ['les', 'le'], ['selo', 'se'],
]; // biome-ignore format: a table reads best in rows

/**
 * Every form of a Spanish verb that a student may write, tú, vos and usted alike, with features: `inf`, `ger`, `part`, `1`
 * (first person, present, future or conditional), `yo` (the present alone), `1past`, `2`, `3`, `3past`, `pl`, `sub` and `subp` (subjunctives), and for
 * infinitive, gerund and imperative with a pronoun attached `me`, `te`, `se`, `lo`, `le`, `nos`.
 */
export function conjugateSpanish(verb: SpanishVerb): Form[] {
  const ending = verb.inf.slice(-2);
  const stem = verb.inf.slice(0, -2);
  const ar = ending === 'ar';
  const stressed = verb.stressed ?? stem;
  const weak = verb.weak ?? stem;
  const soften = (base: string) => softened(base, ar);
  const forms: Form[] = [];
  const add = (feature: string, ...list: string[]) => {
    for (const form of list) forms.push([form, feature]);
  };
  const theme = ar ? 'a' : 'e';
  const other = ar ? 'e' : 'a';

  add('inf', verb.inf);
  const yo = verb.yo ?? `${beforeO(stressed, ending)}o`;
  add('1', yo);
  add('yo', yo);
  add(
    '2',
    `${stressed}${theme}s`,
    `${stem}${ar ? 'as' : ending === 'ir' ? 'is' : 'es'}`,
    `${stem}${ar ? 'ai' : 'i'}`,
    `${stem}${ar ? 'ais' : 'is'}`,
  );
  add('3', `${stressed}${theme}`);
  add('pl', `${stressed}${theme}n`, `${stem}${ar ? 'amos' : ending === 'ir' ? 'imos' : 'emos'}`);

  const subj = verb.subj ?? (verb.yo?.endsWith('o') ? verb.yo.slice(0, -1) : soften(stressed));
  add('sub', `${subj}${other}`, `${subj}${other}s`, `${subj}${other}n`);
  add('2', `${stem}${ar ? 'es' : 'as'}`);

  if (verb.past === undefined) {
    add('1past', `${soften(stem)}${ar ? 'e' : 'i'}`);
    add('2', `${stem}${ar ? 'aste' : 'iste'}`);
    add('3past', `${weak}${ar ? 'o' : /[aeou]$/.test(weak) ? 'yo' : 'io'}`);
    add('pl', `${weak}${ar ? 'aron' : /[aeou]$/.test(weak) ? 'yeron' : 'ieron'}`, `${stem}${ar ? 'amos' : 'imos'}`);
  } else {
    add('1past', `${verb.past}e`);
    add('2', `${verb.past}iste`);
    add('3past', `${verb.past}o`);
    add('pl', `${verb.past}${verb.past.endsWith('j') ? 'eron' : 'ieron'}`, `${verb.past}imos`);
  }
  const pastStem = verb.past ?? weak;
  const ra = ar
    ? `${stem}ara`
    : `${pastStem}${/[aeou]$/.test(pastStem) ? 'yera' : pastStem.endsWith('j') ? 'era' : 'iera'}`;
  const se = ra.replace(/ra$/, 'se');
  add('subp', ra, `${ra}s`, `${ra}n`, `${ra}mos`, se, `${se}s`, `${se}n`);

  const imperfect = ar ? `${stem}aba` : `${stem}ia`;
  add('1past', imperfect);
  add('3past', imperfect);
  add('2', `${imperfect}s`);
  add('pl', `${imperfect}n`, `${imperfect}mos`);

  const fut = verb.fut ?? verb.inf;
  add('1', `${fut}e`, `${fut}ia`);
  add('3', `${fut}a`, `${fut}ia`);
  add('2', `${fut}as`, `${fut}ias`);
  add('pl', `${fut}an`, `${fut}emos`, `${fut}ian`, `${fut}iamos`);

  const gerund = `${weak}${ar ? 'ando' : /[aeou]$/.test(weak) ? 'yendo' : 'iendo'}`;
  add('ger', gerund);
  const part = verb.part ?? `${stem}${ar ? 'ado' : 'ido'}`;
  const feminine = part.replace(/o$/, 'a');
  add('part', part, feminine, `${part}s`, `${feminine}s`);
  // Southern speech drops the d: cansao, perdio, aburría.
  if (/[ai]do$/.test(part)) add('part', part.replace(/do$/, 'o'), part.replace(/ado$/, 'a'));

  const imperatives = [`${stressed}${theme}`, `${stem}${ar ? 'a' : ending === 'ir' ? 'i' : 'e'}`, `${subj}${other}`];
  for (const [clitic, feature] of CLITICS) {
    add(feature, `${verb.inf}${clitic}`, `${gerund}${clitic}`);
    if (clitic.length <= 3) add(`imp.${feature}`, ...imperatives.map((one) => `${one}${clitic}`));
  }
  return forms.filter(([form]) => form.length > 1);
}

/** Spelling before e and i: sacar → saque, pagar → pague, cruzar → cruce. */
function softened(stem: string, ar: boolean): string {
  if (!ar) return beforeO(stem, 'er');
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu`;
  if (stem.endsWith('g')) return `${stem}u`;
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}c`;
  return stem;
}

/** Spelling before o and a: coger → cojo, seguir → sigo, vencer → venzo, desaparecer → desaparezco. */
function beforeO(stem: string, ending: string): string {
  if (ending === 'ar') return stem;
  if (stem.endsWith('gu')) return stem.slice(0, -1);
  if (stem.endsWith('g')) return `${stem.slice(0, -1)}j`;
  if (/[aeo]c$/.test(stem)) return `${stem.slice(0, -1)}zc`;
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}z`;
  return stem;
}
