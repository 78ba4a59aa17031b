import type { LogRecordExporter } from '@opentelemetry/sdk-logs';
import type { SpanExporter } from '@opentelemetry/sdk-trace';

/** Somebody who receives telemetry: one way for spans and one for log records. */
export interface Destination {
  readonly spans: SpanExporter;
  readonly logs: LogRecordExporter;
}

/** How long one export may take, retries included, before it is given up. */
export const EXPORT_TIMEOUT_MS = 10_000;
