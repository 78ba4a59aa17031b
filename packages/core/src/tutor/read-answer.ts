import { toPlain } from './plain-text.ts';

/** What a short answer wants done with what was proposed. */
export type Answer = 'yes' | 'another' | 'no' | 'refuse' | 'stop';

const STOP =
  /\b(?:por hoy|por ahora (?:basta|no|nada|listo)|l[oa] dejamos|dejemoslo|l[oa] dej(?:o|are) (?:aqui|aca|hasta|por)|hasta (?:aqui|aca)|^descans(?:o|ar)|(?:prefiero|quiero|necesito|voy a|mejor) descansar|descans(?:are|emos)|cierro|cerramos|cortemosla|paremos|(?:quiero|voy a|prefiero) (?:parar|cortar|dormir)|me voy a (?:dormir|acostar)|(?:sigo|seguimos|vuelvo) (?:mañana|despues|mas rato|otro dia)|(?:mañana|despues|mas rato) (?:sigo|seguimos|vuelvo|veo|vemos)|otro dia|(?<!(?:tengo|quiero|dame|hay|un) )mas (?:rato|tarde)|basta|no quiero (?:seguir|mas)|ya no mas|estoy listo por hoy)(?![a-zñ])/;
const REFUSE =
  /\b(?:no (?:quiero|voy a|pienso|me (?:tinca|gusta|acomoda|nace|interesa|convence)|estoy pa(?:ra)?|puedo hacer eso|creo)|prefiero (?:no|otr[oa])|mejor (?:no|otr[oa])|paso de|ni ahi|ni loc[oa]|eso no|no eso)(?![a-zñ])/;
const ANOTHER =
  /\b(?:otr[oa](?: (?:bloque|idea|cosa|forma|manera|opcion|pedacito|pedazo|ejercicio|estrategia|vez|ronda|camino|mas|rato|poco|poquito))?|un(?:o|a)? mas|sigamos|seguimos(?! con)|seguir|^sigo$|^sigue|continu(?:emos|ar|o)|retom(?:emos|amos|o)|(?:^|el )siguiente|^(?:y )?que mas|next|again)(?![a-zñ])/;

const YES_WORDS = new Set(
  'si sip sipo siii see ya yapo yap dale dalee ok okey oki vale bueno buena claro obvio perfecto genial bacan super yes yep sure sim de una me tinca gustaria vamos po porfa hagamoslo hagamos intentemos probemos intentemoslo probemoslo le damos demosle vamo partamos parto parti acepto encantada encantado excelente con todo eso feliz tambien gracias por supuesto'.split(
    ' ',
  ),
);
const NO_WORDS = new Set(
  'no nop nope nah gracias paso despues mas rato ahora nao todavia mejor prefiero po ya todo bien asi estoy esta tranqui por nada'.split(
    ' ',
  ),
);
const MOST_WORDS = 7;
const THUMBS_UP = /^(?:👍|👌|✅|💪|🙌|🙏)\p{Emoji_Modifier}?$/u;

/** Only short messages are answers; what says more is read for what it says. `text` is the message made plain. */
export function readAnswer(message: string, text = toPlain(message)): Answer | undefined {
  if (THUMBS_UP.test(message.trim())) return 'yes';
  const words = text.match(/[a-zñ]+/g) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  if (STOP.test(text)) return 'stop';
  if (REFUSE.test(text)) return 'refuse';
  if (ANOTHER.test(text) && !/\bno\b/.test(text)) return 'another';
  if (words.every((word) => YES_WORDS.has(word)) && words.some((word) => word !== 'gracias')) return 'yes';
  const opensWithNo = /^(?:no|nop|nope|nah|nao|paso|despues|mas rato)\b/.test(text);
  return opensWithNo && words.every((word) => NO_WORDS.has(word)) ? 'no' : undefined;
}
