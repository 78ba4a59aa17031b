import { html, nothing, type TemplateResult } from 'lit-html';
import { moment } from '../format.ts';
import type { Alert, Instance } from '../state.ts';
import { ALERTS, TEXTS } from '../texts.ts';
import { scopeMark } from './scope.ts';

const T = TEXTS.now;

/** The first thing to know: does anything need somebody? */
export function verdict({ alerts, since }: Instance, nowMs: number): TemplateResult {
  const isBad = ({ kind }: Alert) => Number(ALERTS[kind].tone === 'bad');
  const ongoing = alerts
    .filter(({ ended_at }) => ended_at === null)
    .toSorted((one, other) => isBad(other) - isBad(one));
  return html`
    <section aria-labelledby="now">
      <h2 id="now">${T.title} ${scopeMark('instance')}</h2>
      ${
        ongoing.length === 0
          ? html`<p class="quiet"><strong>${T.quiet}</strong> ${T.quietSince(moment(since, nowMs))}</p>`
          : html`<ul class="ongoing">
              ${ongoing.map((alert) => ongoingAlert(alert, nowMs))}
            </ul>`
      }
    </section>
  `;
}

function ongoingAlert({ kind, subject, began_at, worst }: Alert, nowMs: number): TemplateResult {
  const { title, worst: sayWorst, todo, tone } = ALERTS[kind];
  return html`
    <li class="alert ${tone}">
      <h3>${title(subject)}</h3>
      <p class="when">
        ${T.since(moment(began_at, nowMs))}${worst !== null && sayWorst ? html`, ${sayWorst(worst)}` : nothing}
      </p>
      <p>${todo}</p>
    </li>
  `;
}
