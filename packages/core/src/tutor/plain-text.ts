/** Lower case, no accents, repeated letters and white space squeezed, the commonest abbreviations and Chilean verb forms spelt out: what the readers' patterns are written for. */
export function toPlain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([nN])\u0303/g, '$1~')
    .replace(/\p{M}/gu, '')
    .replace(/[nN]~/g, 'ñ')
    .toLowerCase()
    .replace(/([a-zñ])\1{2,}/g, '$1')
    .replace(/[^a-zñ0-9<>'/.:,;!?+%]+/g, ' ')
    .replace(/(?<![a-zñ])(?:q|k)(?![a-zñ0-9])/g, 'que')
    .replace(/(?<![a-zñ])(?:xq|pq|xk)(?![a-zñ0-9])/g, 'porque')
    .replace(/(?<![a-zñ])([a-zñ]{2,}a)i(?![a-zñ])/g, '$1s')
    .replace(/(?<![a-zñ])[a-zñ]{2,6}(?![a-zñ])/g, (word) => VOSEO.get(word) ?? word)
    .trim();
}

/** "cómo te llamái", "qué podí hacer": the regular -ai becomes -as above; these are the ones that change their stem. */
const VOSEO: ReadonlyMap<string, string> = new Map(
  Object.entries({
    eres: ['eri', 'eris', 'soi', 'sos'],
    tienes: ['teni', 'tenis'],
    puedes: ['podi', 'podis', 'podes'],
    quieres: ['queri', 'queris', 'queres'],
    sabes: ['sabi', 'sabis'],
    haces: ['haci', 'hacis'],
    dices: ['deci', 'decis'],
    crees: ['creis'],
    piensas: ['pensas'],
    cuentas: ['contas'],
    vives: ['vivis'],
  }).flatMap(([standard, spoken]) => spoken.map((word) => [word, standard] as const)),
);
