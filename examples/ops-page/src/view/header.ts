import { html, nothing, type TemplateResult } from 'lit-html';
import { exactClock } from '../format.ts';
import type { State } from '../state.ts';
import { TEXTS } from '../texts.ts';
import type { Actions } from '../watching.ts';

const T = TEXTS.header;

export function header(state: State, actions: Actions): TemplateResult {
  const { reply, paused } = state;
  return html`
    <header class="top">
      <span class="mark" aria-hidden="true"></span>
      <div class="name">
        <h1>${TEXTS.title}</h1>
        <p class="small">
          ${reply ? T.updated(exactClock(reply.at)) : TEXTS.opening}, ${paused ? T.paused : T.every}
        </p>
      </div>
      ${instanceChoice(state, actions)}
      <div class="buttons">
        <button class="button" @click=${actions.refresh}>${T.refresh}</button>
        <button class="button" @click=${actions.togglePause}>${paused ? T.resume : T.pause}</button>
        <button class="button" @click=${actions.signOut}>${T.signOut}</button>
      </div>
    </header>
  `;
}

/** Behind a load balancer now one answers, now another. */
function instanceChoice({ instances, shown }: State, actions: Actions): TemplateResult | typeof nothing {
  if (instances.size < 2) return nothing;
  const choose = (event: Event) => event.target instanceof HTMLSelectElement && actions.show(event.target.value);
  return html`
    <label class="instances">
      <span class="small">${T.instances}</span>
      <select @change=${choose}>
        ${[...instances]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(
            ([key, { name, since }]) =>
              html`<option value=${key} ?selected=${key === shown}>${name}, ${exactClock(since)}</option>`,
          )}
      </select>
    </label>
  `;
}
