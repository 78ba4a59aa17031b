import { toPlain } from './plain-text.ts';
import { readBlock } from './read-block.ts';
import {
  FASE_PHRASES,
  PLAZO_PHRASES,
  SENTIMIENTO_PHRASES,
  TIME_OF_DAY_PHRASES,
  TIPO_TAREA_PHRASES,
} from './slot-phrases.ts';
import { FASES, PLAZOS, SENTIMIENTOS, type Slots, TIPOS_TAREA } from './slots.ts';

/** Which slot the tutor asked for last, so that a bare "10" or "mañana" is read as the answer it is. `block`: a strategy with its minutes stands. */
export type AskedSlot = 'sentimiento' | 'tipo_tarea' | 'fase' | 'plazo' | 'tiempo_bloque' | 'block' | undefined;

/** What a message says of the slots; what it does not mention is absent. `text` is the message made plain, for whoever has it already. */
export function readSlots(message: string, asked?: AskedSlot, text = toPlain(message)): Slots {
  const sentimiento = exact(text, SENTIMIENTOS) ?? SENTIMIENTO.read(text);
  const tipo = exact(text, TIPOS_TAREA) ?? TIPO_TAREA.read(text);
  const fase = exact(text, FASES) ?? (ASKS_HOW_MUCH.test(text) ? undefined : FASE.read(text));
  const plazo = exact(text, PLAZOS) ?? PLAZO.read(text) ?? TIME_OF_DAY.read(text);
  const minutos = readBlock(text, { bare: asked !== undefined, askedFor: asked === 'tiempo_bloque' });
  const ramo = readSubject(text);
  return {
    ...(sentimiento ? { sentimiento } : {}),
    ...(sentimiento === 'otro' ? { sentimiento_otro: message.trim().slice(0, 120) } : {}),
    ...(tipo ? { tipo_tarea: tipo } : {}),
    ...(fase ? { fase } : {}),
    ...(plazo && !(asked === 'tiempo_bloque' && minutos) ? { plazo } : {}),
    ...(minutos ? { tiempo_bloque: minutos } : {}),
    ...(ramo ? { ramo } : {}),
  };
}

/** A quick reply sends the value itself. */
const exact = <Value extends string>(text: string, values: readonly Value[]): Value | undefined =>
  values.find((value) => text === value || text === value.replaceAll('_', ' '));

interface Reader<Value extends string> {
  readonly read: (text: string) => Value | undefined;
}

/** The value with the longest phrase in the text; of two as long, the later one (people correct themselves at the end). */
function createReader<Value extends string>(phrases: Readonly<Record<Value, readonly string[]>>): Reader<Value> {
  // Values are the keys of the table; the cast names what `Object.entries` forgets.
  const entries = Object.entries(phrases) as [Value, readonly string[]][];
  const patterns = entries.map(
    ([value, forms]) =>
      [
        value,
        wholeWords(
          [...forms].sort((a, b) => b.length - a.length),
          'g',
        ),
      ] as const,
  );
  // Most messages speak of one slot or none: the others are done here, and only at the beginnings of words.
  const any = wholeWords(entries.flatMap(([, forms]) => forms));
  return {
    read: (text) => {
      if (!any.test(text)) return undefined;
      let best: { readonly value: Value; readonly length: number; readonly at: number } | undefined;
      for (const [value, pattern] of patterns) {
        // Not `matchAll`, which copies the pattern each time; run to its end, the pattern is ready for the next text.
        for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
          const { 0: match, index } = found;
          if (isNegated(text, index)) continue;
          const longer =
            best === undefined || match.length > best.length || (match.length === best.length && index > best.at);
          if (longer) best = { value, length: match.length, at: index };
        }
      }
      return best?.value;
    },
  };
}

const wholeWords = (forms: readonly string[], flags = ''): RegExp =>
  new RegExp(`(?<![a-zñ0-9<>])(?:${forms.join('|')})(?![a-zñ0-9])`, flags);

const SENTIMIENTO = createReader(SENTIMIENTO_PHRASES);
const TIPO_TAREA = createReader(TIPO_TAREA_PHRASES);
const FASE = createReader(FASE_PHRASES);
const PLAZO = createReader(PLAZO_PHRASES);
const TIME_OF_DAY = createReader(TIME_OF_DAY_PHRASES);

/** "¿cuánto me falta para terminar?" asks; it does not tell where the task stands. */
const ASKS_HOW_MUCH = /\b(?:cuant[oa]s? (?:me |le |nos )?(?:falta|queda|demor|toma|va a)|cuando (?:voy a|termino))/;

/** "no es un ensayo", "no estoy aburrido", "not for today": what stands right after is not meant. */
const NEGATION =
  /(?:^|[\s,.;])(?:no (?:es|era|son|estoy|ando|me siento|tengo|es para|es pa|para|pa|hay)|nada de|ni|sin ser|ya no (?:es|estoy)|no|not|isn'?t|i'?m not|nao (?:e|estou|tenho))(?: (?:un|una|el|la|muy|tan|a|an|um|uma|para|pa))*$/;

const isNegated = (text: string, index: number): boolean =>
  NEGATION.test(text.slice(Math.max(0, index - 32), index).trimEnd());

const SUBJECTS =
  'calculo|algebra|matematicas?|mate|fisica|quimica|biologia|historia|filosofia|lenguaje|literatura|ingles|frances|estadistica|economia|contabilidad|derecho(?: [a-z]+)?|anatomia|fisiologia|psicologia|sociologia|programacion|bases de datos|artes?|musica|geografia|microeconomia|macroeconomia|metodologia|enfermeria|farmacologia|bioquimica|geometria|termodinamica';
const SUBJECT = new RegExp(
  `(?:^|\\s)(?:de|para|pa|en|ramo|del ramo de|sobre)\\s+((?:${SUBJECTS})(?:\\s(?:i{1,3}|iv|\\d))?)(?![a-zñ])`,
);

function readSubject(text: string): string | undefined {
  return SUBJECT.exec(text)?.[1];
}
