import { html, type TemplateResult } from 'lit-html';
import type { Actions } from '../actions.ts';
import type { Entry } from '../state.ts';
import { TEXTS } from '../texts.ts';

const SCORES = [1, 2, 3, 4, 5];

/** How good a reply was, by one tap. */
export function stars(entry: Entry, actions: Pick<Actions, 'rate'>): TemplateResult {
  const { question, star, thanks } = TEXTS.stars;
  if (entry.rating !== undefined) return html`<p class="thanks">${'★'.repeat(entry.rating)} ${thanks}</p>`;
  return html`
    <fieldset class="stars">
      <legend>${question}</legend>
      ${SCORES.map(
        (score) => html`
          <button type="button" aria-label=${star(score)} title=${star(score)} @click=${() => actions.rate(entry, score)}>
            <span aria-hidden="true">★</span>
          </button>
        `,
      )}
    </fieldset>
  `;
}
