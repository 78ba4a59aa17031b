import { html, nothing, type TemplateResult } from 'lit-html';
import type { Figure } from '../charts.ts';
import type { TEXTS } from '../texts.ts';
import { scopeMark } from './scope.ts';

export interface ChartsSection {
  readonly id: string;
  readonly title: string;
  readonly scope: keyof typeof TEXTS.scope;
  readonly figures: readonly Figure[];
  /** The same figures for those who do not see a picture, and for whoever wants to know exactly. */
  readonly table: TemplateResult;
}

export const charts = ({ id, title, scope, figures, table }: ChartsSection): TemplateResult => html`
  <section aria-labelledby=${id}>
    <h2 id=${id}>${title} ${scopeMark(scope)}</h2>
    <div class="charts">${figures.map(figure)}</div>
    ${table}
  </section>
`;

function figure({ id, title, summary, chart }: Figure): TemplateResult {
  return html`
    <figure class="card" aria-labelledby="chart-${id}">
      <figcaption>
        <h3 id="chart-${id}">${title}</h3>
        ${chart ? html`<ul class="legend" aria-hidden="true">${chart.series.map(({ label, color }) => html`<li><span class=${color.slice(2)}></span>${label}</li>`)}</ul>` : nothing}
      </figcaption>
      ${chart ? html`<figure-chart role="img" aria-label="${title}: ${summary}" .chart=${chart}></figure-chart>` : nothing}
      <p class=${chart ? 'small' : 'empty'}>${summary}</p>
    </figure>
  `;
}
