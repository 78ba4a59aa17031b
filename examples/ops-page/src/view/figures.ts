import type { OperationsReply } from '@flou/core/client';
import { html, nothing, type TemplateResult } from 'lit-html';
import { dayFigures, minuteFigures } from '../charts.ts';
import { clock } from '../format.ts';
import type { Instance, State } from '../state.ts';
import { TEXTS } from '../texts.ts';
import { instanceTiles, storedTiles } from '../tiles.ts';
import type { Actions } from '../watching.ts';
import { alerts } from './alerts.ts';
import { charts } from './charts.ts';
import { header } from './header.ts';
import { costs, daysTable, minutesTable, models } from './tables.ts';
import { tiles } from './tiles.ts';
import { verdict } from './verdict.ts';

export function figures(state: State, actions: Actions): TemplateResult {
  const { reply, awaySinceMs, instances, shown } = state;
  const instance = instances.get(shown ?? '');
  return html`
    ${header(state, actions)}
    <main class="figures">
      ${awaySinceMs === undefined ? nothing : html`<p class="banner bad">${reply ? TEXTS.away(clock(awaySinceMs)) : TEXTS.problems.away}</p>`}
      ${reply ? answer(reply, instance) : nothing}
    </main>
  `;
}

function answer(reply: OperationsReply, instance: Instance | undefined): TemplateResult {
  const { stored, objectives, daily_cost_limit_usd: limit } = reply;
  const nowMs = Date.parse(reply.at);
  return html`
    ${stored ? nothing : html`<p class="banner watch">${TEXTS.noStorage}</p>`}
    ${instance ? verdict(instance, nowMs) : html`<p class="banner">${TEXTS.noInstance}</p>`}
    ${instance ? tiles('instance', instanceTiles(instance, objectives, nowMs)) : nothing}
    ${stored ? tiles('all', storedTiles(stored, reply)) : nothing}
    ${
      instance
        ? charts({
            id: 'minutes',
            title: TEXTS.charts.title,
            scope: 'instance',
            figures: minuteFigures(instance, nowMs),
            table: minutesTable(instance),
          })
        : nothing
    }
    ${
      stored
        ? charts({
            id: 'days',
            title: TEXTS.charts.days,
            scope: 'all',
            figures: dayFigures(stored, limit, objectives.satisfaction.target, nowMs),
            table: daysTable(stored),
          })
        : nothing
    }
    ${instance ? models(instance, nowMs) : nothing} ${stored ? costs(stored) : nothing}
    ${instance ? alerts(instance, nowMs) : nothing}
    <footer class="small">
      <p>${TEXTS.footer(reply.version, Intl.DateTimeFormat().resolvedOptions().timeZone)}</p>
      <p>${TEXTS.footerInstance}</p>
    </footer>
  `;
}
