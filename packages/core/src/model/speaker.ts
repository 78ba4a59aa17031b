import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import { FlouError, ModelError } from '../errors/flou-error.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import type { ChatDelta, ChatModel, ChatRequest, TokenUsage } from './chat-model.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';

/**
 * A model that always answers: the chosen model with timeouts, bounded retries before its first token and a circuit breaker,
 * and behind it a fallback that needs nobody.
 */
export interface Speaker {
  readonly speak: (request: SpeakRequest) => AsyncGenerator<Speech>;
}

export interface SpeakRequest extends ChatRequest {
  /** When it fires, the fallback says the rest at once. @default never */
  readonly hurry?: AbortSignal;
}

export type Speech =
  /** Who is speaking from here on. Comes first, and again if the fallback takes over. */
  | { readonly type: 'speaker'; readonly model: string }
  | { readonly type: 'text'; readonly text: string }
  /** The speaker broke off: what it said so far is to be forgotten. */
  | { readonly type: 'restart' }
  | { readonly type: 'usage'; readonly usage: TokenUsage };

export interface SpeakerOptions {
  readonly model: ChatModel;
  readonly fallback: ChatModel;
  readonly telemetry: Telemetry;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** Asked before every reply; when it says no, the fallback speaks. @default always */
  readonly mayAskModel?: () => boolean;
  /** How long the first token may take. @default 8_000 */
  readonly firstTokenTimeoutMs?: number;
  /** The longest silence between two tokens. @default 5_000 */
  readonly betweenTokensTimeoutMs?: number;
  /** The longest a whole reply may take. @default 30_000 */
  readonly wholeTimeoutMs?: number;
  /** The longest a whole reply may be, in UTF-16 units; one that is longer is taken back, and the fallback speaks. @default 32_000 */
  readonly maxReplyLength?: number;
  /** Attempts after the first, all of them before the first token. @default 2 */
  readonly maxRetries?: number;
  /** Failures in a row that open the circuit. @default 5 */
  readonly breakerThreshold?: number;
  /** How long an open circuit waits before it tries the model again. @default 30_000 */
  readonly breakerCooldownMs?: number;
}

interface OpenReply {
  readonly first: ChatDelta;
  readonly rest: AsyncIterator<ChatDelta>;
  readonly deadline: Deadline;
}

export function createSpeaker(options: SpeakerOptions): Speaker {
  const { model, fallback, telemetry } = options;
  const breaker = createCircuitBreaker({
    threshold: options.breakerThreshold ?? 5,
    cooldownMs: options.breakerCooldownMs ?? 30_000,
    now: options.now,
    onOpen: () => telemetry.emit({ name: 'model_circuit_opened', severity: 'error', model: model.name }),
    onClose: () => telemetry.emit({ name: 'model_circuit_closed', severity: 'info', model: model.name }),
  });
  const retrying = retry(
    handleWhen((error) => error instanceof ModelError && error.retryable),
    { maxAttempts: options.maxRetries ?? 2, backoff: new ExponentialBackoff({ initialDelay: 150, maxDelay: 1_500 }) },
  );

  const openUnlessSpared = async (request: SpeakRequest): Promise<OpenReply> => {
    if (!breaker.mayTry()) throw SPARED;
    try {
      const opened = await openReply(request);
      breaker.succeeded();
      return opened;
    } catch (error) {
      if (error instanceof ModelError) breaker.failed();
      else breaker.abandoned();
      throw error;
    }
  };

  const openReply = async (request: SpeakRequest): Promise<OpenReply> => {
    const { hurry, ...asked } = request;
    const deadline = createDeadline(request.signal, options.wholeTimeoutMs ?? 30_000, hurry);
    const rest = model.stream({ ...asked, signal: deadline.signal })[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await deadline.within(options.firstTokenTimeoutMs ?? 8_000, 'No first token in time.', () =>
          rest.next(),
        );
        if (next.done) throw new ModelError('ERR_MODEL_BROKEN', 'The model said nothing.', { retryable: true });
        if (next.value.text) return { first: next.value, rest, deadline };
      }
    } catch (error) {
      deadline.end();
      throw error;
    }
  };

  async function* speakByModel(request: SpeakRequest, progress: { started: boolean }): AsyncGenerator<Speech> {
    const { first, rest, deadline } = await retrying.execute(() => openUnlessSpared(request), request.signal);
    progress.started = true;
    let length = 0;
    try {
      yield { type: 'speaker', model: model.name };
      for (let delta: ChatDelta | undefined = first; delta; ) {
        // What cannot be kept is not shown either.
        const text = delta.text.replaceAll('\u0000', '');
        length += text.length;
        if (length > (options.maxReplyLength ?? 32_000))
          throw new ModelError('ERR_MODEL_BROKEN', 'The reply is too long.', { retryable: false });
        if (text) yield { type: 'text', text };
        if (delta.usage) yield { type: 'usage', usage: delta.usage };
        const next: IteratorResult<ChatDelta> = await deadline.within(
          options.betweenTokensTimeoutMs ?? 5_000,
          'The model fell silent in mid-sentence.',
          () => rest.next(),
        );
        delta = next.done ? undefined : next.value;
      }
    } catch (error) {
      // The breaker only watched the opening: a reply that breaks off later counts as well.
      if (error instanceof ModelError) breaker.failed();
      throw error;
    } finally {
      deadline.end();
      // Not awaited: a model that hangs would not come back from this either.
      void rest.return?.().catch(() => {});
    }
  }

  async function* speakByFallback(request: SpeakRequest): AsyncGenerator<Speech> {
    yield { type: 'speaker', model: fallback.name };
    for await (const { text } of fallback.stream(request)) yield { type: 'text', text };
  }

  async function* speak(request: SpeakRequest): AsyncGenerator<Speech> {
    // What stands in for others calls nobody: there is nothing to wait for, and nothing to try again.
    if (model.name === fallback.name || options.mayAskModel?.() === false) {
      yield* speakByFallback(request);
      return;
    }
    const progress = { started: false };
    try {
      yield* speakByModel(request, progress);
      return;
    } catch (error) {
      if (request.signal.aborted) throw request.signal.reason;
      if (error !== HURRIED) reportFailure(telemetry, { model: model.name, requestId: request.requestId, error });
    }
    if (progress.started) yield { type: 'restart' };
    yield* speakByFallback(request);
  }

  return { speak };
}

