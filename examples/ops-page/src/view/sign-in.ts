import { html, nothing, type TemplateResult } from 'lit-html';
import type { State } from '../state.ts';
import { TEXTS } from '../texts.ts';
import type { Actions } from '../watching.ts';

export function signIn({ busy, problem }: State, actions: Actions): TemplateResult {
  const { title, lead, username, password, submit, busy: moment, note } = TEXTS.signIn;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const fields = new FormData(event.target);
    void actions.signIn({ username: String(fields.get('username')), password: String(fields.get('password')) });
  };
  return html`
    <main class="door">
      <span class="mark" aria-hidden="true"></span>
      <h1>${title}</h1>
      <p class="soft">${lead}</p>
      <form @submit=${send}>
        <label for="username">${username}</label>
        <input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required />
        <label for="password">${password}</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required />
        ${problem ? html`<p class="banner bad" role="alert">${problem}</p>` : nothing}
        <button class="button primary" ?disabled=${busy}>${busy ? moment : submit}</button>
      </form>
      <p class="small">${note}</p>
    </main>
  `;
}
