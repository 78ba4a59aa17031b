import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Actions } from '../actions.ts';
import type { Entry, Outgoing, State } from '../state.ts';
import { TEXTS } from '../texts.ts';
import { chips } from './chips.ts';
import { stars } from './stars.ts';

const { chat } = TEXTS;

/** What was said, oldest first, and the answer that is being written. */
export function log(state: State, actions: Actions): TemplateResult {
  const { entries, outgoing, older } = state;
  const isNew = entries.length === 0 && !outgoing;
  return html`
    <div class="log" role="region" aria-label=${chat.conversation} tabindex="0">
      ${older ? html`<button class="button quiet older" @click=${actions.readOlder}>${chat.older}</button>` : nothing}
      ${isNew ? html`<div class="said tutor opening"><p>${chat.empty}</p></div> ${chips(chat.starters, actions)}` : nothing}
      <ol>
        ${repeat(
          entries,
          ({ id }) => id,
          ({ role, text }) => said(role, text),
        )}
        ${outgoing ? html`${said('user', outgoing.label)} ${unanswered(outgoing, actions)}` : nothing}
      </ol>
      ${outgoing ? nothing : afterword(entries.at(-1), state, actions)}
    </div>
  `;
}

const said = (role: Entry['role'], text: string): TemplateResult => html`
  <li class="said ${role === 'user' ? 'student' : 'tutor'}">
    <span class="visually-hidden">${role === 'user' ? chat.you : TEXTS.name}:</span>
    <p>${text}</p>
  </li>
`;

/** Below the last reply: what one might answer, and whether it helped. Nobody in a crisis is asked for stars. */
function afterword(last: Entry | undefined, { helplines }: State, actions: Actions): TemplateResult | typeof nothing {
  if (last?.role !== 'model') return nothing;
  return html`${chips(last.quickReplies, actions)} ${helplines.length === 0 ? stars(last, actions) : nothing}`;
}

const thinking = html`<li class="writing"><span class="visually-hidden">${chat.writing}</span><i></i><i></i><i></i></li>`;

function unanswered({ status, reply, problem }: Outgoing, actions: Actions): TemplateResult {
  const words = reply ? said('model', reply) : nothing;
  if (status === 'writing') return html`${reply ? words : thinking}`;
  return html`
    ${words}
    <li class="aside">
      <p>${problem}</p>
      <button class="button small-button" @click=${actions.retry}>${chat.retry}</button>
      ${status === 'stopped' ? nothing : html`<button class="button small-button" @click=${actions.discard}>${chat.discard}</button>`}
    </li>
  `;
}
