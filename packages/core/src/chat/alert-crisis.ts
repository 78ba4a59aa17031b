import type { CrisisAlerts } from '../alerts/crisis-alerts.ts';
import type { Runtime } from '../runtime.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import type { TurnInput } from './turn-input.ts';

/** Calls somebody when a person enters a crisis, beside the turn. */
export interface CrisisCaller {
  /** Returns at once. */
  readonly call: (turn: TurnInput) => void;
  /** Resolves when no alert is on its way any more, or when the time is up. */
  readonly settled: (deadlineMs: number) => Promise<void>;
}

export function createCrisisCaller(options: {
  readonly alerts: CrisisAlerts | undefined;
  readonly telemetry: Telemetry;
  readonly runtime: Pick<Runtime, 'now' | 'waitUntil'>;
}): CrisisCaller {
  const { alerts, telemetry, runtime } = options;
  const underWay = new Set<Promise<void>>();

  const deliver = async ({ turnId, requestId, userMessage, screening }: TurnInput): Promise<void> => {
    const { userId, text } = userMessage;
    const { category, confidence } = screening;
    const ids = { requestId, turnId };
    try {
      await alerts?.deliver({ ...ids, userId, category, confidence, detectedAtMs: runtime.now(), text });
      telemetry.emit({ name: 'crisis_alert_delivered', severity: 'info', ...ids });
    } catch (error) {
      const detail = error instanceof Error ? error.message.slice(0, 200) : typeof error;
      telemetry.emit({ name: 'crisis_alert_failed', severity: 'error', ...ids, detail });
    }
  };

  return {
    call: (turn) => {
      if (!alerts) return;
      const delivery = deliver(turn).finally(() => underWay.delete(delivery));
      underWay.add(delivery);
      runtime.waitUntil(delivery);
    },
    settled: async (deadlineMs) => {
      if (underWay.size === 0) return;
      const timeUp = Promise.withResolvers<void>();
      const timer = setTimeout(timeUp.resolve, deadlineMs);
      await Promise.race([Promise.all(underWay), timeUp.promise]);
      clearTimeout(timer);
    },
  };
}
