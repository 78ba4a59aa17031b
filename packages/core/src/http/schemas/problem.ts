import * as v from 'valibot';

export const fieldError = v.object({
  path: v.pipe(v.string(), v.metadata({ description: 'Dotted, such as `message`; empty for the body as a whole.' })),
  message: v.string(),
});

/** What OpenAI's clients look for in an error. */
export const openAiError = v.object({ message: v.string(), type: v.string(), code: v.string(), param: v.null() });

/** RFC 9457. */
export const problemReply = v.object({
  type: v.pipe(v.string(), v.metadata({ description: '`urn:flou:problem:` and the code.' })),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: v.pipe(v.string(), v.metadata({ description: 'For people; may change.' })),
  code: v.pipe(v.string(), v.metadata({ description: 'For programs; never changes.' })),
  request_id: v.pipe(
    v.string(),
    v.metadata({ description: 'As in `x-request-id`: what to tell whoever runs the server.' }),
  ),
  error: v.optional(v.pipe(openAiError, v.metadata({ description: "Under `/v1` only: the same in OpenAI's words." }))),
  errors: v.optional(v.pipe(v.array(fieldError), v.metadata({ description: 'With 422: every field that is wrong.' }))),
});
