import { pickFresh } from './fresh.ts';
import { toPlain } from './plain-text.ts';
import type { QuickReply } from './quick-replies.ts';
import { type Answer, readAnswer } from './read-answer.ts';
import { readOtherBlock } from './read-block.ts';
import { type Evaluation, readEvaluation } from './read-evaluation.ts';
import { readSlots } from './read-slots.ts';
import { type Part, readTaskTalk, type TaskTalk } from './read-task-part.ts';
import { readTopic } from './read-topic.ts';
import type { TutorSession } from './session.ts';
import type { Slots, TiempoBloque } from './slots.ts';
import type { Topic } from './texts/conversation-es.ts';

/** What the tutor decides from. */
export interface TutorInput {
  readonly state: TutorSession;
  readonly message: string;
  /** What the tutor said before, oldest first. */
  readonly recentReplies: readonly string[];
  /** A number in [0, 1) that picks among equal wordings. */
  readonly random: () => number;
}

/** Everything that can be read in a message, before deciding what it is taken for. */
export interface Heard {
  /** The message as the patterns read it (`toPlain`). */
  readonly text: string;
  readonly said: Slots;
  readonly talk: TaskTalk | undefined;
  readonly topic: Topic | undefined;
  readonly answer: Answer | undefined;
  readonly evaluation: Evaluation | undefined;
  /** The block asked for in words that compare: shorter, longer. */
  readonly otherBlock: TiempoBloque | undefined;
  readonly isQuestion: boolean;
}

export interface Turn extends TutorInput {
  readonly heard: Heard;
}

export interface Move {
  readonly state: TutorSession;
  readonly text: string;
  readonly quickReplies: readonly QuickReply[];
  /** The message was not understood. */
  readonly lost?: true;
}

export function hear(input: TutorInput): Turn {
  const { state, message } = input;
  const text = toPlain(message);
  const task = state.slots.tipo_tarea;
  const read = readSlots(message, state._asked ?? (state.iteration > 0 ? 'block' : undefined), text);
  const answersPhase = state._awaiting === 'slot' && state._asked === 'fase';
  const talk = readTaskTalk(text, task, answersPhase);
  const namesOther = task !== undefined && read.tipo_tarea !== undefined && read.tipo_tarea !== task;
  // "me falta el marco teórico" inside a report names a part of it, not an essay; "ahora tengo otro…" does name another.
  const isPart = namesOther && talk !== undefined && talk.part !== 'otra' && !OTHER_TASK.test(text);
  // "funcionó, hice un resumen entero" tells what was done, not what is next.
  const evaluation = readEvaluation(text);
  const isDone = namesOther && state.iteration > 0 && evaluation === 'better' && !OWED.test(text);
  const answer = readAnswer(message, text);
  return {
    ...input,
    heard: {
      text,
      said: without(read, { tipo_tarea: isPart || isDone, plazo: answer === 'stop' }),
      talk: namesOther && !isPart ? undefined : talk,
      topic: readTopic(text),
      answer,
      evaluation,
      otherBlock: readOtherBlock(text, state.tiempo_bloque),
      isQuestion: message.includes('?'),
    },
  };
}

/** "por hoy basta" says when they stop, not when the task is due. */
function without(read: Slots, left: { readonly tipo_tarea: boolean; readonly plazo: boolean }): Slots {
  const { tipo_tarea, plazo, ...rest } = read;
  return {
    ...rest,
    ...(tipo_tarea && !left.tipo_tarea ? { tipo_tarea } : {}),
    ...(plazo && !left.plazo ? { plazo } : {}),
  };
}

const OWED = /\b(?:tengo|ahora|falta|faltan|toca|queda|quedan|otr[oa]|nuev[oa]|hay que|debo)\b/;
const OTHER_TASK = /\b(?:otr[oa]|nuev[oa]|ahora tengo|tambien|ademas)\b/;

export const speak = (
  turn: TutorInput,
  state: TutorSession,
  texts: readonly string[],
  quickReplies: readonly QuickReply[] = [],
): Move => ({ state, text: pickFresh(texts, saidOf(turn), turn.random), quickReplies });

export const saidOf = ({ recentReplies }: TutorInput): string => recentReplies.join(' ');

/** Another kind of task than the one at hand, after that one was helped: a new round. */
export const startsNewTask = (state: TutorSession, said: Slots): boolean =>
  state.iteration > 0 && said.tipo_tarea !== undefined && said.tipo_tarea !== state.slots.tipo_tarea;

export const mentionsTask = (said: Slots): boolean =>
  said.tipo_tarea !== undefined || said.fase !== undefined || said.plazo !== undefined;

export const namesPart = (talk: TaskTalk | undefined): talk is TaskTalk & { readonly part: Exclude<Part, 'otra'> } =>
  talk !== undefined && talk.part !== 'otra';
