import type { JsonSchema } from '@valibot/to-json-schema';
import { html } from 'hono/html';
import { descriptionOf, fieldsOf, type TypePart, typeOf } from './schema-fields.ts';

export type Html = ReturnType<typeof html>;

/** A text with `code` in it. */
export function inline(text: string): Html {
  const parts = text.split('`');
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

export const prose = (text: string | undefined): Html | '' => (text ? html`<p>${inline(text)}</p>` : '');

/** An example, as JSON or as it goes over the wire. Long lines scroll, by keyboard too. */
export const sample = (label: string, example: unknown): Html =>
  html`<pre tabindex="0" aria-label="${label}">${
    typeof example === 'string' ? example : JSON.stringify(example, null, 2)
  }</pre>`;

/** The name links to the schema; values are set as code. */
export const typeText = (type: readonly TypePart[]): Html =>
  html`${type.map((part) => {
    if ('schema' in part) return html`<a href="#${part.schema}">${part.schema}</a>`;
    return 'value' in part ? html`<code>${part.value}</code>` : part.text;
  })}`;

/** A table that scrolls on a narrow screen instead of breaking the page. */
export const table = (label: string, heads: readonly string[], rows: readonly (readonly (Html | string)[])[]): Html =>
  html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div>`;

/** A schema: what it is, and its fields; of one that is a choice, each choice. */
export function schemaFields(schema: JsonSchema): Html {
  if (schema.$ref) return html`<p>${typeText(typeOf(schema))}</p>`;
  if (schema.oneOf) {
    return html`<p>One of:</p>${schema.oneOf.map((choice) => (typeof choice === 'object' ? schemaFields(choice) : ''))}`;
  }
  const fields = fieldsOf(schema);
  const rows = fields.map(({ name, type, required, description }) => [
    html`<code>${name}</code>`,
    html`${typeText(type)}${required ? '' : html` <span class="soft">(optional)</span>`}`,
    inline(description),
  ]);
  return html`${prose(descriptionOf(schema))}${
    rows.length > 0
      ? table('Fields', ['field', 'type', ''], rows)
      : html`<p class="soft">${typeText(typeOf(schema))}</p>`
  }`;
}
