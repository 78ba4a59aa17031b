/**
 * Acts that somebody does to themselves, as a verb and what must follow it. From one row come all the shapes the act takes in
 * a sentence: `X_ME` quitarme la vida, `X_INF` (me voy a) quitar la vida, `X_1` me quito la vida, `X_PAST` me quité la vida,
 * `X_SUB` me quite la vida, `X_3` se quita la vida, `X_3PAST` se quitó la vida, `X_SE` quitarse la vida, `X_TE` quitarte la vida.
 */
export type SelfAct = readonly [verbs: string, complement: string];

export function selfActPhrases(name: string, acts: readonly SelfAct[]): [concept: string, patterns: string[]][] {
  const shapes: [suffix: string, shape: (verb: (feature: string) => string, rest: string) => string[]][] = [
    ['ME', (v, rest) => [`${v('me')}${rest}`, `me ${v('inf')}${rest}`]],
    ['INF', (v, rest) => [`${v('inf')}${rest}`]],
    ['1', (v, rest) => [`me ${v('1')}${rest}`]],
    ['GER', (v, rest) => [`me ESTAR_1 ${v('ger')}${rest}`, `ESTAR_1 ${v('me')}${rest}`]],
    ['PAST', (v, rest) => [`me ${v('1past')}${rest}`, `me HABER_1 ${v('part')}${rest}`]],
    ['SUB', (v, rest) => [`me ${v('sub')}${rest}`, `me ${v('subp')}${rest}`]],
    ['3', (v, rest) => [`se ${v('3')}${rest}`, `se ${v('sub')}${rest}`]],
    ['3PAST', (v, rest) => [`se ${v('3past')}${rest}`, `se HABER_3 ${v('part')}${rest}`]],
    ['SE', (v, rest) => [`${v('se')}${rest}`]],
    ['TE', (v, rest) => [`${v('te')}${rest}`, `te ${v('2')}${rest}`]],
  ];
  return shapes.map(([suffix, shape]) => [
    `${name}_${suffix}`,
    acts.flatMap(([verbs, complement]) => {
      const rest = complement === '' ? '' : ` ${complement}`;
      return shape(
        (feature) =>
          verbs
            .split(' ')
            .map((verb) => `${verb}.${feature}`)
            .join('|'),
        rest,
      );
    }),
  ]);
}
