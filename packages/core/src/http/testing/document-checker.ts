import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenApiDocument } from '../openapi/openapi-document.ts';

/** Holds real traffic to a document. */
export interface DocumentChecker {
  /** What is wrong with a reply, in words; empty when it is as the document says. Reads the reply. */
  readonly problemsOf: (method: string, path: string, reply: Response) => Promise<readonly string[]>;
  /** `get /chat/history 200` for every reply seen so far. */
  readonly seen: ReadonlySet<string>;
}

export function createDocumentChecker(document: OpenApiDocument): DocumentChecker {
  // Strict where a generated client need not be: a field that the document does not know is a mistake here.
  const closed = structuredClone(document);
  for (const schema of Object.values(closed.components.schemas)) close(schema);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'document', ...closed });
  const seen = new Set<string>();
  const validators = new Map<string, ValidateFunction>();
  const validatorAt = (pointer: string): ValidateFunction => {
    const known = validators.get(pointer) ?? ajv.compile({ $ref: `document#${pointer}` });
    validators.set(pointer, known);
    return known;
  };
  const check = (pointer: string, value: unknown): string[] => {
    const validate = validatorAt(pointer);
    return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };

  const problemsOf: DocumentChecker['problemsOf'] = async (method, path, reply) => {
    const body = await reply.text();
    const template = templateOf(document, path);
    const operation = document.paths[template]?.[method.toLowerCase()];
    if (!operation) return [`${method} ${path} is not in the document`];
    const response = operation.responses[reply.status];
    if (!response) return [`${method} ${template} may not answer ${reply.status}: ${body}`];
    seen.add(`${method.toLowerCase()} ${template} ${reply.status}`);
    const missing = Object.keys(response.headers ?? {})
      .filter((name) => name === 'x-request-id' || (name === 'retry-after' && reply.status === 429))
      .filter((name) => !reply.headers.has(name))
      .map((name) => `${name} is missing`);
    if (!response.content) return [...missing, ...(body ? ['a body nobody said would come'] : [])];
    const type = (reply.headers.get('content-type') ?? '').split(';')[0] ?? '';
    if (!response.content[type]) return [...missing, `${type} is not what was said`];
    const pointer = [
      'paths',
      template,
      method.toLowerCase(),
      'responses',
      String(reply.status),
      'content',
      type,
      'schema',
    ]
      .map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
      .join('');
    if (type === 'text/html') return missing;
    if (type !== 'text/event-stream') return [...missing, ...check(pointer, JSON.parse(body))];
    return [...missing, ...dataLines(body).flatMap((data) => check(`${pointer}/contentSchema`, JSON.parse(data)))];
  };

  return { problemsOf, seen };
}

/** `[DONE]` ends the streams of others' protocols, and is not JSON. */
const dataLines = (stream: string): string[] =>
  [...stream.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => data).filter((data) => data !== '[DONE]');

/** The path in the document that a real path is one of: a literal one before one with an id. */
function templateOf({ paths }: OpenApiDocument, path: string): string {
  const pathname = path.split('?')[0] ?? '';
  if (paths[pathname]) return pathname;
  const isMatch = (template: string) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname);
  return Object.keys(paths).find(isMatch) ?? pathname;
}

/** Every object of a schema that does not say that it is open is closed. */
function close(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const value of Object.values(node)) close(value);
  if ('properties' in node && !('additionalProperties' in node)) Object.assign(node, { additionalProperties: false });
}
