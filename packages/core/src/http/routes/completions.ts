import { type Context, Hono } from 'hono';
import { type CompletionEnd, type CompletionRequest, completion } from '../../chat/completion.ts';
import { RateLimitError } from '../../chat/open-turn.ts';
import { screenMessage } from '../../chat/screen-message.ts';
import { FlouError } from '../../errors/flou-error.ts';
import { type ConversationVerdict, guardConversation } from '../../guardrails/conversation/guard-conversation.ts';
import type { Turn } from '../../guardrails/crisis/screening.ts';
import { completionStream, wireUsage } from '../completion-stream.ts';
import type { FlouEnv } from '../flou-env.ts';
import type { Completions, HttpParts } from '../http-parts.ts';
import { authenticated } from '../middleware/authenticated.ts';
import { boundedBody } from '../middleware/bounded-body.ts';
import { openAiProblem } from '../openai-problem.ts';
import { type ProblemInput, problemOf, rateLimitHeaders, SHUTTING_DOWN } from '../problem.ts';
import { readJson } from '../read-body.ts';
import { type CompletionBody, completionBody } from '../schemas/completions.ts';

/** A whole conversation travels with every request. */
const MAX_BODY_BYTES = 131_072;

/** What OpenAI's clients speak, with Flou's guardrails in front of a model. Nothing is recorded. */
export function completionsRoutes(parts: HttpParts, { name, speaker }: Completions): Hono<FlouEnv> {
  const routes = new Hono<FlouEnv>();
  routes.use(boundedBody(MAX_BODY_BYTES));
  routes.use(authenticated(parts.authenticate));

  routes.get('/models', (c) =>
    c.json({ object: 'list', data: [{ id: name, object: 'model', created: 0, owned_by: 'flou' }] }),
  );

  routes.post('/chat/completions', async (c) => {
    const body = await readJson(c, completionBody);
    const turns = turnsOf(body);
    const verdict = guardConversation(turns, {
      country: parts.helplineCountry,
      nowMs: parts.runtime.now(),
      random: parts.runtime.random,
      screen: (conversation) => screenMessage(parts, conversation),
      refuseMessage: parts.guardrails.refuseMessage,
    });
    if (!verdict) throw new FlouError('ERR_INPUT_INVALID', 'messages: The last message must be of the user.');
    const headers = await admit(parts, c, verdict);
    const request: CompletionRequest = {
      id: `chatcmpl-${parts.runtime.newId()}`,
      userId: c.get('principal').id,
      requestId: c.get('requestId'),
      instructions: instructionsOf(body),
      turns,
      verdict,
      signal: c.req.raw.signal,
    };
    const words = completion(parts, speaker, request);
    const named = { id: request.id, created: Math.floor(parts.runtime.now() / 1000) };
    if (body.stream) {
      // Until the first word is there, a failure is still an answer of its own.
      const first = await words.next();
      const includeUsage = body.stream_options?.include_usage ?? false;
      const model = verdict.speaker === 'model' ? name : verdict.speaker;
      return completionStream(first, words, { ...named, model, safety: verdict.safety, includeUsage, headers });
    }
    const { text, end } = await collect(words);
    return c.json(
      {
        ...named,
        object: 'chat.completion',
        model: end.model,
        choices: [
          {
            index: 0,
            message: { role: 'assistant', content: text, refusal: null },
            logprobs: null,
            finish_reason: end.filtered ? 'content_filter' : 'stop',
          },
        ],
        usage: wireUsage(end),
        safety: verdict.safety,
      },
      200,
      headers,
    );
  });

  routes.onError((error, c) => {
    if (c.req.raw.signal.aborted) return openAiProblem(c, NOBODY_WAITS);
    const input = problemOf(error);
    // What nobody foresaw is reported where everything of the kind is.
    if (input.code === 'ERR_UNEXPECTED') throw error;
    return openAiProblem(c, input);
  });
  return routes;
}

/** The client left; what it was to be told reaches nobody. */
const NOBODY_WAITS: ProblemInput = { status: 409, code: 'ERR_TURN_CANCELLED', detail: 'The request was cancelled.' };

/** Nobody in a crisis is turned away; everybody else needs a server that stays, an open login and room under the limit. */
async function admit(
  parts: HttpParts,
  c: Context<FlouEnv>,
  { speaker, safety }: ConversationVerdict,
): Promise<Record<string, string>> {
  if (speaker === 'protocol' && safety.level === 'crisis') return {};
  if (!parts.isReady()) throw SHUTTING_DOWN;
  const { id, loginId } = c.get('principal');
  const limit = { limit: parts.rateLimitPerMinute, windowMs: 60_000 };
  const taken = await parts.rateLimiter.take(`turn:${id}`, limit);
  if (!taken.allowed) throw new RateLimitError(taken);
  if (loginId && !(await parts.storage.logins.isOpen(loginId)))
    throw new FlouError('ERR_AUTH_INVALID', 'The login is closed. Log in again.');
  return rateLimitHeaders(taken);
}

const textOf = ({ content }: CompletionBody['messages'][number]): string =>
  typeof content === 'string' ? content : content.map(({ text }) => text).join('');

const turnsOf = ({ messages }: CompletionBody): Turn[] =>
  messages
    .filter(({ role }) => role === 'user' || role === 'assistant')
    .map((message) => ({ role: message.role === 'user' ? 'user' : 'model', text: textOf(message) }));

const instructionsOf = ({ messages }: CompletionBody): string =>
  messages
    .filter(({ role }) => role === 'system' || role === 'developer')
    .map(textOf)
    .join('\n\n');

async function collect(
  words: AsyncGenerator<string, CompletionEnd>,
): Promise<{ readonly text: string; readonly end: CompletionEnd }> {
  let text = '';
  let next = await words.next();
  for (; !next.done; next = await words.next()) text += next.value;
  return { text, end: next.value };
}
