import type { Settings, Telemetry } from '@flou/core';

export interface ExportedTelemetry {
  readonly telemetry: Telemetry;
  /** Sends what is left, and waits for it `closesWithinMs` at most. */
  readonly close: () => Promise<void>;
  readonly closesWithinMs: number;
}

/** Enough for a receiver that is there; one that is away does not hold up a shutdown. */
const CLOSE_DEADLINE_MS = 3_000;

/**
 * Telemetry that also goes to Application Insights and to an OpenTelemetry collector, where they are configured. Nothing waits
 * for them: events are queued, the queue is bounded, and what cannot be sent is dropped with one warning to `local`.
 *
 * @param local Hears every event first, and alone what is to be said about the export itself.
 */
export async function exportTelemetry(settings: Settings, local: Telemetry): Promise<ExportedTelemetry> {
  if (!settings.applicationInsightsConnectionString && !settings.otlp) {
    return { telemetry: local, close: async () => {}, closesWithinMs: 0 };
  }
  // The SDKs take 0.2 to 0.4 seconds and 20 to 40 MB: a server that exports nothing does not load them.
  const { openExport } = await import('./open-export.ts');
  const { emit, shutdown } = await openExport(settings, local);
  return {
    telemetry: {
      emit: (event) => {
        local.emit(event);
        emit(event);
      },
    },
    closesWithinMs: CLOSE_DEADLINE_MS,
    close: async () => {
      const late = Promise.withResolvers<void>();
      const timer = setTimeout(late.resolve, CLOSE_DEADLINE_MS);
      await Promise.race([shutdown(), late.promise]);
      clearTimeout(timer);
    },
  };
}
