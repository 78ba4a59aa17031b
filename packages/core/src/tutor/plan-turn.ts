import type { Fit } from './fit.ts';
import { pickFresh } from './fresh.ts';
import { evaluate, giveStrategy, help, MOST_QUESTIONS, merge, nextBlock, resize } from './help.ts';
import { buildInstructions } from './instructions.ts';
import { answerPause } from './pause.ts';
import { EVALUATION_REPLIES, OTHER_WAY_REPLIES, type QuickReply } from './quick-replies.ts';
import type { TutorSession } from './session.ts';
import { celebrate, comfort, converse, firstWords, isSad, listen, lost } from './talk.ts';
import {
  BARE_GREETINGS,
  GREETINGS,
  OTHER_WAY,
  QUIET_GREETINGS,
  REST,
  STARTED,
  type Topic,
} from './texts/conversation-es.ts';
import { ANOTHER_IDEA } from './texts/strategies-es.ts';
import {
  hear,
  type Move,
  mentionsTask,
  namesPart,
  saidOf,
  speak,
  startsNewTask,
  type Turn,
  type TutorInput,
} from './turn.ts';

export type { TutorInput } from './turn.ts';

/** What the tutor decided. `tiempo_bloque` is in minutes. */
export interface TutorPlan {
  readonly state: TutorSession;
  readonly instructions: string;
  readonly draft: string;
  readonly quickReplies: readonly QuickReply[];
  readonly metadata: {
    readonly Q2: Fit['Q2'] | null;
    readonly Q3: Fit['Q3'] | null;
    readonly enfoque: Fit['enfoque'] | null;
    readonly tiempo_bloque: number;
  };
}

/** Decides one turn of the tutor's cycle (1-product.md): greet, ask, help, evaluate, recalibrate, pause. */
export function planTurn(input: TutorInput): TutorPlan {
  // Somebody else may have spoken first: after a safety conversation nobody is greeted as if they had just come in.
  const greeted = input.state.greeted || input.recentReplies.length > 0;
  const turn = hear({ ...input, state: { ...input.state, greeted } });
  const move = firstOf(STEPS, turn) ?? (greeted ? lost(turn) : firstWords(turn));
  const text = greeted ? move.text : greet(move.text, turn);
  const state = { ...move.state, greeted: true, _lost: move.lost ? input.state._lost + 1 : 0 };
  return {
    state,
    draft: text,
    quickReplies: move.quickReplies,
    instructions: buildInstructions(state, text),
    metadata: {
      Q2: state.Q2 ?? null,
      Q3: state.Q3 ?? null,
      enfoque: state.enfoque ?? null,
      tiempo_bloque: state.tiempo_bloque,
    },
  };
}

type Step = (turn: Turn) => Move | undefined;

/** What a message may be taken for, the surest first; the first step that knows it answers. */
const STEPS: readonly Step[] = [
  answerPause,
  comfort,
  celebrate,
  answerHowMuch,
  answerEvaluation,
  answerBlock,
  answerProposal,
  answerTask,
  listen,
  answerFeeling,
  answerQuestion,
  answerTopic,
];

function firstOf(steps: readonly Step[], turn: Turn): Move | undefined {
  for (const step of steps) {
    const move = step(turn);
    if (move) return move;
  }
  return undefined;
}

function answerTopic(turn: Turn): Move | undefined {
  const { topic, answer } = turn.heard;
  if (topic) return converse(turn, topic);
  if (answer === 'stop') return speak(turn, { ...turn.state, _awaiting: 'nothing' }, REST);
  return answer === 'yes' || answer === 'no' ? converse(turn, answer) : undefined;
}

function answerHowMuch(turn: Turn): Move | undefined {
  const { topic, said } = turn.heard;
  return topic === 'how_much_left' && !said.tipo_tarea ? converse(turn, topic) : undefined;
}

/** How it went, whenever it is said: right after the action, or after a question about another block. */
function answerEvaluation(turn: Turn): Move | undefined {
  const { state, heard } = turn;
  const { evaluation, said } = heard;
  if (!evaluation || state.iteration === 0 || startsNewTask(state, said)) return undefined;
  // "genial" alone accepts; it does not yet tell how it went.
  if (heard.answer === 'yes') return undefined;
  const listening = state._awaiting === 'listening' && !EVALUATION_REPLIES.some(({ value }) => value === turn.message);
  if (listening || state._awaiting === 'slot') return undefined;
  return evaluate(turn, evaluation);
}

