import type { JsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import type { OpenApiDocument, OperationObject, ParameterObject } from '../openapi/openapi-document.ts';

/** A request that somebody could send, whether or not they should. */
export interface FuzzRequest {
  /** `post /api/v1/chat/send`: the operation it was made for. */
  readonly operation: string;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A number: JSON with a text of so many letters. */
  readonly body?: string | number | Uint8Array<ArrayBuffer>;
  readonly token: 'own' | 'none' | 'broken';
}

/** Texts that have broken a server somewhere. */
const HOSTILE_TEXTS = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u200b\u200b',
  '🧑‍🚀'.repeat(40),
  "'; drop table users; --",
  '{{7*7}} %s %n',
  '<script>alert(1)</script>',
  '../../../etc/passwd',
  'a\r\nset-cookie: a=b',
  '__proto__',
  'constructor',
  'null',
  '1e400',
  '-0',
  'á'.repeat(3_000),
  '\u202Eevil\u202C',
  '00000000-0000-7000-8000-000000000000',
];
const text = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 60 }), fc.string());
const number = fc.oneof(
  fc.integer({ min: -3, max: 300 }),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, -1, 0.5, 1e308, Number.MIN_VALUE),
);
const anything = fc.oneof(text, number, fc.boolean(), fc.constant(null), fc.jsonValue({ maxDepth: 3 }));

const seldom = <Value, Other>(usual: fc.Arbitrary<Value>, other: fc.Arbitrary<Other>) =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: other });

/** Values of a JSON schema, and now and then ones that are not. */
function valuesOf(schema: JsonSchema, document: OpenApiDocument): fc.Arbitrary<unknown> {
  if (schema.$ref) return valuesOf(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, document);
  if (schema.enum) return seldom(fc.constantFrom(...schema.enum), anything);
  if (schema.const !== undefined) return seldom(fc.constant(schema.const), anything);
  const variants = (schema.anyOf ?? schema.oneOf ?? []).filter((variant) => typeof variant === 'object');
  if (variants.length > 0) return fc.oneof(...variants.map((variant) => valuesOf(variant, document)));
  switch (schema.type) {
    case 'object':
      return seldom(objectsOf(schema, document), anything);
    case 'array': {
      const items = typeof schema.items === 'object' && !Array.isArray(schema.items) ? schema.items : {};
      return seldom(fc.array(valuesOf(items, document), { maxLength: 4 }), anything);
    }
    case 'integer':
    case 'number':
      return seldom(number, anything);
    case 'boolean':
      return seldom(fc.boolean(), anything);
    case 'string':
      return seldom(text, anything);
    default:
      return anything;
  }
}

function objectsOf(schema: JsonSchema, document: OpenApiDocument): fc.Arbitrary<unknown> {
  const members = Object.entries(schema.properties ?? {}).map(
    ([name, member]) => [name, valuesOf(typeof member === 'object' ? member : {}, document)] as const,
  );
  const known = fc.record(Object.fromEntries(members), { requiredKeys: [...(schema.required ?? [])] });
  const extra = fc.dictionary(
    fc.constantFrom('__proto__', 'constructor', 'is_admin', 'id', 'user_id', 'role'),
    anything,
  );
  return fc.oneof({ weight: 5, arbitrary: known }, { weight: 1, arbitrary: fc.tuple(known, extra).map(merged) });
}

const merged = ([one, other]: readonly [object, object]): object => ({ ...one, ...other });

const DEEP = fc.integer({ min: 50, max: 5_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth));
const NOT_JSON = fc.constantFrom('{', '', 'undefined', '{"message":"a"', '{"a":1}{"a":2}', '\ufeff{"message":"hola"}');

function bodiesOf(
  { requestBody }: OperationObject,
  document: OpenApiDocument,
): fc.Arbitrary<{ readonly type: string; readonly body?: FuzzRequest['body'] }> {
  const [type = 'application/json', media] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  const values = fc.oneof(valuesOf(media?.schema ?? {}, document), fc.constant(media?.example));
  const fit = type.endsWith('json')
    ? values.map((value) => JSON.stringify(value) ?? 'null')
    : values.map((value) =>
        new URLSearchParams(Object.entries(Object(value)).map(([k, v]) => [k, String(v)])).toString(),
      );
  const body: fc.Arbitrary<NonNullable<FuzzRequest['body']>> = fc.oneof(
    { weight: 12, arbitrary: fit },
    { weight: 1, arbitrary: DEEP },
    { weight: 1, arbitrary: NOT_JSON },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 80 }).map((bytes) => Uint8Array.from(bytes)) },
    { weight: 1, arbitrary: fc.constantFrom(2_000, 60_000, 70_000) },
  );
  const types = seldom(
    fc.constant(type),
    fc.constantFrom('text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded', 'application/xml', ';;;'),
  );
  const sent = fc.record({ type: types, body });
  return requestBody ? seldom(sent, fc.record({ type: types })) : fc.constant({ type });
}

/** What a header may hold at all: bytes, without line ends. */
const headerText = fc
  .oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'grapheme-ascii', maxLength: 250 }))
  .map((value) => value.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '').trim());

const ID = fc.oneof(
  fc.uuid({ version: 7 }),
  text.map((id) => id.toWellFormed()).filter((id) => id !== '' && id !== '.' && id !== '..'),
);

function partsOf(parameters: readonly ParameterObject[], document: OpenApiDocument) {
  const of = (place: ParameterObject['in']) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, schema }) => [
          name,
          place === 'header' ? headerText : valuesOf(schema, document).map((value) => String(value).toWellFormed()),
        ]),
    );
  return fc.record({
    query: fc.record(of('query'), { requiredKeys: [] }),
    headers: fc.record(of('header'), { requiredKeys: [] }),
    id: ID,
  });
}

/** Requests for every operation of a document, each as likely as another. */
export function requestsOf(document: OpenApiDocument): fc.Arbitrary<FuzzRequest> {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => requestsFor({ method, path, operation, document })),
  );
  return fc.oneof(...operations);
}

function requestsFor({
  method,
  path,
  operation,
  document,
}: {
  readonly method: string;
  readonly path: string;
  readonly operation: OperationObject;
  readonly document: OpenApiDocument;
}): fc.Arbitrary<FuzzRequest> {
  return fc
    .record({
      parts: partsOf(operation.parameters ?? [], document),
      sent: bodiesOf(operation, document),
      method: seldom(fc.constant(method), fc.constantFrom('get', 'post', 'put', 'patch', 'delete', 'options')),
      token: fc.oneof(
        { weight: 6, arbitrary: fc.constant('own' as const) },
        { weight: 1, arbitrary: fc.constantFrom('none' as const, 'broken' as const) },
      ),
    })
    .map(({ parts, sent, method: used, token }) => {
      const query = new URLSearchParams(
        Object.entries(parts.query).map(([name, value]) => [name, value ?? '']),
      ).toString();
      const target = path.replace('{id}', () => encodeURIComponent(parts.id));
      return {
        operation: `${method} ${path}`,
        method: used.toUpperCase(),
        path: query ? `${target}?${query}` : target,
        headers: { ...parts.headers, 'content-type': sent.type },
        token,
        ...(sent.body !== undefined && used !== 'get' ? { body: sent.body } : {}),
      };
    });
}
