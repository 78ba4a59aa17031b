import type { JsonSchema } from '@valibot/to-json-schema';
import { html } from 'hono/html';
import type { MediaObject, MediaSchema, OperationObject, ResponseObject } from '../openapi-document.ts';
import { PROBLEMS, type ProblemCode } from '../problems.ts';
import { type Html, inline, prose, sample, schemaFields, table, typeText } from './pieces.ts';
import { schemaName, typeOf } from './schema-fields.ts';

/** A route: what it takes, what it gives, what can go wrong. */
export function operationSection({
  path,
  method,
  operation,
  schemas,
}: {
  readonly path: string;
  readonly method: string;
  readonly operation: OperationObject;
  readonly schemas: Schemas;
}): Html {
  const { operationId, summary, description, security, parameters, requestBody, responses } = operation;
  return html`<article id="${operationId}" aria-labelledby="${operationId}-title">
<h3 id="${operationId}-title">${summary}</h3>
<code class="route"><span class="method ${method}">${method}</span> ${path}</code>
${security.length > 0 ? html`<p class="soft">Needs an access token: <code>Authorization: Bearer …</code></p>` : ''}
${prose(description)}
${
  parameters
    ? html`<h4>Parameters</h4>${table(
        `Parameters of: ${summary}`,
        ['name', 'in', 'type', ''],
        parameters.map(({ name, in: place, schema, required, description: about }) => [
          html`<code>${name}</code>`,
          place,
          html`${typeText(typeOf(schema))}${required ? '' : html` <span class="soft">(optional)</span>`}`,
          inline(about ?? ''),
        ]),
      )}`
    : ''
}
${requestBody ? Object.entries(requestBody.content).map(([type, media]) => html`<h4>Body, <code>${type}</code></h4>${mediaOf(type, { ...media, schema: resolved(media.schema, schemas) })}`) : ''}
${Object.entries(responses)
  .filter(([, { content }]) => !content?.[PROBLEM])
  .map(([status, response]) => replySection(status, response))}
${problemsSection(summary, responses)}
</article>`;
}

/** What is sent is shown where it is sent; what comes back is a link away. */
const resolved = (schema: JsonSchema, schemas: Schemas): JsonSchema =>
  (schema.$ref ? schemas[schemaName(schema.$ref)] : undefined) ?? schema;

type Schemas = Readonly<Record<string, JsonSchema>>;

const PROBLEM = 'application/problem+json';

function replySection(status: string, { description, content = {} }: ResponseObject): Html {
  const media = Object.entries(content);
  const title = html`${status} <span class="soft">${description}</span>`;
  if (media.length === 0) return html`<h4>Reply ${title}</h4>`;
  return html`<h4>Reply ${title}</h4>
${media.map(([type, body]) => html`<details><summary><code>${type}</code></summary>${mediaOf(type, body)}</details>`)}`;
}

function mediaOf(type: string, { schema, example }: MediaObject): Html {
  return html`${fieldsOrEvent(schema)}${example === undefined ? '' : sample(`Example, ${type}`, example)}`;
}

/** A stream is described by what each of its events holds. */
function fieldsOrEvent(schema: MediaSchema): Html {
  return schema.contentSchema
    ? html`<p>Events, each: ${typeText(typeOf(schema.contentSchema))}</p>`
    : schemaFields(schema);
}

function problemsSection(summary: string, responses: OperationObject['responses']): Html | '' {
  const codes = Object.values(responses).flatMap(({ content }) => Object.keys(content?.[PROBLEM]?.examples ?? {}));
  if (codes.length === 0) return '';
  const rows = codes
    .filter(isProblemCode)
    .map((code) => [String(PROBLEMS[code].status), html`<code>${code}</code>`, inline(PROBLEMS[code].meaning)]);
  return html`<h4>What can go wrong</h4>
<details><summary>${rows.length} <a href="#Problem">problems</a></summary>${table(`Problems of: ${summary}`, ['status', 'code', 'meaning'], rows)}</details>`;
}

const isProblemCode = (code: string): code is ProblemCode => code in PROBLEMS;
