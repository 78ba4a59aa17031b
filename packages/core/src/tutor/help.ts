import { type Fit, fit, needsTheConcrete } from './fit.ts';
import { pickFresh } from './fresh.ts';
import { askFor, EVALUATION_REPLIES, MORE_REPLIES, missingSlot, WELLNESS_REPLIES } from './quick-replies.ts';
import type { Evaluation } from './read-evaluation.ts';
import type { TaskTalk } from './read-task-part.ts';
import type { TutorSession } from './session.ts';
import { DEFAULT_BLOCK, type Sentimiento, type Slots } from './slots.ts';
import { composeStrategy, resizeStrategy } from './strategy.ts';
import {
  ACKNOWLEDGE_FEELING,
  AFTER_BETTER,
  BETTER,
  LEAD_INS,
  QUESTIONS,
  REST,
  WELLNESS_OFFER,
} from './texts/conversation-es.ts';
import { ANOTHER_IDEA, NEXT_BLOCK, OPENINGS, PART_OPENINGS, RECALIBRATIONS } from './texts/strategies-es.ts';
import { type Move, namesPart, saidOf, speak, startsNewTask, type Turn } from './turn.ts';

/** At most this many questions before the first help. */
export const MOST_QUESTIONS = 2;
/** Failures in a row after which a pause is offered instead of another attempt. */
const FAILURES_BEFORE_PAUSE = 2;

/** The state with everything in it that was said this turn. */
export function merge({ state, heard: { said, talk } }: Turn): TutorSession {
  const fresh = startsNewTask(state, said);
  const kept = fresh ? pickFeeling(state.slots) : state.slots;
  const slots = { ...kept, ...said, ...(talk ? phaseOf(talk, said, kept) : {}) };
  const { _part, ...rest } = withFeeling(state, said.sentimiento);
  // Another phase, and no part named with it: the part is behind.
  const told = talk?.part === 'otra' && LOOKING.has(slots.fase) ? undefined : talk?.part;
  const part = told ?? (talk || fresh || said.fase ? undefined : _part);
  return {
    ...rest,
    slots,
    ...(part ? { _part: part } : {}),
    iteration: fresh ? 0 : state.iteration,
    _questions: fresh ? 0 : state._questions,
    tiempo_bloque: slots.tiempo_bloque ?? DEFAULT_BLOCK,
  };
}

/** Whoever has no idea yet is helped to one; there is no part to stay in. */
const LOOKING: ReadonlySet<Slots['fase']> = new Set(['ideacion', 'planificacion']);

/** Whoever speaks of a part is doing the task, unless they say otherwise. */
function phaseOf(talk: TaskTalk, said: Slots, before: Slots): Slots {
  if (namesPart(talk)) return { fase: said.fase === 'revision' ? 'revision' : 'ejecucion' };
  return { fase: said.fase ?? (talk.mood === 'stuck' ? before.fase : undefined) ?? 'ejecucion' };
}

const pickFeeling = ({ sentimiento, sentimiento_otro }: Slots): Slots => ({
  ...(sentimiento ? { sentimiento } : {}),
  ...(sentimiento_otro ? { sentimiento_otro } : {}),
});

export function withFeeling(state: TutorSession, feeling: Sentimiento | undefined): TutorSession {
  if (!feeling) return state;
  return {
    ...state,
    sentimiento_inicial: state.sentimiento_inicial ?? feeling,
    sentimiento_actual: feeling,
    slots: { ...state.slots, sentimiento: feeling },
  };
}

/** Ask for what matters most, at most twice; then help with what there is. */
export function help(turn: Turn, state: TutorSession): Move {
  const { talk, said } = turn.heard;
  // Whoever says where it sticks has said enough.
  if (talk) return giveStrategy(turn, state, said.sentimiento ? {} : { openings: PART_OPENINGS[talk.mood] });
  const missing = missingSlot(state.slots);
  // What is known well enough is not asked for: the block has a default, and the phase rarely changes the first step.
  const worthAsking = missing === 'tipo_tarea' || missing === 'plazo' || (missing === 'fase' && state._questions === 0);
  if (missing && worthAsking && state.iteration === 0 && state._questions < MOST_QUESTIONS) {
    const { question, replies } = askFor(missing, state.slots.tipo_tarea);
    return {
      state: { ...state, _asked: missing, _questions: state._questions + 1, _awaiting: 'slot' },
      text: `${leadIn(turn)} ${pickFresh(QUESTIONS[question], saidOf(turn), turn.random)}`,
      quickReplies: replies,
    };
  }
  return giveStrategy(turn, state, {});
}