/** The time there is, said after an action: the same action in that time. */
function answerBlock(turn: Turn): Move | undefined {
  const { state, heard } = turn;
  const minutes = heard.said.tiempo_bloque ?? heard.otherBlock;
  if (!minutes || state.iteration === 0 || heard.answer === 'stop') return undefined;
  if (mentionsTask(heard.said) || heard.said.sentimiento || namesPart(heard.talk)) return undefined;
  const sized = { ...state, tiempo_bloque: minutes, slots: { ...state.slots, tiempo_bloque: minutes } };
  return state._awaiting === 'evaluation' && state.last_strategy && heard.answer !== 'another'
    ? resize(turn, sized)
    : nextBlock(turn, sized);
}

/** "no, gracias" and "no sé" answer the question, whatever else they are. */
const UNOBTRUSIVE: ReadonlySet<Topic> = new Set(['dont_know', 'thanks']);

/** Yes, no and other to an action, or to one more block. */
function answerProposal(turn: Turn): Move | undefined {
  const { state, heard } = turn;
  const { answer, said, topic, talk } = heard;
  const proposed = state._awaiting === 'evaluation' || state._awaiting === 'more';
  if (!proposed || startsNewTask(state, said) || namesPart(talk) || (topic && !UNOBTRUSIVE.has(topic)))
    return undefined;
  const more = state._awaiting === 'more';
  if (answer === 'stop' || (more && (answer === 'no' || answer === 'refuse')))
    return speak(turn, { ...state, _awaiting: 'nothing' }, REST);
  if (answer === 'another' && !more) return giveStrategy(turn, state, { openings: ANOTHER_IDEA });
  if (answer === 'yes' || answer === 'another')
    return more ? nextBlock(turn, state) : speak(turn, state, STARTED, EVALUATION_REPLIES);
  const declined = answer === 'no' || (answer === 'refuse' && !said.sentimiento) || topic === 'dont_know';
  return declined ? speak(turn, state, OTHER_WAY, OTHER_WAY_REPLIES) : undefined;
}

/** What is said of the task: its kind, its date, its phase, its parts. */
function answerTask(turn: Turn): Move | undefined {
  const { state, heard } = turn;
  const { said, talk } = heard;
  const telling = state._awaiting === 'listening' && (state._mood === 'loss' || state._mood === 'trouble');
  const answersSlot = state._awaiting === 'slot' && Object.keys(said).length > 0;
  // In the middle of sad news a day or a doing is part of the story; only a task named makes it about the task.
  // "gracias, nos vemos mañana" names a day of no task.
  if (heard.topic && PARTING.has(heard.topic) && !said.tipo_tarea && !talk) return undefined;
  const isTask = telling
    ? said.tipo_tarea !== undefined || namesPart(talk)
    : mentionsTask(said) || talk || said.tiempo_bloque || answersSlot;
  return isTask ? help(turn, merge(turn)) : undefined;
}

const PARTING: ReadonlySet<Topic> = new Set(['thanks', 'goodbye']);

/** Topics that stand although a feeling was named in passing. */
const STANDING: ReadonlySet<Topic> = new Set([
  'who_are_you',
  'what_can_you_do',
  'privacy',
  'free',
  'how_are_you',
  'insult',
  'good_news',
  'thanks',
  'goodbye',
]);

function answerFeeling(turn: Turn): Move | undefined {
  const { said, topic } = turn.heard;
  return said.sentimiento && !(topic && STANDING.has(topic)) ? help(turn, merge(turn)) : undefined;
}

/** Asked and not told: help comes with what there is. Without even the task, only a shrug counts as an answer. */
function answerQuestion(turn: Turn): Move | undefined {
  const { state, heard } = turn;
  const { answer, topic } = heard;
  const task = state.slots.tipo_tarea;
  if ((answer === 'yes' || answer === 'another') && task && !topic) return help(turn, state);
  if (state._awaiting !== 'slot' || answer === 'stop') return undefined;
  const shrugs =
    topic === 'dont_know' ||
    (!topic && (answer === 'yes' || answer === 'no' || (task !== undefined && !heard.isQuestion)));
  return shrugs ? help(turn, { ...state, _questions: MOST_QUESTIONS }) : undefined;
}

function greet(text: string, turn: Turn): string {
  const { topic } = turn.heard;
  const greetings = topic === 'who_are_you' ? BARE_GREETINGS : isSad(topic) ? QUIET_GREETINGS : GREETINGS;
  return `${pickFresh(greetings, saidOf(turn), turn.random)} ${text}`;
}
