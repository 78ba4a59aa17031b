import { StorageUnavailableError } from '../errors/flou-error.ts';
import type { Runtime } from '../runtime.ts';
import type { ChatStore, FinishedTurn, NewTurn, SessionSnapshot } from '../storage/storage.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';

/**
 * Writes the end of a turn. When the store is away the write is kept and tried again until it comes back: a reply that was
 * given while the database was down is on record afterwards.
 */
export interface TurnRecorder {
  /** `opened` goes along when the turn's beginning could not be recorded either. Never rejects. */
  readonly record: (finished: FinishedTurn, opened?: NewTurn) => Promise<void>;
  /** The session of a user whose last turns are not written yet. */
  readonly pendingSession: (userId: string) => SessionSnapshot | undefined;
  readonly pending: () => number;
  /** Tries once more to write all that waits. */
  readonly flush: () => Promise<void>;
}

/** Beyond this the oldest kept write is given up, loudly: memory stays bounded however long the store is away. */
const MAX_PENDING = 10_000;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 15_000;

interface PendingWrite {
  readonly finished: FinishedTurn;
  readonly opened: NewTurn | undefined;
}

export function createTurnRecorder(options: {
  readonly chat: Pick<ChatStore, 'finishTurn' | 'recordTurn'>;
  readonly telemetry: Telemetry;
  readonly runtime: Pick<Runtime, 'waitUntil'>;
}): TurnRecorder {
  const { chat, telemetry, runtime } = options;
  const waiting: PendingWrite[] = [];
  const underWay = new Set<PendingWrite>();
  let retrying = false;

  const write = ({ finished, opened }: PendingWrite) =>
    opened ? chat.recordTurn(opened, finished) : chat.finishTurn(finished);

  const flush = async () => {
    for (let first = waiting[0]; first; first = waiting[0]) {
      try {
        await write(first);
        telemetry.emit({ name: 'write_recovered', severity: 'info', turnId: first.finished.turnId });
      } catch (error) {
        if (error instanceof StorageUnavailableError) throw error;
        reportLoss(first, error);
      }
      waiting.shift();
    }
  };

  const retryUntilWritten = async () => {
    retrying = true;
    for (let delayMs = FIRST_RETRY_MS; waiting.length > 0; delayMs = Math.min(delayMs * 2, LAST_RETRY_MS)) {
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await flush().catch(() => {});
    }
    retrying = false;
  };

  const reportLoss = ({ finished }: PendingWrite, error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error);
    telemetry.emit({ name: 'write_lost', severity: 'error', turnId: finished.turnId, detail: detail.slice(0, 200) });
  };

  const record: TurnRecorder['record'] = async (finished, opened) => {
    const pending = { finished, opened };
    underWay.add(pending);
    try {
      await write(pending);
    } catch (error) {
      if (!(error instanceof StorageUnavailableError)) return reportLoss(pending, error);
      telemetry.emit({ name: 'write_postponed', severity: 'warning', turnId: finished.turnId });
      waiting.push(pending);
      const dropped = waiting.length > MAX_PENDING ? waiting.shift() : undefined;
      if (dropped) reportLoss(dropped, new Error('Too many writes were waiting.'));
      if (!retrying) runtime.waitUntil(retryUntilWritten());
    } finally {
      underWay.delete(pending);
    }
  };

  return {
    record,
    pendingSession: (userId) =>
      [...waiting, ...underWay].findLast(({ finished }) => finished.userId === userId)?.finished.session,
    pending: () => waiting.length,
    flush: () => flush().catch(() => {}),
  };
}
