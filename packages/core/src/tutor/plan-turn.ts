import { type Fit, fit } from './fit.ts';
import { pickFresh } from './fresh.ts';
import { buildInstructions } from './instructions.ts';
import {
  EVALUATION_REPLIES,
  FEELING_REPLIES,
  missingSlot,
  NAVIGATE_WELLNESS,
  type QuickReply,
  SLOT_REPLIES,
  WELLNESS_REPLIES,
} from './quick-replies.ts';
import { readSlots } from './read-slots.ts';
import { type Evaluation, readEvaluation, readTopic } from './read-topic.ts';
import type { TutorSession } from './session.ts';
import { DEFAULT_BLOCK, type Sentimiento, type Slots } from './slots.ts';
import { composeStrategy } from './strategy.ts';
import {
  ACKNOWLEDGE_FEELING,
  AFTER_BETTER,
  ASK_FEELING,
  BETTER,
  GREETINGS,
  LEAD_INS,
  LISTENING,
  QUESTIONS,
  QUIET_GREETINGS,
  TOPICS,
  type Topic,
  WELLNESS,
  WELLNESS_AFTER,
  WELLNESS_DECLINED,
  WELLNESS_OFFER,
} from './texts/conversation-es.ts';

export interface TutorInput {
  readonly state: TutorSession;
  readonly message: string;
  /** What the tutor said before, oldest first. */
  readonly recentReplies: readonly string[];
  readonly random: () => number;
}

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

/** At most this many questions before the first help. */
const MOST_QUESTIONS = 2;
/** Failures in a row after which a pause is offered instead of another attempt. */
const FAILURES_BEFORE_PAUSE = 2;

interface Move {
  readonly state: TutorSession;
  readonly text: string;
  readonly quickReplies: readonly QuickReply[];
}

