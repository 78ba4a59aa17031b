import { html, nothing, type TemplateResult } from 'lit-html';
import type { Actions } from '../actions.ts';
import { type Breath, type ExerciseState, ROUNDS } from '../exercise.ts';
import { TEXTS } from '../texts.ts';

const { exercise: texts } = TEXTS;

/** A pause of a minute: breathing, or coming back to the present by the senses. */
export function exerciseDialog(exercise: ExerciseState | undefined, actions: Actions): TemplateResult | typeof nothing {
  if (!exercise) return nothing;
  const { kind } = exercise;
  const choice = (one: ExerciseState['kind']) => html`
    <button class="chip" aria-pressed=${one === kind ? 'true' : 'false'} @click=${() => actions.openExercise(one)}>
      ${texts[one]}
    </button>
  `;
  return html`
    <dialog class="exercise" aria-labelledby="exercise-title" @close=${actions.closeExercise}>
      <h2 id="exercise-title">${texts.title}</h2>
      <div class="chips" role="group" aria-label=${texts.kinds}>${choice('breathing')} ${choice('grounding')}</div>
      ${kind === 'breathing' ? breathing(exercise.breath, actions) : grounding(exercise.step, actions)}
      <button class="button quiet" @click=${actions.closeExercise}>${texts.close}</button>
    </dialog>
  `;
}

function breathing(breath: Breath | undefined, { stepExercise }: Pick<Actions, 'stepExercise'>): TemplateResult {
  const isOver = breath === undefined || breath.phase === 'done';
  const words = breath && breath.phase !== 'done' ? texts.phases[breath.phase] : '';
  return html`
    ${isOver ? html`<p class="exercise-lead">${breath ? texts.done : texts.breathingLead}</p>` : nothing}
    <div class="breath ${breath?.phase ?? ''}">
      <span class="breath-circle" aria-hidden="true"></span>
      <p class="breath-words"><span aria-live="assertive">${words}</span> <b aria-hidden="true">${breath?.seconds || nothing}</b></p>
    </div>
    ${
      isOver
        ? html`<button class="button primary" @click=${stepExercise}>${breath ? texts.again : texts.start}</button>`
        : html`<p class="small">${texts.round(breath.round, ROUNDS)}</p>`
    }
  `;
}

function grounding(step: number, { stepExercise }: Pick<Actions, 'stepExercise'>): TemplateResult {
  const sense = texts.senses[step];
  if (!sense) return html`<p class="exercise-lead">${texts.done}</p>`;
  return html`
    <p class="exercise-lead">${texts.groundingLead}</p>
    <p class="sense" aria-live="polite"><b>${sense.count}</b> ${sense.text}</p>
    <button class="button primary" @click=${stepExercise}>${texts.next}</button>
  `;
}
