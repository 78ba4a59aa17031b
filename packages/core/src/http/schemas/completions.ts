import * as v from 'valibot';
import { safety } from './chat-replies.ts';
import { openAiError } from './problem.ts';

const open = { additionalProperties: true } as const;

const text = v.union(
  [
    v.string(),
    v.pipe(
      v.array(v.object({ type: v.literal('text', 'Only text is supported.'), text: v.string() })),
      v.metadata({ description: 'Parts of a text; images and sounds are not supported.' }),
    ),
  ],
  'A text, or a list of parts of type "text", is needed.',
);

const chatMessage = v.pipe(
  v.looseObject({
    role: v.picklist(['system', 'developer', 'user', 'assistant'], 'Must be system, developer, user or assistant.'),
    content: text,
  }),
  v.metadata(open),
);

const unsupported = (what: string) =>
  v.optional(
    v.pipe(
      v.unknown(),
      v.check((value) => value === null, what),
    ),
  );

/** What an OpenAI client sends. What would change the reply and is not supported is refused; what only tunes it is ignored. */
export const completionBody = v.pipe(
  v.looseObject(
    {
      model: v.pipe(v.string(), v.metadata({ description: 'Any; there is one model here.' })),
      messages: v.pipe(
        v.array(chatMessage),
        v.metadata({ description: 'The whole conversation. The last message is the user’s.' }),
        v.check((messages) => messages.at(-1)?.role === 'user', 'The last message must be of the user.'),
      ),
      stream: v.optional(v.nullable(v.boolean())),
      stream_options: v.optional(v.nullable(v.looseObject({ include_usage: v.optional(v.boolean()) }))),
      n: v.optional(v.nullable(v.literal(1, 'Only one choice is supported.'))),
      tools: unsupported('Tools are not supported.'),
      functions: unsupported('Functions are not supported.'),
      response_format: v.optional(v.nullable(v.looseObject({ type: v.literal('text', 'Only text is supported.') }))),
    },
    'A JSON object with messages is needed.',
  ),
  v.metadata(open),
);

const usage = v.object({ prompt_tokens: v.number(), completion_tokens: v.number(), total_tokens: v.number() });

const finishReason = v.pipe(
  v.picklist(['stop', 'content_filter']),
  v.metadata({ description: '`content_filter`: the output gate ended the reply.' }),
);

const ids = { id: v.string(), created: v.pipe(v.number(), v.integer()), model: v.string() };

export const completionReply = v.object({
  ...ids,
  object: v.literal('chat.completion'),
  choices: v.array(
    v.object({
      index: v.literal(0),
      message: v.object({ role: v.literal('assistant'), content: v.string(), refusal: v.null() }),
      logprobs: v.null(),
      finish_reason: finishReason,
    }),
  ),
  usage,
  safety,
});

export const completionChunk = v.union([
  v.object({
    ...ids,
    object: v.literal('chat.completion.chunk'),
    choices: v.array(
      v.object({
        index: v.literal(0),
        delta: v.object({ role: v.optional(v.literal('assistant')), content: v.optional(v.string()) }),
        finish_reason: v.nullable(finishReason),
      }),
    ),
    usage: v.optional(v.nullable(usage)),
    safety: v.optional(safety),
  }),
  v.object({ error: openAiError }),
]);

export const modelsReply = v.object({
  object: v.literal('list'),
  data: v.array(
    v.object({ id: v.string(), object: v.literal('model'), created: v.number(), owned_by: v.literal('flou') }),
  ),
});

export type CompletionBody = v.InferOutput<typeof completionBody>;
export type CompletionChunk = v.InferOutput<typeof completionChunk>;
