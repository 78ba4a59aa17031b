import * as v from 'valibot';
import { CATEGORIES, LEVELS } from '../../guardrails/crisis/screening.ts';
import { STEPS } from '../../guardrails/protocol/safety-state.ts';

/** An open object: the policy decides what else is in it. */
const open = { additionalProperties: true } as const;

export const timestamp = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.metadata({ description: 'ISO 8601, UTC.', examples: ['2026-11-23T03:00:00.000Z'] }),
);

export const role = v.picklist(['user', 'model']);

export const quickReply = v.object({
  label: v.pipe(v.string(), v.metadata({ description: 'What the button says.', examples: ['Ensayo'] })),
  value: v.pipe(v.string(), v.metadata({ description: 'What to send when it is pressed.', examples: ['ensayo'] })),
});

export const message = v.object({
  id: v.string(),
  user_id: v.string(),
  role,
  text: v.string(),
  created_at: timestamp,
  quick_replies: v.optional(v.array(quickReply)),
});

export const helpline = v.object({
  name: v.pipe(v.string(), v.metadata({ description: 'Of the service.' })),
  phone: v.pipe(v.string(), v.metadata({ description: 'As people write it.' })),
  href: v.pipe(v.string(), v.metadata({ description: 'A `tel:`, `sms:` or `https:` link.' })),
  hours: v.string(),
  country: v.pipe(
    v.string(),
    v.metadata({ description: 'ISO 3166, or `INT` for an international directory.', examples: ['CL'] }),
  ),
});

export const safety = v.pipe(
  v.object({
    level: v.picklist(LEVELS),
    category: v.optional(v.picklist(CATEGORIES)),
    step: v.optional(v.picklist(STEPS)),
    helplines: v.optional(v.pipe(v.array(helpline), v.readonly())),
  }),
  v.metadata({ description: 'Show the helplines beside the conversation whenever they are there.' }),
);

export const turnMetadata = v.pipe(
  v.looseObject({
    turn_id: v.pipe(v.string(), v.metadata({ description: 'For following, resuming and cancelling the turn.' })),
    model: v.pipe(
      v.string(),
      v.metadata({
        description:
          "Who wrote the words: a model's name, `local-strategist`, `protocol` (a crisis or a concern) or `guardrail`.",
        examples: ['local-strategist'],
      }),
    ),
  }),
  v.metadata({ ...open, description: 'The tutor adds `Q2`, `Q3`, `enfoque` and `tiempo_bloque`.' }),
);

export const sessionState = v.pipe(
  v.record(v.string(), v.unknown()),
  v.metadata({
    description:
      'Where the conversation stands. The tutor tells `greeted`, `iteration`, `sentimiento_inicial`, `sentimiento_actual`, `slots`, `Q2`, `Q3`, `enfoque`, `tiempo_bloque`, `last_strategy` and `last_eval_result`; another persona tells what it likes.',
  }),
);

export const sendReply = v.object({
  user_message: message,
  ai_message: message,
  quick_replies: v.array(quickReply),
  session_state: sessionState,
  safety,
  metadata: turnMetadata,
});

export const turnResult = v.object({
  full_text: v.pipe(v.string(), v.metadata({ description: 'The whole reply.' })),
  user_message: message,
  ai_message: message,
  quick_replies: v.array(quickReply),
  session: sessionState,
  safety,
  metadata: turnMetadata,
});

const seq = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.metadata({ description: 'Its place in the turn, from 1; resume after the last one seen.' }),
);
const event = <const Type extends string, TData extends v.GenericSchema>(
  type: Type,
  data: TData,
  description: string,
) => v.pipe(v.object({ type: v.literal(type), seq, data }), v.metadata({ description }));

const text = v.object({ text: v.string() });

/** One event of a stream, as JSON in a `data:` line. */
export const turnEvent = v.variant('type', [
  event('metadata', turnMetadata, 'Comes first, and again if another model takes over.'),
  event('chunk', text, 'To be appended.'),
  event('replace', text, 'To be shown instead of everything so far.'),
  event('complete', turnResult, 'The end of a turn that went well.'),
  event('error', v.object({ message: v.string(), code: v.string() }), 'The end of a turn that did not.'),
]);

export const historyReply = v.object({
  messages: v.pipe(v.array(message), v.metadata({ description: 'Newest last.' })),
  next: v.pipe(
    v.nullable(v.string()),
    v.metadata({ description: 'Pass it as `before` for the page before this one; null at the beginning.' }),
  ),
});

export const feedbackReply = v.object({
  message_id: v.string(),
  score: v.pipe(v.number(), v.integer()),
  comment: v.nullable(v.string()),
});
