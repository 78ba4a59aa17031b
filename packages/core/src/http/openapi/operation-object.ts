import type { JsonSchema } from '@valibot/to-json-schema';
import { parsedSchema, wireSchema } from './components.ts';
import type { MediaObject, MediaSchema, OperationObject, ParameterObject, ResponseObject } from './openapi-document.ts';
import type { Operation, Reply, ReplyContent } from './operation.ts';
import { PROBLEMS, type ProblemCode } from './problems.ts';

/** A route in OpenAPI's words. */
export function operationObject(operation: Operation): OperationObject {
  const { body } = operation;
  const parameters = parametersOf(operation);
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    ...(operation.description ? { description: operation.description } : {}),
    security: operation.needsToken ? [{ bearer: [] }] : [],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: body.required ?? true,
            content: { [body.contentType]: { schema: wireSchema(body.schema), example: body.example } },
          },
        }
      : {}),
    responses: Object.fromEntries([
      ...operation.replies.map((reply): [string, ResponseObject] => [String(reply.status), replyObject(reply)]),
      ...problemObjects(operation),
    ]),
  };
}

const TEXT: JsonSchema = { type: 'string' };

function parametersOf({ pathId, query, headers = [] }: Operation): ParameterObject[] {
  return [
    ...(pathId ? [{ name: 'id', in: 'path' as const, required: true, description: pathId, schema: TEXT }] : []),
    ...Object.entries(query?.entries ?? {}).map(([name, entry]) => {
      const { description, ...schema } = parsedSchema(entry);
      return {
        name,
        in: 'query' as const,
        required: false,
        ...(typeof description === 'string' ? { description } : {}),
        schema,
      };
    }),
    ...headers.map(({ name, description, schema }) => ({
      name,
      in: 'header' as const,
      required: false,
      description,
      schema,
    })),
  ];
}

function replyObject({ description, content, headers = [] }: Reply): ResponseObject {
  const contents: readonly ReplyContent[] = content ? [content].flat() : [];
  return {
    description,
    headers: headerRefs(headers),
    ...(contents.length > 0
      ? { content: Object.fromEntries(contents.map((each) => [each.type, mediaObject(each)])) }
      : {}),
  };
}

function mediaObject(content: ReplyContent): MediaObject {
  switch (content.type) {
    case 'application/json':
      return { schema: wireSchema(content.schema), example: content.example };
    case 'text/event-stream': {
      // JSON Schema's own words for a text that holds JSON; OpenAPI 3.1 has none for streams.
      const schema: MediaSchema = {
        type: 'string',
        contentMediaType: 'text/event-stream',
        contentSchema: wireSchema(content.event),
      };
      return { schema, example: content.example };
    }
    case 'text/html':
    case 'text/plain':
      return { schema: TEXT };
  }
}

const headerRefs = (names: readonly string[]) =>
  Object.fromEntries(['x-request-id', ...names].map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** What can go wrong on a route: its own problems, and those of every route with a body, a token or a database. */
export function problemsOf({ body, needsToken, needsDatabase, under, problems }: Operation): readonly ProblemCode[] {
  const shared: ProblemCode[] = [];
  if (body) shared.push(body.contentType === 'application/json' ? 'ERR_INPUT_NOT_JSON' : 'ERR_INPUT_NOT_FORM');
  if (body) shared.push('ERR_BODY_TOO_LARGE', 'ERR_INPUT_INVALID');
  if (needsToken) shared.push('ERR_AUTH_REQUIRED', 'ERR_AUTH_INVALID');
  if (needsDatabase ?? under === 'base') shared.push('ERR_STORAGE_UNAVAILABLE', 'ERR_UNEXPECTED');
  return [...new Set([...problems, ...shared])].toSorted((one, other) => PROBLEMS[one].status - PROBLEMS[other].status);
}

function problemObjects(operation: Operation): [string, ResponseObject][] {
  const byStatus = Object.groupBy(problemsOf(operation), (code) => String(PROBLEMS[code].status));
  return Object.entries(byStatus).map(([status, codes = []]) => [
    status,
    {
      description: codes.map((code) => PROBLEMS[code].meaning).join(' '),
      headers: headerRefs(['429', '503', '409'].includes(status) ? ['retry-after'] : []),
      content: {
        'application/problem+json': {
          schema: {
            allOf: [
              { $ref: '#/components/schemas/Problem' },
              { type: 'object', properties: { status: { const: Number(status) }, code: { enum: codes } } },
            ],
          },
          examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
        },
      },
    },
  ]);
}