/** Decides one turn of the tutor's cycle (1-product.md): greet, ask, help, evaluate, recalibrate, pause. */
export function planTurn(input: TutorInput): TutorPlan {
  const move = choose(input);
  const { state } = move;
  const text = input.state.greeted ? move.text : greet(move.text, input);
  return {
    state: { ...state, greeted: true },
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

function choose(input: TutorInput): Move {
  const { state, message } = input;
  if (message.trim() === NAVIGATE_WELLNESS) return guideWellness(input);
  const said = readSlots(message, state._asked);
  const topic = readTopic(message);
  const evaluation = state._awaiting === 'nothing' || state._awaiting === 'slot' ? undefined : readEvaluation(message);

  if (state._awaiting === 'wellness_offer') {
    if (topic === 'yes') return guideWellness(input);
    if (topic === 'no') return speak(input, { ...state, _awaiting: 'nothing' }, WELLNESS_DECLINED);
  }
  if (isSad(topic)) return comfort(input, topic);
  if (evaluation && evaluation !== 'better' && state._awaiting !== 'evaluation') return recalibrate(input, state);
  if (evaluation && state._awaiting === 'evaluation' && !startsNewTask(state, said))
    return evaluate(input, evaluation, said);
  if (mentionsTask(said) || (state._awaiting === 'slot' && hasAny(said))) return help(input, mergeSlots(state, said));
  if (said.sentimiento && !isConversation(topic)) return hearFeeling(input, said);
  if (state._awaiting === 'wellness_done') return speak(input, { ...state, _awaiting: 'nothing' }, WELLNESS_AFTER);
  if (topic === 'yes' && state.slots.tipo_tarea) return help(input, state);
  if (state._awaiting === 'slot' && isNoAnswer(topic, state))
    return help(input, { ...state, _questions: MOST_QUESTIONS });
  if (state._awaiting === 'listening' && (!topic || topic === 'yes' || topic === 'no' || topic === 'dont_know'))
    return speak(input, state, LISTENING);
  if (topic) return converse(input, topic);
  return state.greeted ? converse(input, message.includes('?') ? 'study_question' : 'unclear') : firstWords(input);
}

/** Asked and not told: help comes with what there is. Without even the task, only a shrug counts as an answer. */
const isNoAnswer = (topic: Topic | undefined, state: TutorSession): boolean =>
  topic === 'dont_know' ||
  topic === 'yes' ||
  topic === 'no' ||
  (topic === undefined && state.slots.tipo_tarea !== undefined);

const SAD: ReadonlySet<Topic> = new Set(['grief', 'heartbreak', 'bad_grade', 'family', 'lonely', 'vent']);
const isSad = (topic: Topic | undefined): topic is Topic => topic !== undefined && SAD.has(topic);

/** Topics that stand although a feeling was named in passing. */
const isConversation = (topic: Topic | undefined): boolean =>
  topic !== undefined &&
  [
    'who_are_you',
    'what_can_you_do',
    'privacy',
    'free',
    'how_are_you',
    'insult',
    'good_news',
    'thanks',
    'goodbye',
  ].includes(topic);

const mentionsTask = (said: Slots): boolean =>
  said.tipo_tarea !== undefined || said.fase !== undefined || said.plazo !== undefined;
const hasAny = (said: Slots): boolean => Object.keys(said).length > 0;

/** Another kind of task than the one at hand, after that one was helped: a new round. */
const startsNewTask = (state: TutorSession, said: Slots): boolean =>
  state.iteration > 0 && said.tipo_tarea !== undefined && said.tipo_tarea !== state.slots.tipo_tarea;

function mergeSlots(state: TutorSession, said: Slots): TutorSession {
  const fresh = startsNewTask(state, said);
  const kept = fresh ? pickFeeling(state.slots) : state.slots;
  const slots = { ...kept, ...said };
  const feeling = said.sentimiento ?? state.sentimiento_actual;
  return {
    ...withFeeling(state, said.sentimiento),
    slots,
    iteration: fresh ? 0 : state.iteration,
    _questions: fresh ? 0 : state._questions,
    tiempo_bloque: slots.tiempo_bloque ?? DEFAULT_BLOCK,
    ...(feeling ? { sentimiento_actual: feeling } : {}),
  };
}

const pickFeeling = ({ sentimiento, sentimiento_otro }: Slots): Slots => ({
  ...(sentimiento ? { sentimiento } : {}),
  ...(sentimiento_otro ? { sentimiento_otro } : {}),
});

function withFeeling(state: TutorSession, feeling: Sentimiento | undefined): TutorSession {
  if (!feeling) return state;
  return {
    ...state,
    sentimiento_inicial: state.sentimiento_inicial ?? feeling,
    sentimiento_actual: feeling,
    slots: { ...state.slots, sentimiento: feeling },
  };
}

/** Ask for what matters most, at most twice; then help with what there is. */
function help(input: TutorInput, state: TutorSession): Move {
  const missing = missingSlot(state.slots);
  // What is known well enough is not asked for: the block has a default, and the phase rarely changes the first step.
  const worthAsking = missing === 'tipo_tarea' || missing === 'plazo' || (missing === 'fase' && state._questions === 0);
  if (missing && worthAsking && state.iteration === 0 && state._questions < MOST_QUESTIONS) {
    const question = pickFresh(QUESTIONS[missing], saidOf(input), input.random);
    const isNew = state.sentimiento_actual !== input.state.sentimiento_actual;
    const lead =
      isNew && state.sentimiento_actual
        ? acknowledge(input, state.sentimiento_actual)
        : pickFresh(LEAD_INS, saidOf(input), input.random);
    return {
      state: { ...state, _asked: missing, _questions: state._questions + 1, _awaiting: 'slot' },
      text: `${lead} ${question}`,
      quickReplies: SLOT_REPLIES[missing],
    };
  }
  return giveStrategy(input, state, fit({ ...state.slots, ...feelingOf(state) }), false);
}

const feelingOf = ({ sentimiento_actual }: TutorSession): Slots =>
  sentimiento_actual ? { sentimiento: sentimiento_actual } : {};

function giveStrategy(input: TutorInput, state: TutorSession, chosen: Fit, recalibrated: boolean): Move {
  const { text, action } = composeStrategy({
    tipo_tarea: state.slots.tipo_tarea,
    sentimiento: state.sentimiento_actual,
    fit: chosen,
    minutes: state.tiempo_bloque,
    recalibrated,
    said: saidOf(input),
    random: input.random,
  });
  const { _asked, ...rest } = state;
  return {
    state: {
      ...rest,
      ...chosen,
      iteration: state.iteration + 1,
      last_strategy: action,
      _questions: MOST_QUESTIONS,
      _awaiting: 'evaluation',
    },
    text,
    quickReplies: EVALUATION_REPLIES,
  };
}

function evaluate(input: TutorInput, evaluation: Evaluation, said: Slots): Move {
  const state = withFeeling(input.state, said.sentimiento);
  if (evaluation === 'better') {
    const text = `${pickFresh(BETTER, saidOf(input), input.random)} ${pickFresh(AFTER_BETTER, saidOf(input), input.random)}`;
    const last_eval_result = { exito: true, cambio_sentimiento: '↑', fallos_consecutivos: 0 } as const;
    return { state: { ...state, last_eval_result, _awaiting: 'nothing' }, text, quickReplies: [] };
  }
  const failures = (state.last_eval_result?.fallos_consecutivos ?? 0) + 1;
  const last_eval_result = {
    exito: false,
    cambio_sentimiento: evaluation === 'worse' ? '↓' : '=',
    fallos_consecutivos: failures,
  } as const;
  const failed = { ...state, last_eval_result };
  if (failures >= FAILURES_BEFORE_PAUSE && failures % FAILURES_BEFORE_PAUSE === 0) {
    return {
      ...speak(input, { ...failed, _awaiting: 'wellness_offer' }, WELLNESS_OFFER),
      quickReplies: WELLNESS_REPLIES,
    };
  }
  return recalibrate(input, failed);
}

/** The other direction, and a shorter block. */
function recalibrate(input: TutorInput, state: TutorSession): Move {
  const before = fit({ ...state.slots, ...feelingOf(state) });
  const Q3 = (state.Q3 ?? before.Q3) === '↓' ? '↑' : '↓';
  const shorter: TutorSession = { ...state, tiempo_bloque: 10, slots: { ...state.slots, tiempo_bloque: 10 } };
  return giveStrategy(input, shorter, { ...before, Q3 }, true);
}

function guideWellness(input: TutorInput): Move {
  const feeling = input.state.sentimiento_actual;
  const exercise =
    feeling === 'aburrimiento'
      ? 'relevance'
      : feeling === 'frustracion' || feeling === 'dispersion_rumiacion'
        ? 'grounding'
        : 'breathing';
  return speak(input, { ...input.state, _awaiting: 'wellness_done' }, WELLNESS[exercise]);
}

/** A feeling without a task: name it, then ask what it is about. */
function hearFeeling(input: TutorInput, said: Slots): Move {
  const state = withFeeling({ ...input.state, slots: { ...input.state.slots, ...said } }, said.sentimiento);
  if (state.slots.tipo_tarea && state._awaiting !== 'nothing') return help(input, state);
  const text = `${acknowledge(input, said.sentimiento ?? 'otro')} ${pickFresh(QUESTIONS.tipo_tarea, saidOf(input), input.random)}`;
  return {
    state: { ...state, _asked: 'tipo_tarea', _questions: state._questions + 1, _awaiting: 'slot' },
    text,
    quickReplies: SLOT_REPLIES.tipo_tarea,
  };
}

const acknowledge = (input: TutorInput, feeling: Sentimiento): string =>
  pickFresh(ACKNOWLEDGE_FEELING[feeling], saidOf(input), input.random);

/** Sad news first gets company; what is owed can wait. */
function comfort(input: TutorInput, topic: Topic): Move {
  return speak(input, { ...input.state, _awaiting: 'listening' }, TOPICS[topic]);
}

function converse(input: TutorInput, topic: Topic): Move {
  if (topic === 'greeting_again' && !input.state.greeted) return firstWords(input);
  return speak(input, input.state, TOPICS[topic]);
}

/** The very first words, when the message says nothing to go by. */
function firstWords(input: TutorInput): Move {
  return {
    state: { ...input.state, _asked: 'sentimiento', _awaiting: 'slot' },
    text: pickFresh(ASK_FEELING, saidOf(input), input.random),
    quickReplies: FEELING_REPLIES,
  };
}

const speak = (input: TutorInput, state: TutorSession, texts: readonly string[]): Move => ({
  state,
  text: pickFresh(texts, saidOf(input), input.random),
  quickReplies: [],
});

function greet(text: string, input: TutorInput): string {
  const greetings = isSad(readTopic(input.message)) ? QUIET_GREETINGS : GREETINGS;
  return `${pickFresh(greetings, saidOf(input), input.random)} ${text}`;
}

const saidOf = ({ recentReplies }: TutorInput): string => recentReplies.join(' ');
