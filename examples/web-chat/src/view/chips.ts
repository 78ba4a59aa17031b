import type { QuickReply } from '@flou/core/client';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Actions } from '../actions.ts';
import { TEXTS } from '../texts.ts';

/** Answers to tap: the label is shown, the value is sent. */
export const chips = (
  replies: readonly QuickReply[],
  actions: Pick<Actions, 'answer'>,
): TemplateResult | typeof nothing =>
  replies.length === 0
    ? nothing
    : html`
        <div class="chips" role="group" aria-label=${TEXTS.chat.replies}>
          ${replies.map((reply) => html`<button class="chip" @click=${() => actions.answer(reply)}>${reply.label}</button>`)}
        </div>
      `;
