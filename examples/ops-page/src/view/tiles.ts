import { html, nothing, type TemplateResult } from 'lit-html';
import { TEXTS } from '../texts.ts';
import type { Tile } from '../tiles.ts';
import { scopeMark } from './scope.ts';

const T = TEXTS.tiles;

export const tiles = (scope: keyof typeof T.titles, all: readonly Tile[]): TemplateResult => html`
  <section aria-labelledby="tiles-${scope}">
    <h2 id="tiles-${scope}">${T.titles[scope]} ${scopeMark(scope)}</h2>
    <ul class="tiles">
      ${all.map(tile)}
    </ul>
  </section>
`;

function tile({ label, value, note, verdict, objective, used }: Tile): TemplateResult {
  return html`
    <li class="tile ${verdict ?? ''}">
      <h3>${label}</h3>
      <p class="value">${value}</p>
      ${verdict ? html`<p class="verdict">${T.verdicts[verdict]}</p>` : nothing}
      <p class="small">${note}</p>
      ${objective ? html`<p class="small">${objective}</p>` : nothing}
      ${used === undefined ? nothing : html`<meter min="0" max="1" high="0.8" .value=${used} aria-label=${label}></meter>`}
    </li>
  `;
}
