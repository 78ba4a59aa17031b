import * as v from 'valibot';
import { healthReply, readyReply } from '../../schemas/health.ts';
import type { Operation } from '../operation.ts';

const anyObject = v.pipe(v.record(v.string(), v.unknown()), v.metadata({ description: 'An OpenAPI 3.1 document.' }));

const dependencies = { storage: { ok: true, latency_ms: 3 } };

export const serviceOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/health',
    under: 'root',
    id: 'getHealth',
    tag: 'service',
    summary: 'Is it alive',
    description: 'Touches nothing.',
    needsToken: false,
    replies: [
      {
        status: 200,
        description: 'It is.',
        content: {
          type: 'application/json',
          schema: healthReply,
          example: { status: 'healthy', version: '1.0.0' },
        },
      },
    ],
    problems: [],
  },
  {
    method: 'get',
    path: '/ready',
    under: 'root',
    id: 'getReady',
    tag: 'service',
    summary: 'Can it work',
    description: 'Asks each dependency.',
    needsToken: false,
    replies: [
      {
        status: 200,
        description: 'It can.',
        content: {
          type: 'application/json',
          schema: readyReply,
          example: { status: 'ready', version: '1.0.0', dependencies },
        },
      },
      {
        status: 503,
        description: 'A dependency that is needed is down, or the server is shutting down.',
        content: {
          type: 'application/json',
          schema: readyReply,
          example: { status: 'draining', version: '1.0.0', dependencies },
        },
      },
    ],
    problems: [],
  },
  {
    method: 'get',
    path: '/openapi.json',
    under: 'root',
    id: 'getOpenApi',
    tag: 'service',
    summary: 'This document',
    needsToken: false,
    replies: [
      {
        status: 200,
        description: 'The document.',
        content: { type: 'application/json', schema: anyObject, example: { openapi: '3.1.1' } },
      },
    ],
    problems: [],
  },
  {
    method: 'get',
    path: '/docs',
    under: 'root',
    id: 'getDocs',
    tag: 'service',
    summary: 'This document as a page',
    needsToken: false,
    replies: [{ status: 200, description: 'A page without scripts.', content: { type: 'text/html' } }],
    problems: [],
  },
];
