import { recalibrate } from './help.ts';
import { NAVIGATE_WELLNESS, OTHER_PAUSE_REPLIES } from './quick-replies.ts';
import { EXERCISES, type Exercise, type TutorSession } from './session.ts';
import type { Sentimiento } from './slots.ts';
import { REST, WELLNESS, WELLNESS_AFTER, WELLNESS_DECLINED, WELLNESS_REFUSED } from './texts/conversation-es.ts';
import { type Move, mentionsTask, namesPart, saidOf, speak, type Turn } from './turn.ts';

const FITTING: Partial<Record<Sentimiento, Exercise>> = {
  aburrimiento: 'relevance',
  frustracion: 'grounding',
  dispersion_rumiacion: 'grounding',
};

/** The pause: asked for, offered, refused, done. */
export function answerPause(turn: Turn): Move | undefined {
  const { state, heard, message } = turn;
  const { answer, evaluation, said, topic, talk } = heard;
  if (message.trim() === NAVIGATE_WELLNESS) return guide(turn);
  if (answer === 'refuse' && EXERCISE.test(heard.text)) return refused(turn);
  const offered = state._awaiting === 'wellness_offer';
  if (!offered && state._awaiting !== 'wellness_done') return undefined;
  if (mentionsTask(said) || namesPart(talk) || said.tiempo_bloque) return undefined;
  if (answer === 'stop') return speak(turn, { ...state, _awaiting: 'nothing' }, REST);
  if (answer === 'refuse') return refused(turn);
  if (offered && (answer === 'yes' || EXERCISE.test(heard.text))) return guide(turn);
  if (offered && answer === 'no') return speak(turn, { ...state, _awaiting: 'more' }, WELLNESS_DECLINED);
  if (topic) return undefined;
  if (evaluation && evaluation !== 'better') return recalibrate(turn, state);
  if (offered || said.sentimiento) return undefined;
  return speak(turn, { ...state, _awaiting: 'more' }, WELLNESS_AFTER);
}

const EXERCISE = /\b(?:respir|inhal|exhal|ejercicio de|pausa|meditar|nombrar cosas|grounding|bienestar)/;

function refused(turn: Turn): Move {
  const { state } = turn;
  const named: Pick<TutorSession, '_refused'> = BREATHING.test(turn.heard.text) ? { _refused: 'breathing' } : {};
  return speak(turn, { ...state, ...named, _awaiting: 'more' }, WELLNESS_REFUSED, OTHER_PAUSE_REPLIES);
}

const BREATHING = /\b(?:respir|inhal|exhal)/;

/** The exercise that fits the feeling; when it was just said, the next one. */
function guide(turn: Turn): Move {
  const fitting = FITTING[turn.state.sentimiento_actual ?? 'otro'] ?? 'breathing';
  const order = [fitting, ...EXERCISES.filter((exercise) => exercise !== fitting)];
  const said = saidOf(turn);
  const wanted = order.filter((exercise) => exercise !== turn.state._refused);
  const fresh = wanted.find((exercise) => !WELLNESS[exercise].some((text) => said.includes(text)));
  return speak(turn, { ...turn.state, _awaiting: 'wellness_done' }, WELLNESS[fresh ?? wanted[0] ?? fitting]);
}
