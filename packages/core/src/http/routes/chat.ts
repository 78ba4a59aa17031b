import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { followTurn } from '../../chat/follow-turn.ts';
import { type OpenedTurn, openTurn } from '../../chat/open-turn.ts';
import { screenMessage } from '../../chat/screen-message.ts';
import { type TurnEvent, type TurnResult, toWireMessage } from '../../chat/turn-events.ts';
import { FlouError } from '../../errors/flou-error.ts';
import type { FlouEnv } from '../flou-env.ts';
import type { HttpParts } from '../http-parts.ts';
import { authenticated } from '../middleware/authenticated.ts';
import { openLogin } from '../middleware/open-login.ts';
import { HttpProblem, problemOf, rateLimitHeaders, SHUTTING_DOWN } from '../problem.ts';
import { parseInput, readJson } from '../read-body.ts';
import {
  DEFAULT_PAGE,
  feedbackBody,
  historyQuery,
  idempotencyKey,
  resumeQuery,
  sendBody,
  uiMessagesBody,
} from '../schemas/chat.ts';
import { eventStream } from '../sse.ts';
import { uiMessageStream } from '../ui-message-stream.ts';
import { limitUser } from './limit-user.ts';

/** The conversation: send, stream, resume, cancel, history, feedback. */
export function chatRoutes(parts: HttpParts): Hono<FlouEnv> {
  const routes = new Hono<FlouEnv>();
  const { storage, liveTurns, maxMessageLength } = parts;

  routes.use('/chat/*', authenticated(parts.authenticate));
  // Sending checks the login in the one statement that opens the turn.
  for (const path of ['/chat/turns/*', '/chat/history', '/chat/messages/*']) routes.use(path, openLogin(storage));

  /** A request → its turn. The guard reads the message before anything else is awaited, or counted against the sender. */
  const receive = (c: Context<FlouEnv>, text: string): Promise<OpenedTurn> => {
    const screening = screenMessage(parts, text);
    if (screening.level !== 'crisis') {
      rejectOverlong(text, maxMessageLength);
      if (!parts.isReady()) throw SHUTTING_DOWN;
    }
    // Nobody in a crisis is told about headers: a key that cannot be used is left out.
    const sentKey = c.req.header('idempotency-key');
    const key =
      screening.level === 'crisis' && !v.is(idempotencyKey, sentKey) ? undefined : parseInput(idempotencyKey, sentKey);
    const { id: userId, loginId } = c.get('principal');
    return openTurn(parts, {
      userId,
      text,
      screening,
      requestId: c.get('requestId'),
      ...(loginId ? { loginId } : {}),
      ...(key ? { idempotencyKey: key } : {}),
    });
  };

  routes.post('/chat/send', async (c) => {
    const { turn, rateLimit } = await receive(c, (await readJson(c, sendBody)).message);
    const result = await resultOf(turn.follow());
    for (const [name, value] of Object.entries(rateLimit ? rateLimitHeaders(rateLimit) : {})) c.header(name, value);
    return c.json({
      user_message: result.user_message,
      ai_message: result.ai_message,
      quick_replies: result.quick_replies,
      session_state: result.session,
      safety: result.safety,
      metadata: result.metadata,
    });
  });

  routes.post('/chat/send-stream', async (c) => {
    const { turn, rateLimit } = await receive(c, (await readJson(c, sendBody)).message);
    return eventStream(turn.follow(), { framing: 'plain', headers: rateLimit ? rateLimitHeaders(rateLimit) : {} });
  });

  routes.post('/chat/ui-message-stream', async (c) => {
    const { turn, rateLimit } = await receive(c, (await readJson(c, uiMessagesBody)).messages);
    return uiMessageStream(turn.follow(), rateLimit ? rateLimitHeaders(rateLimit) : {});
  });

  routes.get('/chat/turns/:id/stream', async (c) => {
    const { after } = parseInput(resumeQuery, { after: c.req.header('last-event-id') ?? c.req.query('after') });
    const { id: userId } = c.get('principal');
    const turn = { userId, turnId: c.req.param('id'), ...(after === undefined ? {} : { afterSeq: after }) };
    return eventStream(await followTurn(parts, turn), { framing: 'standard' });
  });

  routes.delete('/chat/turns/:id', async (c) => {
    const { id: userId } = c.get('principal');
    const turnId = c.req.param('id');
    const live = liveTurns.find(userId, turnId);
    if (!live && !(await storage.chat.findTurn(userId, turnId))) {
      throw new FlouError('ERR_TURN_NOT_FOUND', 'There is no such turn.');
    }
    // Cancelling a turn that has ended changes nothing.
    live?.cancel();
    return c.body(null, 204);
  });

  routes.get('/chat/history', async (c) => {
    const { limit = DEFAULT_PAGE, before } = parseInput(historyQuery, c.req.query());
    const page = await storage.chat.history({ userId: c.get('principal').id, limit, ...(before ? { before } : {}) });
    return c.json({ messages: page.messages.map(toWireMessage), next: page.next ?? null });
  });

  routes.delete('/chat/history', async (c) => {
    const { id } = c.get('principal');
    liveTurns.forgetUser(id);
    await storage.chat.clear(id);
    return c.body(null, 204);
  });

  routes.post('/chat/messages/:id/feedback', async (c) => {
    const { score, comment } = await readJson(c, feedbackBody);
    const { id: userId } = c.get('principal');
    // Nobody gets more replies in a minute than they may send messages; whoever watches counts each rating, a repeated one too.
    await limitUser(parts, { action: 'feedback', userId, perMinute: parts.rateLimitPerMinute });
    const feedback = {
      messageId: c.req.param('id'),
      userId,
      score,
      createdAtMs: parts.runtime.now(),
      ...(comment ? { comment } : {}),
    };
    const rated = await storage.chat.addFeedback(feedback);
    if (!rated) {
      throw new HttpProblem({
        status: 404,
        code: 'ERR_MESSAGE_NOT_FOUND',
        detail: 'There is no such message from the tutor.',
      });
    }
    parts.telemetry.emit({
      name: 'feedback_given',
      severity: 'info',
      requestId: c.get('requestId'),
      userId: feedback.userId,
      messageId: feedback.messageId,
      score,
      model: rated.model,
    });
    return c.json({ message_id: feedback.messageId, score, comment: comment ?? null }, 201);
  });

  return routes;
}

/** Somebody who writes three pages because they want to die is not told to be brief: only other messages are measured. */
function rejectOverlong(text: string, maxLength: number): void {
  const length = [...text].length;
  if (length <= maxLength) return;
  const message = `At most ${maxLength} characters; this one has ${length}.`;
  throw new HttpProblem({
    status: 422,
    code: 'ERR_INPUT_INVALID',
    detail: `message: ${message}`,
    errors: [{ path: 'message', message }],
  });
}

/** `/send` is the stream, collected. */
async function resultOf(events: AsyncGenerator<TurnEvent>): Promise<TurnResult> {
  for await (const event of events) {
    if (event.type === 'complete') return event.data;
    if (event.type === 'error') {
      const status = event.data.code === 'ERR_TURN_CANCELLED' ? 409 : 500;
      throw new HttpProblem({ ...problemOf(undefined), status, code: event.data.code, detail: event.data.message });
    }
  }
  throw new FlouError('ERR_TURN_FAILED', 'The turn ended without a result.');
}
