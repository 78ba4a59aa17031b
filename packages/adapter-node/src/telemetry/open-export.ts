import { hostname } from 'node:os';
import { isLogged, type Settings, type Severity, type Telemetry, type TelemetryEvent, VERSION } from '@flou/core';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchLogRecordProcessor, LoggerProvider } from '@opentelemetry/sdk-logs';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { reasonOf } from '../reason-of.ts';
import { type Destination, EXPORT_TIMEOUT_MS } from './destination.ts';
import { watchOutage } from './outage.ts';
import { recordEvent } from './record-event.ts';
import { requestIds } from './request-trace.ts';

/** An alert on `crisis_detected` should not wait for a batch to fill. */
const BATCH = { scheduledDelayMillis: 1_000, exportTimeoutMillis: EXPORT_TIMEOUT_MS };

export interface OpenExport {
  readonly emit: (event: TelemetryEvent) => void;
  /** Sends what is left. Never rejects. */
  readonly shutdown: () => Promise<void>;
}

/** Opens every destination that is configured. One that cannot be opened is said to `local` and left out. */
export async function openExport(settings: Settings, local: Telemetry): Promise<OpenExport> {
  const destinations = await openDestinations(settings, local);
  const resource = resourceFromAttributes({
    'service.name': 'flou',
    'service.version': VERSION,
    'service.instance.id': hostname(),
    'deployment.environment.name': settings.environment,
  });
  const ids = requestIds();
  const traces = new TracerProvider({
    resource,
    idGenerator: ids,
    spanProcessors: destinations.map(({ spans }) => new BatchSpanProcessor({ ...BATCH, exporter: spans })),
  });
  const logs = new LoggerProvider({
    resource,
    processors: destinations.map(({ logs }) => new BatchLogRecordProcessor({ ...BATCH, exporter: logs })),
  });
  const recorders = {
    tracer: traces.getTracer('flou', VERSION),
    ids,
    logger: logs.getLogger('flou', VERSION),
    isLogged: (severity: Severity) => isLogged(severity, settings.logLevel),
  };
  return {
    emit: (event) => recordEvent(recorders, event),
    shutdown: async () => {
      await Promise.allSettled([traces.shutdown(), logs.shutdown()]);
    },
  };
}

async function openDestinations(settings: Settings, local: Telemetry): Promise<Destination[]> {
  const { applicationInsightsConnectionString: connectionString, otlp: collector } = settings;
  const opened: (Destination | undefined)[] = await Promise.all([
    connectionString
      ? opening('Application Insights', local, async (outage) => {
          const { azureMonitor } = await import('./azure-monitor.ts');
          return azureMonitor(connectionString, outage);
        })
      : undefined,
    collector
      ? opening('OTLP', local, async (outage) => {
          const { otlp } = await import('./otlp.ts');
          return otlp(collector, outage);
        })
      : undefined,
  ]);
  return opened.filter((destination) => destination !== undefined);
}

async function opening(
  name: string,
  local: Telemetry,
  open: (outage: ReturnType<typeof watchOutage>) => Promise<Destination>,
): Promise<Destination | undefined> {
  const outage = watchOutage(name, local);
  try {
    return await open(outage);
  } catch (error) {
    outage.failed('traces', reasonOf(error));
    return undefined;
  }
}
