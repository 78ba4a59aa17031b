import { feedbackBody, historyQuery, resumeQuery, sendBody, uiMessagesBody } from '../../schemas/chat.ts';
import { feedbackReply, historyReply, sendReply, turnEvent } from '../../schemas/chat-replies.ts';
import { uiMessageChunk } from '../../schemas/ui-message.ts';
import { type Operation, RATE_LIMIT_HEADERS } from '../operation.ts';
import {
  feedbackExample,
  historyExample,
  resumeExample,
  sendExample,
  streamExample,
  uiMessageExample,
} from './examples.ts';

const sending = {
  method: 'post',
  under: 'base',
  tag: 'chat',
  needsToken: true,
  headers: [
    {
      name: 'idempotency-key',
      description: 'The same key and message give the same turn again, never a second one.',
      schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
    },
  ],
  body: {
    contentType: 'application/json',
    schema: sendBody,
    example: { message: 'Estoy frustrado con un ensayo para mañana' },
  },
} as const;

const ANSWERED_ALL_THE_SAME =
  'A message that reads as a crisis is answered all the same: over the rate limit, over the length limit, with the database away, while the server shuts down.';

export const chatOperations: readonly Operation[] = [
  {
    ...sending,
    path: '/chat/send',
    id: 'sendMessage',
    summary: 'Send a message, get the whole turn',
    description: ANSWERED_ALL_THE_SAME,
    replies: [
      {
        status: 200,
        description: 'The turn.',
        content: { type: 'application/json', schema: sendReply, example: sendExample },
        headers: RATE_LIMIT_HEADERS,
      },
    ],
    problems: [
      'ERR_TURN_KEY_CONFLICT',
      'ERR_TURN_RUNNING',
      'ERR_TURN_CANCELLED',
      'ERR_LIMIT_RATE',
      'ERR_TURN_FAILED',
      'ERR_LIMIT_OVERLOAD',
      'ERR_SHUTTING_DOWN',
    ],
  },
  {
    ...sending,
    path: '/chat/send-stream',
    id: 'streamMessage',
    summary: 'Send a message, get the turn word by word',
    description: `Each event is one line \`data: {"type","seq","data"}\` and a blank line; blocks that start with \`:\` are comments that keep the connection alive. Exactly one \`complete\` or \`error\` comes last. When the connection drops, the turn goes on: follow it by its id. ${ANSWERED_ALL_THE_SAME}`,
    replies: [
      {
        status: 200,
        description: 'The events of the turn.',
        content: { type: 'text/event-stream', event: turnEvent, example: streamExample },
        headers: RATE_LIMIT_HEADERS,
      },
    ],
    problems: [
      'ERR_TURN_KEY_CONFLICT',
      'ERR_TURN_RUNNING',
      'ERR_LIMIT_RATE',
      'ERR_LIMIT_OVERLOAD',
      'ERR_SHUTTING_DOWN',
    ],
  },
  {
    ...sending,
    path: '/chat/ui-message-stream',
    id: 'streamUiMessage',
    summary: 'The same for useChat of the AI SDK',
    description: `The AI SDK's UI message stream, version 1. Text that is taken back is a part that ends with \`providerMetadata.flou.replaced\`. \`data-safety\` and \`data-quick-replies\` come with the end. ${ANSWERED_ALL_THE_SAME}`,
    body: {
      contentType: 'application/json',
      schema: uiMessagesBody,
      example: { messages: [{ role: 'user', parts: [{ type: 'text', text: 'Estoy frustrado con un ensayo' }] }] },
    },
    replies: [
      {
        status: 200,
        description: 'The chunks of the message.',
        content: { type: 'text/event-stream', event: uiMessageChunk, example: uiMessageExample },
        headers: RATE_LIMIT_HEADERS,
      },
    ],
    problems: [
      'ERR_TURN_KEY_CONFLICT',
      'ERR_TURN_RUNNING',
      'ERR_LIMIT_RATE',
      'ERR_LIMIT_OVERLOAD',
      'ERR_SHUTTING_DOWN',
    ],
  },
  {
    method: 'get',
    path: '/chat/turns/{id}/stream',
    under: 'base',
    id: 'followTurn',
    tag: 'chat',
    summary: 'Follow or resume a turn',
    description:
      'While it runs and after it ended, from any instance. Each event also has an `id:` line, as `EventSource` wants it.',
    needsToken: true,
    pathId: 'The turn, from `metadata.turn_id`.',
    query: resumeQuery,
    headers: [
      {
        name: 'last-event-id',
        description: 'The same as `after`, as `EventSource` sends it.',
        schema: { type: 'string', pattern: '^\\d{1,9}$' },
      },
    ],
    replies: [
      {
        status: 200,
        description: 'The events that come after.',
        content: { type: 'text/event-stream', event: turnEvent, example: resumeExample },
      },
    ],
    problems: ['ERR_TURN_NOT_FOUND', 'ERR_TURN_RUNNING', 'ERR_INPUT_INVALID'],
  },
  {
    method: 'delete',
    path: '/chat/turns/{id}',
    under: 'base',
    id: 'cancelTurn',
    tag: 'chat',
    summary: 'Stop a turn',
    description: 'A dropped connection does not. Stopping a turn that has ended changes nothing.',
    needsToken: true,
    pathId: 'The turn, from `metadata.turn_id`.',
    replies: [{ status: 204, description: 'It is stopped.' }],
    problems: ['ERR_TURN_NOT_FOUND'],
  },
  {
    method: 'get',
    path: '/chat/history',
    under: 'base',
    id: 'getHistory',
    tag: 'chat',
    summary: 'Read the conversation, page by page',
    needsToken: true,
    query: historyQuery,
    replies: [
      {
        status: 200,
        description: 'A page.',
        content: { type: 'application/json', schema: historyReply, example: historyExample },
      },
    ],
    problems: ['ERR_INPUT_INVALID'],
  },
  {
    method: 'delete',
    path: '/chat/history',
    under: 'base',
    id: 'clearHistory',
    tag: 'chat',
    summary: 'Clear the conversation and start anew',
    needsToken: true,
    replies: [{ status: 204, description: 'It is cleared.' }],
    problems: [],
  },
  {
    method: 'post',
    path: '/chat/messages/{id}/feedback',
    under: 'base',
    id: 'rateMessage',
    tag: 'chat',
    summary: 'Say how good a reply was',
    description: 'A second score replaces the first.',
    needsToken: true,
    pathId: 'A message of the tutor, from `ai_message.id`.',
    body: { contentType: 'application/json', schema: feedbackBody, example: { score: 5, comment: 'me ayudó' } },
    replies: [
      {
        status: 201,
        description: 'It is kept.',
        content: { type: 'application/json', schema: feedbackReply, example: feedbackExample },
      },
    ],
    problems: ['ERR_MESSAGE_NOT_FOUND', 'ERR_LIMIT_RATE'],
  },
];