/** Answers what was said before asking on. */
function leadIn(turn: Turn): string {
  const { said, topic, text } = turn.heard;
  const texts = said.sentimiento
    ? ACKNOWLEDGE_FEELING[said.sentimiento]
    : HAPPY.test(text)
      ? LEAD_INS.joy
      : topic === 'tired'
        ? LEAD_INS.tired
        : REQUEST.test(text)
          ? LEAD_INS.request
          : said.plazo
            ? LEAD_INS[said.plazo === 'hoy' || said.plazo === '<24h' ? 'soon' : 'later']
            : LEAD_INS.task;
  return pickFresh(texts, saidOf(turn), turn.random);
}

const HAPPY =
  /(?<!no )\b(?:estoy|ando|quede|toy) (?:(?:muy|super|re|tan) )*(?:feliz|content[oa]|emocionad[oa]|motivad[oa])\b|que (?:alegria|felicidad|emocion)/;
const REQUEST = /\b(?:me (?:puedes |podrias )?ayudas?|ayudarme|ayudame|necesito ayuda|me echas una mano)\b/;

interface StrategyOptions {
  /** What fits the task, unless given. */
  readonly chosen?: Fit;
  /** What names the feeling, unless given. */
  readonly openings?: readonly string[];
}

const fitOf = (state: TutorSession): Fit =>
  fit({ ...state.slots, ...(state.sentimiento_actual ? { sentimiento: state.sentimiento_actual } : {}) });

export function giveStrategy(turn: Turn, state: TutorSession, options: StrategyOptions): Move {
  const chosen = options.chosen ?? fitOf(state);
  const { text, action } = composeStrategy({
    tipo_tarea: state.slots.tipo_tarea,
    fase: state.slots.fase,
    part: state._part,
    fit: chosen,
    minutes: state.tiempo_bloque,
    openings: options.openings ?? OPENINGS[state.sentimiento_actual ?? 'none'],
    said: saidOf(turn),
    random: turn.random,
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

/** The strategy that stands, in the block there is. */
export function resize(turn: Turn, state: TutorSession): Move {
  const chosen = { ...fitOf(state), ...(state.Q3 ? { Q3: state.Q3 } : {}) };
  const { text, action } = resizeStrategy(state.last_strategy ?? '', chosen, state.tiempo_bloque, {
    said: saidOf(turn),
    random: turn.random,
  });
  return {
    state: { ...state, last_strategy: action, _awaiting: 'evaluation' },
    text,
    quickReplies: EVALUATION_REPLIES,
  };
}

export function evaluate(turn: Turn, evaluation: Evaluation): Move {
  const state = merge(turn);
  if (evaluation === 'better') return succeed(turn, state);
  const failures = (state.last_eval_result?.fallos_consecutivos ?? 0) + 1;
  const last_eval_result = {
    exito: false,
    cambio_sentimiento: evaluation === 'worse' ? '↓' : '=',
    fallos_consecutivos: failures,
  } as const;
  const failed = { ...state, last_eval_result };
  if (failures >= FAILURES_BEFORE_PAUSE && failures % FAILURES_BEFORE_PAUSE === 0)
    return speak(turn, { ...failed, _awaiting: 'wellness_offer' }, WELLNESS_OFFER, WELLNESS_REPLIES);
  return recalibrate(turn, failed);
}

function succeed(turn: Turn, state: TutorSession): Move {
  const { talk, said, answer } = turn.heard;
  const last_eval_result = { exito: true, cambio_sentimiento: '↑', fallos_consecutivos: 0 } as const;
  const succeeded = { ...state, last_eval_result };
  if (answer === 'stop') return speak(turn, { ...succeeded, _awaiting: 'nothing' }, REST);
  // "me resultó, tengo otros 15 minutos", "lo hice, ahora me falta la discusión": the question is answered already.
  if ((namesPart(talk) && talk.mood !== 'progress') || said.tiempo_bloque || answer === 'another')
    return giveStrategy(turn, succeeded, { openings: BETTER });
  const text = [BETTER, AFTER_BETTER].map((texts) => pickFresh(texts, saidOf(turn), turn.random)).join(' ');
  return { state: { ...succeeded, _awaiting: 'more' }, text, quickReplies: MORE_REPLIES };
}

/** The other direction where there is one, and a shorter block, unless they said how long. */
export function recalibrate(turn: Turn, state: TutorSession): Move {
  const before = fitOf(state);
  const staysConcrete = needsTheConcrete(state.sentimiento_actual ?? state.slots.sentimiento);
  const Q3 = (state.Q3 ?? before.Q3) === '↓' && !staysConcrete ? '↑' : '↓';
  const tiempo_bloque = turn.heard.said.tiempo_bloque ?? 10;
  const shorter: TutorSession = { ...state, tiempo_bloque, slots: { ...state.slots, tiempo_bloque } };
  return giveStrategy(turn, shorter, { chosen: { ...before, Q3 }, openings: RECALIBRATIONS });
}

/** One more block: of what went well, or after a rest. */
export const nextBlock = (turn: Turn, state: TutorSession): Move =>
  giveStrategy(turn, state, { openings: state.last_eval_result?.exito ? NEXT_BLOCK : ANOTHER_IDEA });
