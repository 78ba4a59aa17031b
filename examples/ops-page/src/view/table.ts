import { html, type TemplateResult } from 'lit-html';

export interface TableContent {
  /** What it is called, for those who do not see what stands above it. */
  readonly label: string;
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly (string | TemplateResult)[])[];
}

/** Wide ones scroll by themselves, also with a keyboard. */
export const table = ({ label, columns, rows }: TableContent): TemplateResult => html`
  <div class="scroll" role="region" tabindex="0" aria-label=${label}>
    <table>
      <caption class="visually-hidden">${label}</caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) => html`
            <tr>
              <th scope="row">${first}</th>
              ${others.map((cell) => html`<td>${cell}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>
`;

/** A table for those who want it. */
export const foldedTable = (content: TableContent): TemplateResult => html`
  <details>
    <summary>${content.label}</summary>
    ${table(content)}
  </details>
`;
