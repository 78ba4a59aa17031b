import * as v from 'valibot';
import { healthReply, readyReply } from '../../schemas/health.ts';
import { noticeReply } from '../../schemas/notice.ts';
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
    path: '/notice',
    under: 'base',
    id: 'getNotice',
    tag: 'service',
    summary: 'What an operator wants every client to show',
    description: 'Maintenance, an incident, news; fresh to ten seconds.',
    needsToken: false,
    replies: [
      {
        status: 200,
        description: 'The notice, or null.',
        content: {
          type: 'application/json',
          schema: noticeReply,
          example: {
            notice: {
              id: '019ab0f3-02d4-7e0a-8a37-6b2f4c8d1e24',
              kind: 'maintenance',
              text: 'Esta noche de 2 a 4 no estaremos.',
              created_at: '2026-11-23T20:00:00.000Z',
              until: '2026-11-24T04:00:00.000Z',
            },
          },
        },
      },
    ],
    problems: ['ERR_STORAGE_UNAVAILABLE'],
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

/** Where somebody counts. */
export const metricsOperation: Operation = {
  method: 'get',
  path: '/metrics',
  under: 'root',
  id: 'getMetrics',
  tag: 'service',
  summary: 'What was counted',
  description:
    'For whoever has the token of the operator, or without one for callers of the private network; to others there is no such page.',
  needsToken: false,
  replies: [{ status: 200, description: 'Prometheus text.', content: { type: 'text/plain' } }],
  problems: ['ERR_NOT_FOUND'],
};
