/** The lines of the table: every route of docs/http-api.md, then what holds for all of them. */
export const ROUTES = [
  'GET /health',
  'GET /ready',
  'GET /notice',
  'GET /openapi.json',
  'GET /docs',
  'POST /users',
  'GET /users/me',
  'DELETE /users/me',
  'GET /users/me/export',
  'POST /login/access-token',
  'POST /login/refresh-token',
  'POST /login/logout',
  'POST /login/logout-all',
  'POST /chat/send',
  'POST /chat/send-stream',
  'POST /chat/ui-message-stream',
  'GET /chat/turns/{id}/stream',
  'DELETE /chat/turns/{id}',
  'GET /chat/history',
  'DELETE /chat/history',
  'POST /chat/messages/{id}/feedback',
  'GET /ops/summary',
] as const;

export const BEHAVIOURS = [
  'errors',
  'bodies',
  'streaming',
  'client leaves',
  'many at once',
  'transcript',
  'cookies and headers',
  'trouble beside Flou',
  'backpressure',
  'abort on disconnect',
] as const;

export type Row = (typeof ROUTES)[number] | (typeof BEHAVIOURS)[number];
