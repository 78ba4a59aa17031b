import { html, nothing, type TemplateResult } from 'lit-html';
import type { Actions } from '../actions.ts';
import type { State } from '../state.ts';
import { TEXTS } from '../texts.ts';

/** The first thing somebody sees: what this is, and a way in without an account. */
export const welcome = (state: State, actions: Actions): TemplateResult =>
  state.form === 'none' ? front(state, actions) : accountForm(state, actions);

function front({ busy, problem }: State, actions: Actions): TemplateResult {
  const { title, lead, guest, guestNote, logIn, signUp, honest } = TEXTS.welcome;
  return html`
    <span class="halo" aria-hidden="true"></span>
    <p class="name">${TEXTS.name}</p>
    <h1>${title}</h1>
    <p class="lead">${lead}</p>
    ${problem ? html`<p class="notice" role="alert">${problem}</p>` : nothing}
    <button class="button primary" ?disabled=${busy} @click=${actions.enterAsGuest}>
      ${busy ? TEXTS.account.busy : guest}
    </button>
    <div class="pair">
      <button class="button quiet" @click=${() => actions.showForm('log-in')}>${logIn}</button>
      <button class="button quiet" @click=${() => actions.showForm('sign-up')}>${signUp}</button>
    </div>
    <p class="small">${guestNote}</p>
    <p class="small">${honest}</p>
  `;
}

function accountForm({ form, busy, problem }: State, actions: Actions): TemplateResult {
  const isNew = form === 'sign-up';
  const { logInTitle, signUpTitle, username, usernameHint, password, passwordHint, back, busy: moment } = TEXTS.account;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const fields = new FormData(event.target);
    void actions.submitForm({ username: String(fields.get('username')), password: String(fields.get('password')) });
  };
  return html`
    <h1>${isNew ? signUpTitle : logInTitle}</h1>
    <form class="account" novalidate @submit=${submit}>
      <label for="username">${username}</label>
      <input
        id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required
        aria-describedby=${isNew ? 'username-hint' : nothing}
      />
      ${isNew ? html`<p class="small" id="username-hint">${usernameHint}</p>` : nothing}
      <label for="password">${password}</label>
      <input
        id="password" name="password" type="password" required
        autocomplete=${isNew ? 'new-password' : 'current-password'}
        aria-describedby=${isNew ? 'password-hint' : nothing}
      />
      ${isNew ? html`<p class="small" id="password-hint">${passwordHint}</p>` : nothing}
      ${problem ? html`<p class="notice" role="alert">${problem}</p>` : nothing}
      <button class="button primary" ?disabled=${busy}>
        ${busy ? moment : isNew ? TEXTS.welcome.signUp : TEXTS.welcome.logIn}
      </button>
      <button class="button quiet" type="button" @click=${() => actions.showForm('none')}>${back}</button>
    </form>
  `;
}
