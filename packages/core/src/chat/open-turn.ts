import { FlouError, StorageUnavailableError } from '../errors/flou-error.ts';
import type { Screening, Turn } from '../guardrails/crisis/screening.ts';
import type { RateLimitResult } from '../limits/rate-limiter.ts';
import type { BeginOutcome, NewTurn, StoredMessage, TurnContext } from '../storage/storage.ts';
import { overloaded } from './admission.ts';
import { type ChatParts, HISTORY_WINDOW } from './chat-parts.ts';
import { type LiveTurn, startLiveTurn } from './live-turn.ts';
import { CRISIS_PATIENCE_MS, createPatience, ENDLESS, type Patience } from './patience.ts';
import { replayTurn } from './replay-turn.ts';
import { runTurn } from './run-turn.ts';
import { screenMessage } from './screen-message.ts';
import type { SharedTurns } from './shared-turns.ts';
import type { Lease } from './user-lock.ts';
import type { Place } from './user-queue.ts';

/** A message on its way in, from a caller who is already authenticated. */
export interface TurnCommand {
  readonly userId: string;
  readonly loginId?: string;
  /** Trimmed, not empty, within the length limit (or longer, when it is a crisis). */
  readonly text: string;
  /** The detector's answer to `text` alone, made before anything was awaited. */
  readonly screening: Screening;
  readonly requestId: string;
  readonly idempotencyKey?: string;
}

export interface OpenedTurn {
  readonly turn: Pick<LiveTurn, 'id' | 'userId' | 'follow'>;
  /** How the caller stands with the rate limit, when it was counted. */
  readonly rateLimit?: RateLimitResult;
}

/**
 * Opens a turn: from a message to a `LiveTurn` whose events can be followed. When it resolves, the message is durable (or, in
 * a crisis with the store away, answered now and recorded when it comes back).
 *
 * Throws `RateLimitError`, `ERR_LIMIT_OVERLOAD`, `ERR_TURN_KEY_CONFLICT`, `ERR_TURN_RUNNING`, `ERR_AUTH_INVALID` (the login was
 * closed) and `StorageUnavailableError`; none of them ever for a crisis.
 */
export function openTurn(parts: ChatParts, command: TurnCommand): Promise<OpenedTurn> {
  return parts.liveTurns.opening(() => open(parts, command));
}

async function open(parts: ChatParts, command: TurnCommand): Promise<OpenedTurn> {
  const idempotency = command.idempotencyKey
    ? { key: command.idempotencyKey, bodyHash: await hashBody(command.text) }
    : undefined;
  const urgent = command.screening.level === 'crisis';
  const live = idempotency && parts.liveTurns.findByKey(command.userId, idempotency.key);
  if (live?.bodyHash === idempotency?.bodyHash && live) return { turn: live.turn };
  if (live && !urgent) throw keyConflict();

  // Before it is counted: who is sent away and comes back has not used anything up.
  if (!urgent && parts.admission.isFull() && !(await isCrisisInContext(parts, command))) throw overloaded();
  const rateLimit = await takeFromRateLimit(parts, command);
  const patience = urgent || isInProtocol(parts, command.userId) ? createPatience(CRISIS_PATIENCE_MS) : ENDLESS;
  const place = await enterLine(parts, command.userId, { urgent, patience });
  try {
    const turn = await beginTurn(parts, command, live ? undefined : idempotency, { place, patience });
    if ('finished' in turn) void turn.finished.then(place.leave);
    else place.leave();
    return { turn, ...(rateLimit ? { rateLimit } : {}) };
  } catch (error) {
    place.leave();
    throw error;
  }
}

/** A user's place in line: first in this process, then among the instances. Whoever cannot wait goes ahead. */
async function enterLine(
  { queue, userLock }: ChatParts,
  userId: string,
  { urgent, patience }: { readonly urgent: boolean; readonly patience: Patience },
): Promise<Place> {
  const entering = queue.enter(userId, { urgent });
  const place = await patience.within(entering, () => {
    void entering.then(({ leave }) => leave());
    return NOT_IN_LINE;
  });
  const acquiring = userLock?.acquire(userId, { urgent });
  const lease =
    acquiring &&
    (await patience.within<Lease | undefined>(acquiring, () => {
      void acquiring.then(({ release }) => release());
      return undefined;
    }));
  if (!lease) return place;
  return {
    isAlone: lease.isExclusive,
    hurry: AbortSignal.any([place.hurry, lease.hurry]),
    leave: () => {
      lease.release();
      place.leave();
    },
  };
}

const NOT_IN_LINE: Place = { isAlone: false, hurry: new AbortController().signal, leave: () => {} };

/** Refused by the rate limit; carries what the reply's headers need. */
export class RateLimitError extends FlouError {
  override readonly name = 'RateLimitError';
  readonly rateLimit: RateLimitResult;
  constructor(rateLimit: RateLimitResult) {
    super('ERR_LIMIT_RATE', `At most ${rateLimit.limit} a minute. Wait a moment and send it again.`);
    this.rateLimit = rateLimit;
  }
}

async function takeFromRateLimit(parts: ChatParts, command: TurnCommand): Promise<RateLimitResult | undefined> {
  if (command.screening.level === 'crisis') return undefined;
  const limit = { limit: parts.rateLimitPerMinute, windowMs: 60_000 };
  const taken = await parts.rateLimiter.take(`turn:${command.userId}`, limit);
  // A short "sí" can be the answer to the question that matters: nobody is turned away before the conversation was read.
  if (!taken.allowed && !(await isCrisisInContext(parts, command))) throw new RateLimitError(taken);
  return taken;
}

