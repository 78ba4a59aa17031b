import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Actions } from '../actions.ts';
import type { State } from '../state.ts';
import { TEXTS } from '../texts.ts';

/** The server's default for MAX_MESSAGE_LENGTH; it has the last word. */
const MOST = 2_000;
const SAY_WHAT_IS_LEFT = 200;

/** Where one writes. Enter sends, Shift+Enter makes a line. */
export function composer({ draft, outgoing }: State, actions: Actions): TemplateResult {
  const { chat } = TEXTS;
  const isWriting = outgoing?.status === 'writing';
  const left = MOST - [...draft].length;
  const canSend = draft.trim() !== '' && left >= 0 && (!outgoing || outgoing.status === 'stopped');
  const send = () => {
    if (!canSend) return;
    actions.write('');
    void actions.send(draft.trim());
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    send();
  };
  const onKeydown = (event: KeyboardEvent) => {
    // While an accent or an emoji is being composed, Enter belongs to the keyboard.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  const onInput = ({ target }: InputEvent) => {
    if (target instanceof HTMLTextAreaElement) actions.write(target.value);
  };
  return html`
    <form class="composer" @submit=${onSubmit}>
      <label class="visually-hidden" for="message">${chat.message}</label>
      <div class="grow" data-text=${draft}>
        <textarea
          id="message" rows="1" placeholder=${chat.message} enterkeyhint="send" autocomplete="off"
          aria-describedby="left" .value=${live(draft)} @input=${onInput} @keydown=${onKeydown}
        ></textarea>
      </div>
      ${isWriting ? stopButton(actions) : sendButton(canSend)}
      <p id="left" class="small left" role="status">
        ${left < 0 ? chat.over(-left) : left < SAY_WHAT_IS_LEFT ? chat.left(left) : nothing}
      </p>
    </form>
  `;
}

const sendButton = (canSend: boolean): TemplateResult => html`
  <button class="send" aria-label=${TEXTS.chat.send} title=${TEXTS.chat.send} aria-disabled=${canSend ? 'false' : 'true'}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 20V5M5.5 11.5 12 5l6.5 6.5" /></svg>
  </button>
`;

const stopButton = ({ stop }: Pick<Actions, 'stop'>): TemplateResult => html`
  <button type="button" class="send stop" aria-label=${TEXTS.chat.stop} title=${TEXTS.chat.stop} @click=${stop}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><rect x="7" y="7" width="10" height="10" rx="2" /></svg>
  </button>
`;
