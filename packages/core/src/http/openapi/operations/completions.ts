import { completionBody, completionChunk, completionReply, modelsReply } from '../../schemas/completions.ts';
import { type Operation, RATE_LIMIT_HEADERS } from '../operation.ts';

const named = { id: 'chatcmpl-019ab0f3-1b70-7c3d-b1f5-90ad2e6c4f44', created: 1795402800, model: 'gemini-2.5-flash' };
const safety = { level: 'none' };
const usage = { prompt_tokens: 12, completion_tokens: 9, total_tokens: 21 };
const content = 'Partamos por lo más fácil.';

const completionExample = {
  ...named,
  object: 'chat.completion',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content, refusal: null },
      logprobs: null,
      finish_reason: 'stop',
    },
  ],
  usage,
  safety,
};

const object = 'chat.completion.chunk';
const chunksExample = [
  { ...named, object, choices: [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }] },
  { ...named, object, choices: [{ index: 0, delta: { content }, finish_reason: null }] },
  { ...named, object, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }], safety },
]
  .map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`)
  .join('')
  .concat('data: [DONE]\n\n');

/** There only when the server has a model for them. */
export const completionsOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/chat/completions',
    under: 'root',
    id: 'createChatCompletion',
    tag: 'completions',
    summary: 'Complete a conversation',
    description:
      'Nothing is recorded: the whole conversation comes with every request. A crisis is answered by the protocol, whatever the model and the limits; personal data is masked before the model sees it; every word passes the output gate. `safety` says how the person is doing. Tools, images and other choices than one are refused; what tunes the model is ignored.',
    needsToken: true,
    body: {
      contentType: 'application/json',
      schema: completionBody,
      example: { model: 'flou', messages: [{ role: 'user', content: 'Estoy frustrado con un ensayo' }] },
    },
    replies: [
      {
        status: 200,
        description: 'The reply; with `stream`, in chunks.',
        content: [
          { type: 'application/json', schema: completionReply, example: completionExample },
          { type: 'text/event-stream', event: completionChunk, example: chunksExample },
        ],
        headers: RATE_LIMIT_HEADERS,
      },
    ],
    problems: [
      'ERR_LIMIT_RATE',
      'ERR_MODEL_UNAVAILABLE',
      'ERR_SHUTTING_DOWN',
      'ERR_STORAGE_UNAVAILABLE',
      'ERR_UNEXPECTED',
    ],
  },
  {
    method: 'get',
    path: '/v1/models',
    under: 'root',
    id: 'listModels',
    tag: 'completions',
    summary: 'The one model there is',
    needsToken: true,
    replies: [
      {
        status: 200,
        description: 'A list of one.',
        content: {
          type: 'application/json',
          schema: modelsReply,
          example: {
            object: 'list',
            data: [{ id: 'gemini-2.5-flash', object: 'model', created: 0, owned_by: 'flou' }],
          },
        },
      },
    ],
    problems: [],
  },
];
