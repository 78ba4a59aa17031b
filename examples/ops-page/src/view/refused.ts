import { html, type TemplateResult } from 'lit-html';
import type { State } from '../state.ts';
import { TEXTS } from '../texts.ts';
import type { Actions } from '../watching.ts';

/** Somebody with an account who is no operator: what would have to be done about it. */
export function refused({ refusedId }: State, actions: Actions): TemplateResult {
  const { title, lead, after, other } = TEXTS.refused;
  return html`
    <main class="door">
      <span class="mark" aria-hidden="true"></span>
      <h1>${title}</h1>
      <p class="soft">${lead}</p>
      <p><code>OPERATORS=${refusedId ?? '…'}</code></p>
      <p class="soft">${after}</p>
      <button class="button primary" @click=${actions.signOut}>${other}</button>
    </main>
  `;
}
