import {
  ACKNOWLEDGE_FEELING,
  AFTER_BETTER,
  ASK_FEELING,
  BARE_GREETINGS,
  BETTER,
  GREETINGS,
  LEAD_INS,
  LISTENING,
  LISTENING_CHOICE,
  LISTENING_QUIET,
  OPTIONS,
  OTHER_WAY,
  QUESTIONS,
  QUIET_GREETINGS,
  REST,
  STARTED,
  TOPICS,
  WELLNESS,
  WELLNESS_AFTER,
  WELLNESS_DECLINED,
  WELLNESS_OFFER,
  WELLNESS_REFUSED,
} from '../texts/conversation-es.ts';
import { ANOTHER_IDEA, MIXED_OPENING, NEXT_BLOCK, OPENINGS, RECALIBRATIONS, RESIZED } from '../texts/strategies-es.ts';
import { PART_OPENINGS } from '../texts/task-parts-es.ts';

type Texts = readonly string[];
const named = (prefix: string, groups: Readonly<Record<string, Texts>>): (readonly [string, Texts])[] =>
  Object.entries(groups).map(([name, texts]) => [`${prefix} ${name}`, texts] as const);

/** What the tutor can say, by what it does with it. */
const KINDS: readonly (readonly [kind: string, texts: Texts])[] = [
  ['greets', GREETINGS],
  ['greets shortly', BARE_GREETINGS],
  ['greets quietly', QUIET_GREETINGS],
  ['asks how they are', ASK_FEELING],
  ...named('names', ACKNOWLEDGE_FEELING),
  ...named('takes up', LEAD_INS),
  ...named('asks', QUESTIONS),
  ...named('opens for', OPENINGS),
  ...named('opens the part:', PART_OPENINGS),
  ['says why first', MIXED_OPENING],
  ['another idea', ANOTHER_IDEA],
  ['next block', NEXT_BLOCK],
  ['the other direction', RECALIBRATIONS],
  ['the same in that time', RESIZED],
  ['is glad', BETTER],
  ['more?', AFTER_BETTER],
  ['off you go', STARTED],
  ['other ways?', OTHER_WAY],
  ['rest', REST],
  ['a pause?', WELLNESS_OFFER],
  ...named('pause:', WELLNESS),
  ['no pause', WELLNESS_DECLINED],
  ['not that pause', WELLNESS_REFUSED],
  ['after the pause', WELLNESS_AFTER],
  ...named('listens:', LISTENING),
  ['go on or else?', LISTENING_CHOICE],
  ['need not tell', LISTENING_QUIET],
  ...named('choose:', OPTIONS),
  ...named('about', TOPICS),
];

/** What a reply does, in the order it does it: `names frustracion, asks tipo_tarea`. An action is what is left between an opening and a closing. */
export function kindsOf(reply: string): string {
  const found = KINDS.flatMap(([kind, texts]) => {
    const at = Math.min(...texts.map((text) => reply.indexOf(text)).filter((index) => index >= 0));
    return Number.isFinite(at) ? [{ kind, at }] : [];
  });
  return found
    .toSorted((one, other) => one.at - other.at)
    .map(({ kind }) => kind)
    .join(', ');
}
