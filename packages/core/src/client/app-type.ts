import type { Hono } from 'hono';
import type * as v from 'valibot';
import type { refreshBody, signUpBody } from '../http/schemas/account.ts';
import type { account, profile, tokenReply, userExport } from '../http/schemas/account-replies.ts';
import type { feedbackBody, sendBody } from '../http/schemas/chat.ts';
import type { feedbackReply, historyReply, sendReply } from '../http/schemas/chat-replies.ts';
import type { healthReply, readyReply } from '../http/schemas/health.ts';
import type { noticeReply } from '../http/schemas/notice.ts';
import type { operationsReply } from '../http/schemas/operations.ts';
import type { problemReply } from '../http/schemas/problem.ts';

type Schema = v.GenericSchema;
type Problem = {
  input: unknown;
  output: v.InferOutput<typeof problemReply>;
  outputFormat: 'json';
  status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 422 | 429 | 500 | 503;
};

/** What is asked for, what comes back with which status, and problems for everything else. */
type Json<Input, Reply extends Schema, Status extends 200 | 201 = 200> =
  | { input: Input; output: v.InferOutput<Reply>; outputFormat: 'json'; status: Status }
  | (Problem & { input: Input });
type Text<Input> = { input: Input; output: string; outputFormat: 'text'; status: 200 } | (Problem & { input: Input });
type Empty<Input> = { input: Input; output: null; outputFormat: 'body'; status: 204 } | (Problem & { input: Input });

type Sent = { json: v.InferInput<typeof sendBody> };
type WithId = { param: { id: string } };

type Routes = {
  '/health': { $get: Json<object, typeof healthReply> };
  '/ready': { $get: Json<object, typeof readyReply> };
  '/api/v1/notice': { $get: Json<object, typeof noticeReply> };
  '/api/v1/ops/summary': { $get: Json<object, typeof operationsReply> };
  '/api/v1/users': { $post: Json<{ json: v.InferInput<typeof signUpBody> }, typeof account, 201> };
  '/api/v1/users/me': { $get: Json<object, typeof profile>; $delete: Empty<object> };
  '/api/v1/users/me/export': { $get: Json<object, typeof userExport> };
  '/api/v1/login/refresh-token': { $post: Json<{ json: v.InferInput<typeof refreshBody> }, typeof tokenReply> };
  '/api/v1/login/logout': { $post: Empty<object> };
  '/api/v1/login/logout-all': { $post: Empty<object> };
  '/api/v1/chat/send': { $post: Json<Sent, typeof sendReply> };
  '/api/v1/chat/send-stream': { $post: Text<Sent> };
  '/api/v1/chat/turns/:id': { $delete: Empty<WithId> };
  '/api/v1/chat/turns/:id/stream': { $get: Text<WithId & { query?: { after?: string } }> };
  '/api/v1/chat/history': {
    $get: Json<{ query?: { limit?: string; before?: string } }, typeof historyReply>;
    $delete: Empty<object>;
  };
  '/api/v1/chat/messages/:id/feedback': {
    $post: Json<WithId & { json: v.InferInput<typeof feedbackBody> }, typeof feedbackReply, 201>;
  };
};

/**
 * The routes of a server at its usual place (`/api/v1`), for Hono's own client: typed from the schemas that the routes parse with. Only a type:
 * the router itself is not made of chained routes. Signing in takes a form (`/login/access-token`) and stays outside.
 *
 * @example
 * const flou = hc<AppType>('https://flou.example', { headers: { authorization: `Bearer ${token}` } });
 * const reply = await flou.api.v1.chat.send.$post({ json: { message: 'Hola' } });
 */
export type AppType = Hono<object, Routes, '/'>;
