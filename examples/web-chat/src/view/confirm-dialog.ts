import { html, nothing, type TemplateResult } from 'lit-html';
import type { Actions } from '../actions.ts';
import type { State } from '../state.ts';
import { TEXTS } from '../texts.ts';

const { menu } = TEXTS;
const ASKED = {
  clear: { title: menu.clearTitle, lead: menu.clearLead, yes: menu.clearYes },
  erase: { title: menu.eraseTitle, lead: menu.eraseLead, yes: menu.eraseYes },
} as const;

/** Asks before something is gone for good. */
export function confirmDialog(what: State['confirming'], actions: Actions): TemplateResult | typeof nothing {
  if (!what) return nothing;
  const { title, lead, yes } = ASKED[what];
  return html`
    <dialog aria-labelledby="confirm-title" @close=${() => actions.confirm(undefined)}>
      <h2 id="confirm-title">${title}</h2>
      <p>${lead}</p>
      <div class="pair">
        <button class="button quiet" autofocus @click=${() => actions.confirm(undefined)}>${menu.cancel}</button>
        <button class="button primary" @click=${actions.confirmed}>${yes}</button>
      </div>
    </dialog>
  `;
}