async function isCrisisInContext(parts: ChatParts, command: TurnCommand): Promise<boolean> {
  if (!parts.guardrails.isTellingAnswer(command.text)) return false;
  try {
    const { history } = await parts.storage.chat.context(command.userId, HISTORY_WINDOW);
    return screenMessage(parts, asTurns(history, command.text)).level === 'crisis';
  } catch (error) {
    if (error instanceof StorageUnavailableError) return false;
    throw error;
  }
}

async function beginTurn(
  parts: ChatParts,
  command: TurnCommand,
  idempotency: NewTurn['idempotency'],
  { place, patience }: { readonly place: Place; readonly patience: Patience },
): Promise<LiveTurn | ReturnType<typeof replayTurn>> {
  const { runtime, liveTurns } = parts;
  const opened: NewTurn = {
    turnId: runtime.newId(),
    userId: command.userId,
    messageId: runtime.newId(),
    text: command.text,
    startedAtMs: runtime.now(),
    historyLimit: HISTORY_WINDOW,
    ...(place.isAlone ? { isAlone: true } : {}),
    ...(command.loginId ? { loginId: command.loginId } : {}),
    ...(idempotency ? { idempotency } : {}),
  };
  const begun = await beginInStorage(parts, command, opened, patience);
  // Sent again while the store is away: what was answered is answered with the same.
  const ended =
    begun.outcome === 'store_away' && idempotency && liveTurns.findEndedByKey(command.userId, idempotency.key);
  if (ended && ended.bodyHash === idempotency?.bodyHash) return ended.turn;

  switch (begun.outcome) {
    case 'key_conflict':
      // A key that was used for something else does not stand between a person and an answer.
      if (command.screening.level === 'crisis') return beginTurn(parts, command, undefined, { place, patience });
      throw keyConflict();
    case 'login_closed':
      throw new FlouError('ERR_AUTH_INVALID', 'The login is closed. Log in again.');
    case 'repeated':
      // Whoever ran it may have died; a crisis does not wait to be sure. If they live, the first of both replies is kept.
      if (command.screening.level === 'crisis' && begun.turn.status === 'running' && !place.isAlone)
        return beginTurn(parts, command, idempotency, { place: { ...place, isAlone: true }, patience });
      return replayTurn(begun.turn);
    case 'begun':
    case 'retaken':
    case 'store_away': {
      const userMessage: StoredMessage =
        begun.outcome === 'retaken'
          ? begun.message
          : {
              id: opened.messageId,
              userId: opened.userId,
              turnId: opened.turnId,
              role: 'user',
              text: opened.text,
              createdAtMs: opened.startedAtMs,
              ...(begun.outcome === 'begun' ? begun.message : {}),
            };
      const turnId = begun.outcome === 'retaken' ? begun.turnId : opened.turnId;
      const turn = startLiveTurn(
        { id: turnId, userId: command.userId },
        (signal) =>
          runTurn(parts, {
            turnId,
            requestId: command.requestId,
            userMessage,
            context: { ...begun, session: parts.recorder.pendingSession(command.userId) ?? begun.session },
            screening: screenMessage(parts, asTurns(begun.history, command.text)),
            signal,
            hurry: place.hurry,
            // A store that is known to be away is not waited for.
            patience:
              begun.outcome === 'store_away' && patience === ENDLESS ? createPatience(CRISIS_PATIENCE_MS) : patience,
            ...(begun.outcome === 'store_away' ? { unrecorded: opened } : {}),
          }),
        () => new FlouError('ERR_TURN_CANCELLED', 'The turn was cancelled.'),
      );
      liveTurns.add(turn, idempotency);
      if (parts.sharedTurns) void share(parts.sharedTurns, turn);
      runtime.waitUntil(turn.finished);
      return turn;
    }
  }
}

/** Other instances hear a turn as anybody does who follows it. */
async function share(sharedTurns: SharedTurns, turn: LiveTurn): Promise<void> {
  for await (const event of turn.follow()) sharedTurns.publish(turn, event);
}

/** A crisis does not need the store, nor one that answers in time: it is answered from what this process remembers. Anything else waits for it. */
async function beginInStorage(
  parts: ChatParts,
  command: TurnCommand,
  opened: NewTurn,
  patience: Patience,
): Promise<BeginOutcome | ({ readonly outcome: 'store_away' } & TurnContext)> {
  const tooLate = () => {
    throw new StorageUnavailableError();
  };
  try {
    return await patience.within(
      parts.admission.opening(() => parts.storage.chat.beginTurn(opened)),
      tooLate,
    );
  } catch (error) {
    const isCrisis = command.screening.level === 'crisis' || isInProtocol(parts, command.userId);
    if (!(error instanceof StorageUnavailableError) || !isCrisis) throw error;
    parts.telemetry.emit({ name: 'storage_unavailable', severity: 'error', turnId: opened.turnId });
    return { outcome: 'store_away', session: parts.recorder.pendingSession(command.userId), history: [] };
  }
}

/** Does somebody talk to the protocol whose last turn is not written yet? */
const isInProtocol = ({ recorder, guardrails }: ChatParts, userId: string): boolean =>
  guardrails.restoreSafetyState(recorder.pendingSession(userId)?.safety)?.level === 'crisis';

const asTurns = (history: readonly StoredMessage[], text: string): Turn[] => [
  ...history.map((message) => ({ role: message.role, text: message.text })),
  { role: 'user', text },
];

const keyConflict = () =>
  new FlouError(
    'ERR_TURN_KEY_CONFLICT',
    'This Idempotency-Key was already used with another message. Use a new key for a new message.',
  );

async function hashBody(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
