import { operationsReply } from '../../schemas/operations.ts';
import type { Operation } from '../operation.ts';
import { operationsExample } from './operations-example.ts';

export const operatorsOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/ops/summary',
    under: 'base',
    id: 'getOperations',
    tag: 'service',
    summary: 'How it goes',
    description:
      'For operators. Traffic, latency, detections, models and alerts as the instance that answers has seen them; costs and feedback of all instances from the database. Answers while the database is away.',
    needsToken: true,
    needsDatabase: false,
    replies: [
      {
        status: 200,
        description: 'Figures, without a text of anybody and without a name.',
        content: { type: 'application/json', schema: operationsReply, example: operationsExample },
      },
    ],
    problems: ['ERR_NOT_OPERATOR', 'ERR_UNEXPECTED'],
  },
];
