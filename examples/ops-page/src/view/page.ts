import { html, type TemplateResult } from 'lit-html';
import type { State } from '../state.ts';
import { TEXTS } from '../texts.ts';
import type { Actions } from '../watching.ts';
import { figures } from './figures.ts';
import { refused } from './refused.ts';
import { signIn } from './sign-in.ts';

const SCREENS = {
  opening: () => html`<main class="door"><h1 class="small">${TEXTS.opening}</h1></main>`,
  'sign-in': signIn,
  refused,
  figures,
} as const satisfies Record<State['screen'], (state: State, actions: Actions) => TemplateResult>;

/** The whole page, as the state has it. */
export const page = (state: State, actions: Actions): TemplateResult => html`
  ${SCREENS[state.screen](state, actions)}
  <p class="visually-hidden" role="status">${state.announcement}</p>
`;
