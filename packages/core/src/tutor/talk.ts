import { withFeeling } from './help.ts';
import { FEELING_REPLIES, LISTENING_REPLIES, OPTION_REPLIES, SLOT_REPLIES } from './quick-replies.ts';
import type { Mood, TutorSession } from './session.ts';
import {
  ASK_FEELING,
  LISTENING,
  LISTENING_CHOICE,
  LISTENING_QUIET,
  OPTIONS,
  TOPICS,
  type Topic,
} from './texts/conversation-es.ts';
import { type Move, speak, type Turn } from './turn.ts';

/** What somebody who speaks of this is listened to as. */
const MOODS: Partial<Record<Topic, Mood>> = {
  grief: 'loss',
  heartbreak: 'trouble',
  bad_grade: 'trouble',
  family: 'trouble',
  lonely: 'trouble',
  vent: 'trouble',
  quit: 'trouble',
  teacher: 'trouble',
  tired: 'trouble',
  good_news: 'joy',
  opinion: 'chat',
  not_study: 'chat',
  just_talk: 'chat',
  laugh: 'chat',
  how_are_you: 'chat',
};

/** Small talk does not take the place of what was asked; these do. */
const ALWAYS: ReadonlySet<Topic> = new Set(['not_study', 'just_talk']);

const SAD: ReadonlySet<Topic> = new Set([
  'grief',
  'heartbreak',
  'bad_grade',
  'family',
  'lonely',
  'vent',
  'quit',
  'teacher',
]);
export const isSad = (topic: Topic | undefined): topic is Topic => topic !== undefined && SAD.has(topic);

/** Listened to so often, a choice is offered: nobody is held in what they told first. */
const MOST_LISTENING = 3;

/** Sad news first gets company; what is owed can wait. */
export function comfort(turn: Turn): Move | undefined {
  const { topic, said, evaluation } = turn.heard;
  if (!isSad(topic)) return undefined;
  // A bad mark that is feared, or that an attempt at studying got, is about the task.
  const isOfTask = said.sentimiento === 'ansiedad_error' || (evaluation && turn.state._awaiting === 'evaluation');
  if (topic === 'bad_grade' && isOfTask) return undefined;
  return converse({ ...turn, state: withFeeling(turn.state, said.sentimiento) }, topic);
}

/** Good news are celebrated before anything in them is taken for a task. */
export function celebrate(turn: Turn): Move | undefined {
  const { topic, talk, evaluation } = turn.heard;
  const { _awaiting } = turn.state;
  if (topic !== 'good_news' || talk?.mood === 'pending' || talk?.mood === 'stuck') return undefined;
  if (evaluation && (_awaiting === 'evaluation' || _awaiting === 'more')) return undefined;
  return STILL_OWED.test(turn.heard.text) ? undefined : converse(turn, topic);
}

const STILL_OWED = /\b(?:pero|ahora|falta|faltan|tengo que|queda|quedan|toca|mañana|ayuda)\b/;

/** While somebody tells something of theirs. What is about something else falls through, and the telling ends there. */
export function listen(turn: Turn): Move | undefined {
  const { state, heard } = turn;
  const mood = state._mood ?? 'trouble';
  const light = mood === 'joy' || mood === 'chat';
  // "¿por qué a mí?" is still telling; "¿qué hora es?" is not.
  const asksElse = heard.isQuestion && (light || !OF_ONESELF.test(heard.text));
  if (state._awaiting !== 'listening' || asksElse) return undefined;
  if (heard.topic && heard.topic !== 'dont_know') return undefined;
  if (heard.answer === 'refuse' || heard.answer === 'stop')
    return speak(turn, { ...state, _awaiting: 'nothing' }, LISTENING_QUIET);
  if (heard.answer === 'no' && light) return speak(turn, { ...state, _awaiting: 'nothing' }, TOPICS.no);
  const felt = withFeeling(state, heard.said.sentimiento);
  const texts = LISTENING[light || state._listened === 0 ? mood : 'open'];
  return state._listened < MOST_LISTENING
    ? speak(turn, { ...felt, _listened: state._listened + 1 }, texts)
    : speak(turn, { ...felt, _listened: 0 }, LISTENING_CHOICE, LISTENING_REPLIES);
}

const OF_ONESELF = /\b(?:me|mi|mis|yo|conmigo|voy|soy|estoy|por ?que|normal|culpa|deberia|debi|pude)\b/;

export function converse(turn: Turn, topic: Topic): Move {
  const { state } = turn;
  if (topic === 'greeting_again' && !state.greeted) return firstWords(turn);
  if (topic === 'tell_feeling')
    return speak(turn, { ...state, _asked: 'sentimiento', _awaiting: 'slot' }, TOPICS[topic], FEELING_REPLIES);
  if (topic === 'new_task') return speak(turn, withoutTask(state), TOPICS[topic], SLOT_REPLIES.tipo_tarea);
  const mood = MOODS[topic];
  const waits = state._awaiting !== 'nothing' && state._awaiting !== 'listening';
  if (mood && !(mood === 'chat' && waits && !ALWAYS.has(topic)))
    return speak(turn, { ...state, _awaiting: 'listening', _mood: mood, _listened: 0 }, TOPICS[topic]);
  return speak(turn, noLongerListening(state), TOPICS[topic]);
}

const noLongerListening = (state: TutorSession): TutorSession =>
  state._awaiting === 'listening' ? { ...state, _awaiting: 'nothing' } : state;

/** Another task: what was known of the one before is let go, what is felt is not. */
function withoutTask(state: TutorSession): TutorSession {
  const { sentimiento, sentimiento_otro } = state.slots;
  const { _part, ...rest } = state;
  return {
    ...rest,
    slots: { ...(sentimiento ? { sentimiento } : {}), ...(sentimiento_otro ? { sentimiento_otro } : {}) },
    iteration: 0,
    _asked: 'tipo_tarea',
    _questions: 1,
    _awaiting: 'slot',
  };
}

/** The very first words, when the message says nothing to go by. */
export const firstWords = (turn: Turn): Move =>
  speak(turn, { ...turn.state, _asked: 'sentimiento', _awaiting: 'slot' }, ASK_FEELING, FEELING_REPLIES);

/** Not understood: asked once to say it otherwise; from then on there is something to choose from. */
export function lost(turn: Turn): Move {
  const state = noLongerListening(turn.state);
  const kind = state.slots.tipo_tarea ? 'task' : 'start';
  const asksTask = state._awaiting === 'slot' && state._asked === 'tipo_tarea';
  const replies = asksTask ? SLOT_REPLIES.tipo_tarea : OPTION_REPLIES[kind];
  if (state._lost > 0) return { ...speak(turn, state, OPTIONS[kind], OPTION_REPLIES[kind]), lost: true };
  if (turn.heard.isQuestion) {
    const topic = turn.heard.said.ramo ? 'study_question' : 'open_question';
    return { ...speak(turn, state, TOPICS[topic], replies), lost: true };
  }
  return { ...speak(turn, state, TOPICS.unclear, replies), lost: true };
}
