import { html, type TemplateResult } from 'lit-html';
import type { Actions } from '../actions.ts';
import type { State } from '../state.ts';
import { TEXTS } from '../texts.ts';

/** What is not needed every minute. A popover: the browser opens it, closes it and gives the focus back. */
export function menu({ username }: State, actions: Actions): TemplateResult {
  const { title, pause, clear, logOut, eraseGuest, as, guest } = TEXTS.menu;
  const item = (label: string, act: () => unknown) => html`
    <button class="menu-item" popovertarget="menu" popovertargetaction="hide" @click=${act}>${label}</button>
  `;
  return html`
    <button class="icon-button menu-button" popovertarget="menu" aria-label=${title} title=${title}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 7.5h14M5 12h14M5 16.5h14" /></svg>
    </button>
    <nav id="menu" popover aria-label=${title}>
      <p class="small">${username ? as(username) : guest}</p>
      ${item(pause, () => actions.openExercise())}
      ${item(clear, () => actions.confirm('clear'))}
      ${username ? item(logOut, actions.logOut) : item(eraseGuest, () => actions.confirm('erase'))}
    </nav>
  `;
}
