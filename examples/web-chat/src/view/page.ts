import { html, nothing, type TemplateResult } from 'lit-html';
import type { Actions } from '../actions.ts';
import type { State } from '../state.ts';
import { TEXTS } from '../texts.ts';
import { blockBar } from './block-bar.ts';
import { composer } from './composer.ts';
import { confirmDialog } from './confirm-dialog.ts';
import { exerciseDialog } from './exercise-dialog.ts';
import { helplineCard } from './helpline-card.ts';
import { log } from './log.ts';
import { menu } from './menu.ts';
import { welcome } from './welcome.ts';

/** The whole page, as the state has it. */
export function page(state: State, actions: Actions): TemplateResult {
  return html`
    ${body(state, actions)}
    <p class="visually-hidden" role="status">${state.announcement}</p>
  `;
}

function body(state: State, actions: Actions): TemplateResult | typeof nothing {
  if (state.screen === 'opening') return nothing;
  if (state.screen === 'welcome') return html`<main class="welcome">${welcome(state, actions)}</main>`;
  return html`
    <header class="top">
      <span class="mark" aria-hidden="true"></span>
      <div>
        <p class="name">${TEXTS.name}</p>
        <p class="tagline">${TEXTS.tagline}</p>
      </div>
      ${menu(state, actions)}
    </header>
    <main class="chat">
      <h1 class="visually-hidden">${TEXTS.chat.conversation}</h1>
      ${state.online ? nothing : html`<p class="notice" role="status">${TEXTS.chat.offline}</p>`}
      ${log(state, actions)}
      <div class="dock">
        ${helplineCard(state.helplines)}
        ${blockBar(state.block, actions)}
        ${state.problem ? html`<p class="notice" role="alert">${state.problem}</p>` : nothing}
        ${composer(state, actions)}
      </div>
    </main>
    ${exerciseDialog(state.exercise, actions)} ${confirmDialog(state.confirming, actions)}
  `;
}
