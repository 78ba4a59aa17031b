import { html, nothing, type TemplateResult } from 'lit-html';
import { moment } from '../format.ts';
import type { Alert, Instance } from '../state.ts';
import { ALERTS, TEXTS } from '../texts.ts';
import { scopeMark } from './scope.ts';

const T = TEXTS.alerts;

/** What was, newest first; what still is stands at the top of the page. */
export function alerts({ alerts: all }: Instance, nowMs: number): TemplateResult {
  const past = all.filter(({ ended_at }) => ended_at !== null);
  return html`
    <section aria-labelledby="alerts">
      <h2 id="alerts">${T.title} ${scopeMark('instance')}</h2>
      ${
        past.length === 0
          ? html`<p class="empty">${T.empty}</p>`
          : html`<ul class="past">
              ${past.map((alert) => pastAlert(alert, nowMs))}
            </ul>`
      }
    </section>
  `;
}

function pastAlert({ kind, subject, began_at, ended_at, times, worst }: Alert, nowMs: number): TemplateResult {
  const { title, worst: sayWorst, tone } = ALERTS[kind];
  const began = moment(began_at, nowMs);
  const facts = [...(times > 1 ? [T.times(times)] : []), ...(worst !== null && sayWorst ? [sayWorst(worst)] : [])];
  return html`
    <li class=${tone}>
      <span class="when">${T.until(began, moment(ended_at ?? began_at, nowMs))}</span>
      <span>${title(subject)}${facts.length > 0 ? html` <span class="small">${facts.join(', ')}</span>` : nothing}</span>
    </li>
  `;
}