function reportFailure(
  telemetry: Telemetry,
  { model, requestId, error }: { model: string; requestId: string | undefined; error: unknown },
): void {
  // An open circuit was reported when it opened; one line for each turn it spares would only bury it.
  if (error === SPARED) return;
  telemetry.emit({
    name: 'model_failed',
    severity: 'warning',
    ...(requestId ? { requestId } : {}),
    model,
    code: error instanceof ModelError ? error.code : 'ERR_MODEL_BROKEN',
    detail: (error instanceof Error ? error.message : String(error)).slice(0, 200),
  });
}

/** Not a failure of the model, so neither retried nor counted by the breaker. */
const HURRIED = new FlouError('ERR_TURN_CANCELLED', 'Something more urgent is waiting.');

/** What whoever is spared a call gets: not a failure of the model, and not one to try again at once. */
const SPARED = new ModelError('ERR_MODEL_UNAVAILABLE', 'The model failed again and again, and is spared for a while.', {
  retryable: false,
});

/** Lets go of the upstream request once a reply has ended; nobody sees it. */
const OVER = new ModelError('ERR_MODEL_TIMEOUT', 'The reply is over.', { retryable: false });

/** One abort signal for a whole reply, and a stopwatch for each step of it. */
interface Deadline {
  readonly signal: AbortSignal;
  /** Runs a step; when it takes longer than `ms`, or the whole time is up, aborts the reply and throws. */
  readonly within: <T>(ms: number, complaint: string, step: () => Promise<T>) => Promise<T>;
  /** Stops the clock and lets go of the upstream request. */
  readonly end: () => void;
}

function createDeadline(parent: AbortSignal, wholeMs: number, hurry?: AbortSignal): Deadline {
  const controller = new AbortController();
  const hurryUp = () => controller.abort(HURRIED);
  if (hurry?.aborted) hurryUp();
  else hurry?.addEventListener('abort', hurryUp, { once: true });
  const forwardAbort = () => controller.abort(parent.reason);
  if (parent.aborted) forwardAbort();
  else parent.addEventListener('abort', forwardAbort, { once: true });
  const timeOut = (complaint: string) =>
    controller.abort(new ModelError('ERR_MODEL_TIMEOUT', complaint, { retryable: true }));
  const whole = setTimeout(timeOut, wholeMs, 'The reply took too long.');

  return {
    signal: controller.signal,
    within: (ms, complaint, step) =>
      new Promise((resolve, reject) => {
        controller.signal.throwIfAborted();
        const timer = setTimeout(timeOut, ms, complaint);
        const onAbort = () => settle(() => reject(controller.signal.reason));
        const settle = (outcome: () => void) => {
          clearTimeout(timer);
          controller.signal.removeEventListener('abort', onAbort);
          outcome();
        };
        // A model that ignores the signal must not hold the turn: the race ends here, whatever it does.
        controller.signal.addEventListener('abort', onAbort, { once: true });
        step().then(
          (value) => settle(() => resolve(value)),
          (error) => settle(() => reject(controller.signal.aborted ? controller.signal.reason : error)),
        );
      }),
    end: () => {
      clearTimeout(whole);
      parent.removeEventListener('abort', forwardAbort);
      hurry?.removeEventListener('abort', hurryUp);
      controller.abort(OVER);
    },
  };
}
