import * as v from 'valibot';

/** Lone surrogates cannot be stored as UTF-8, and NUL cannot be stored as text. */
const plainText = (description: string) =>
  v.pipe(
    v.string('A text is needed.'),
    v.metadata({ description }),
    v.transform((text) => text.toWellFormed().replaceAll('\u0000', '')),
  );

/** Its length is checked by the route, after the guard has read it. */
const messageText = v.pipe(
  plainText('1 to `MAX_MESSAGE_LENGTH` characters (2000 unless the server says otherwise) after trimming.'),
  v.trim(),
  v.check((text) => /[^\p{Cf}\p{Z}\p{C}]/u.test(text), 'Must not be empty.'),
);

export const sendBody = v.object({ message: messageText }, 'A JSON object with a message is needed.');

const uiMessage = v.pipe(
  v.looseObject({
    role: v.picklist(['system', 'user', 'assistant']),
    parts: v.array(
      v.pipe(
        v.looseObject({ type: v.string(), text: v.optional(v.string()) }),
        v.metadata({ additionalProperties: true }),
      ),
    ),
  }),
  v.metadata({ additionalProperties: true }),
);

/** What `useChat` sends. The conversation is on record here, so that only the text of the last message of the user is read. */
export const uiMessagesBody = v.object(
  {
    messages: v.pipe(
      v.array(uiMessage),
      v.metadata({ description: 'Messages as the AI SDK has them; the last one of the user is read.' }),
      v.transform((messages) => {
        const last = messages.findLast(({ role }) => role === 'user');
        return (last?.parts ?? []).map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('');
      }),
      messageText,
    ),
  },
  'A JSON object with messages is needed.',
);

export const feedbackBody = v.object(
  {
    score: v.pipe(
      v.number('A whole number from 1 to 5 is needed.'),
      v.integer('A whole number from 1 to 5 is needed.'),
      v.minValue(1, 'At least 1.'),
      v.maxValue(5, 'At most 5.'),
    ),
    comment: v.optional(
      v.pipe(plainText('At most 2000 characters.'), v.trim(), v.maxLength(2_000, 'At most 2000 characters.')),
    ),
  },
  'A JSON object with a score is needed.',
);

/** Messages in a page of history when the caller does not say. */
export const DEFAULT_PAGE = 50;

export const historyQuery = v.object({
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,6}$/, 'A whole number from 1 to 200.'),
      v.transform(Number),
      v.number(),
      v.integer(),
      v.minValue(1, 'A whole number from 1 to 200.'),
      v.maxValue(200, 'A whole number from 1 to 200.'),
      v.metadata({ description: 'How many messages.', default: DEFAULT_PAGE }),
    ),
  ),
  before: v.optional(
    v.pipe(
      v.string(),
      v.uuid('Not a cursor: take it from `next`.'),
      v.metadata({ description: 'The `next` of the page after it.' }),
    ),
  ),
});

export const resumeQuery = v.object({
  after: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,9}$/, 'A sequence number.'),
      v.transform(Number),
      v.number(),
      v.integer(),
      v.minValue(0),
      v.metadata({ description: 'The `seq` of the last event that was seen.', default: 0 }),
    ),
  ),
});

/** Visible ASCII, as header values are. */
export const idempotencyKey = v.optional(
  v.pipe(v.string(), v.trim(), v.regex(/^[\x21-\x7e]{1,200}$/, 'Idempotency-Key: 1 to 200 visible ASCII characters.')),
);
