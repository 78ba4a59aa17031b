import type { HelplineView } from '@flou/core/client';
import { html, nothing, type TemplateResult } from 'lit-html';
import { TEXTS } from '../texts.ts';

/** People to talk to now. It stands beside the conversation, never in its way. */
export function helplineCard([first, ...others]: readonly HelplineView[]): TemplateResult | typeof nothing {
  if (!first) return nothing;
  const { title, lead } = TEXTS.helplines;
  return html`
    <section class="helplines" aria-labelledby="helplines-title">
      <h2 id="helplines-title">${title}</h2>
      <p>${lead}</p>
      <a class="button call" href=${first.href}>${doing(first)}</a>
      <p class="small">${first.name}, ${hours(first)}</p>
      ${others.length > 0 ? more(others) : nothing}
    </section>
  `;
}

const more = (others: readonly HelplineView[]): TemplateResult => html`
  <details>
    <summary>${TEXTS.helplines.others}</summary>
    <ul>
      ${others.map((line) => html`<li><a href=${line.href}>${line.name}: <b>${line.phone}</b></a> <span>${hours(line)}</span></li>`)}
    </ul>
  </details>
`;

function doing({ href, phone, name }: HelplineView): string {
  const { call, write, open } = TEXTS.helplines;
  if (href.startsWith('tel:')) return call(phone);
  return href.startsWith('sms:') ? write(name) : open(name);
}

const hours = (line: HelplineView): string => (line.hours === '24/7' ? TEXTS.helplines.always : line.hours);
