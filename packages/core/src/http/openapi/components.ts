import { type ConversionConfig, type JsonSchema, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { loginForm, refreshBody, signUpBody } from '../schemas/account.ts';
import { account, profile, tokenReply, userExport } from '../schemas/account-replies.ts';
import { feedbackBody, sendBody, uiMessagesBody } from '../schemas/chat.ts';
import {
  feedbackReply,
  helpline,
  historyReply,
  message,
  quickReply,
  safety,
  sendReply,
  sessionState,
  turnEvent,
  turnMetadata,
  turnResult,
} from '../schemas/chat-replies.ts';
import { completionBody, completionChunk, completionReply, modelsReply } from '../schemas/completions.ts';
import { healthReply, readyReply } from '../schemas/health.ts';
import { operationsReply } from '../schemas/operations.ts';
import { problemReply } from '../schemas/problem.ts';
import { uiMessageChunk } from '../schemas/ui-message.ts';

/** Schemas with a name of their own: what a generated client calls its types. */
const NAMED: Readonly<Record<string, GenericSchema>> = {
  Account: account,
  Completion: completionReply,
  CompletionBody: completionBody,
  CompletionChunk: completionChunk,
  Feedback: feedbackReply,
  FeedbackBody: feedbackBody,
  Health: healthReply,
  Helpline: helpline,
  HistoryPage: historyReply,
  LoginForm: loginForm,
  Message: message,
  Models: modelsReply,
  Operations: operationsReply,
  Problem: problemReply,
  Profile: profile,
  QuickReply: quickReply,
  Readiness: readyReply,
  RefreshBody: refreshBody,
  Safety: safety,
  SendBody: sendBody,
  SendReply: sendReply,
  SessionState: sessionState,
  SignUpBody: signUpBody,
  Tokens: tokenReply,
  TurnEvent: turnEvent,
  TurnMetadata: turnMetadata,
  TurnResult: turnResult,
  UiMessageChunk: uiMessageChunk,
  UiMessagesBody: uiMessagesBody,
  UserExport: userExport,
};

const SCHEMAS = '#/components/schemas/';

/** What JSON Schema cannot say, such as trimming, is left out: descriptions say it. */
const WIRE = {
  target: 'draft-2020-12',
  typeMode: 'input',
  errorMode: 'ignore',
  overrideRef: ({ referenceId }) => `${SCHEMAS}${referenceId}`,
} as const satisfies ConversionConfig;

/** Every named schema, as `components.schemas` has them. */
export const namedSchemas = (): Readonly<Record<string, JsonSchema>> => ({ ...toJsonSchemaDefs({ ...NAMED }, WIRE) });

/** What is sent, as JSON Schema: a `$ref` where the schema has a name. */
export function wireSchema(schema: GenericSchema): JsonSchema {
  const { $schema: _, $defs: __, ...converted } = toJsonSchema(schema, { ...WIRE, definitions: { ...NAMED } });
  return converted;
}

/** What a text is read as, such as the number in a query. */
export function parsedSchema(schema: GenericSchema): JsonSchema {
  const { $schema: _, ...converted } = toJsonSchema(schema, { ...WIRE, typeMode: 'output' });
  return converted;
}

/** The names of the schemas that a part of a document refers to, not what those refer to in turn. */
export const referencesIn = (part: unknown): string[] =>
  [...(JSON.stringify(part) ?? '').matchAll(new RegExp(`"\\$ref":"${SCHEMAS}(\\w+)"`, 'g'))].map(
    ([, name = '']) => name,
  );
