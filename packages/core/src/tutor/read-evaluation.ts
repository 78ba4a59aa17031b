/** What a student says of the action they tried. */
export type Evaluation = 'better' | 'same' | 'worse';

const WORSE =
  /\b(?:(?<!(?:el|la|lo|los|las|un|una) )peor|fracase|fue un desastre|nada que ver|me fue (?:mal|pesimo|horrible|como las)(?! en)|no hay caso|no avanzo|did ?n[o']?t (?:work|help)|worse|nao (?:funcionou|ajudou|consegui))/;
const SAME =
  /\b(?:(?:sigo|estoy|ando|quede|me siento|me deja|todo) (?:casi )?igual|igual que antes|^igual[ .!]*$|(?:sigo|quede|estoy) en las mismas|lo mismo|sigo (?:sin|trabad|pegad|perdid|mal|en blanco)|mas o menos|ahi no ?mas|meh|tampoco|no (?:tanto|mucho|del todo)|poquito|still (?:the same|stuck)|same|continuo igual|na misma)/;
/** What came of it; a denial before it turns it round. */
const RESULT =
  /\b(?:(?:me |nos )?(?:ayud|sirv|funcion|result)(?:o|io|aron|ieron)|(?:me|nos) (?:ayud|sirv|funcion|result)(?:e|a|an|en)|(?:me )?(?:salio|cundio|rindio)|(?:ya )?(?:lo |la |los |las )?(?:hice|logre|termine|pude|complete|acabe|consegui)|alcance|avance|pude|(?:me|nos) fue (?:bien|super|bacan|la raja)|(?<!de )hecho|ya esta|list[oa]|ready|(?:it )?(?:helped|worked)|done|better|ajudou|funcionou|consegui|filete|bacan|buenisimo|genial|excelente)\b/g;
/** "me siento mejor", "mucho mejor"; not "mejor otra cosa", "mejor mañana". */
const FEELS_BETTER =
  /(?:^|[\s,])(?:estoy|siento|ando|quede|mucho|poco|harto|bastante|algo) mejor\b|^(?:(?:ya|si)[ ,]+)?mejor(?:cito)?(?:[ .!]*$|,)|mejor que antes/;
const DENIED =
  /\b(?:no|nunca|ni|tampoco|nada|nao)(?: (?:me|te|se|lo|la|los|las|nos|mucho|he|estoy|esta|alcance a|logre))*$/;

/** `text` is plain (`toPlain`). */
export function readEvaluation(text: string): Evaluation | undefined {
  const results = [...text.matchAll(RESULT)].map(
    ({ index }) => !DENIED.test(text.slice(Math.max(0, index - 40), index).trimEnd()),
  );
  if (WORSE.test(text) || results.includes(false)) return 'worse';
  if (SAME.test(text)) return 'same';
  return results.includes(true) || FEELS_BETTER.test(text) ? 'better' : undefined;
}
