import { TITLES } from '../problem.ts';
import { namedSchemas, referencesIn } from './components.ts';
import type { OpenApiDocument, OperationObject } from './openapi-document.ts';
import { HEADERS, type Operation, TAGS } from './operation.ts';
import { operationObject } from './operation-object.ts';
import { chatOperations } from './operations/chat.ts';
import { completionsOperations } from './operations/completions.ts';
import { loginOperations } from './operations/login.ts';
import { operatorsOperations } from './operations/operators.ts';
import { metricsOperation, serviceOperations } from './operations/service.ts';
import { usersOperations } from './operations/users.ts';
import { PROBLEMS } from './problems.ts';

export interface DocumentOptions {
  /** Where most routes hang, such as `/api/v1`. */
  readonly basePath: string;
  /** Where the whole router hangs in the app around it; empty when there is none. */
  readonly mountedAt: string;
  readonly version: string;
  /** Without accounts of Flou's own there is no login. */
  readonly hasAccounts: boolean;
  /** Where nobody counts there are no metrics. */
  readonly hasMetrics: boolean;
  readonly hasCompletions: boolean;
}

const DESCRIPTION =
  'A chat backend for people who study and struggle: a metamotivation tutor with safety guardrails in front of and behind the language model. JSON in and out, snake_case, ids are strings, times ISO 8601 UTC. Every error is an RFC 9457 problem document with a stable `code`, and every reply carries `x-request-id`.';

/** The OpenAPI 3.1 document of this router, made from the schemas that its routes parse with. */
export function openApiDocument(options: DocumentOptions): OpenApiDocument {
  const operations = [
    ...chatOperations,
    ...(options.hasAccounts ? loginOperations : []),
    ...usersOperations,
    ...(options.hasCompletions ? completionsOperations : []),
    ...serviceOperations,
    ...operatorsOperations,
    ...(options.hasMetrics ? [metricsOperation] : []),
  ];
  const paths = pathsOf(operations, options.basePath);
  return {
    openapi: '3.1.1',
    info: { title: 'Flou', version: options.version, description: DESCRIPTION },
    servers: [{ url: options.mountedAt || '/' }],
    tags: Object.entries(TAGS)
      .filter(([name]) => operations.some(({ tag }) => tag === name))
      .map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: schemasOf(paths),
      headers: Object.fromEntries(Object.entries(ALL_HEADERS).map(([name, header]) => [name, header])),
      examples: Object.fromEntries(
        Object.entries(PROBLEMS).map(([code, value]) => [code, problemExample(code, value)]),
      ),
      securitySchemes: { bearer: securityScheme(options.hasAccounts) },
    },
  };
}

const ALL_HEADERS = {
  'x-request-id': { description: "The caller's, if it is a sane one; else a new one.", schema: { type: 'string' } },
  ...Object.fromEntries(
    Object.entries(HEADERS).map(([name, description]) => [name, { description, schema: { type: 'integer' } }]),
  ),
};

const securityScheme = (hasAccounts: boolean) =>
  hasAccounts
    ? { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'The `access_token` of a login.' }
    : { type: 'http', scheme: 'bearer', description: 'The credentials of the app that Flou is embedded in.' };

/** The named schemas that the paths lead to. */
function schemasOf(paths: OpenApiDocument['paths']): OpenApiDocument['components']['schemas'] {
  const named = namedSchemas();
  const used = new Set(referencesIn(paths));
  for (const name of used) for (const further of referencesIn(named[name])) used.add(further);
  return Object.fromEntries(Object.entries(named).filter(([name]) => used.has(name)));
}

function pathsOf(operations: readonly Operation[], basePath: string): OpenApiDocument['paths'] {
  const paths: Record<string, Record<string, OperationObject>> = {};
  for (const operation of operations) {
    const path = operation.under === 'base' ? `${basePath}${operation.path}` : operation.path;
    paths[path] = { ...paths[path], [operation.method]: operationObject(operation) };
  }
  return paths;
}

const problemExample = (code: string, { status, meaning }: { readonly status: number; readonly meaning: string }) => ({
  summary: meaning,
  value: {
    type: `urn:flou:problem:${code}`,
    title: TITLES[status] ?? 'Error',
    status,
    detail: meaning,
    code,
    request_id: '019ab0f3-02d4-7e0a-8a37-6b2f4c8d1e24',
    ...(status === 422 ? { errors: [{ path: 'message', message: 'Must not be empty.' }] } : {}),
  },
});
