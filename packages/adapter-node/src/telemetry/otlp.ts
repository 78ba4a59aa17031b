import type { OtlpSettings } from '@flou/core';
import { type ExportResult, ExportResultCode } from '@opentelemetry/core';
import { reasonOf } from '../reason-of.ts';
import { type Destination, EXPORT_TIMEOUT_MS } from './destination.ts';
import type { Outage, Signal } from './outage.ts';

/** An OpenTelemetry collector, over HTTP. */
export async function otlp({ endpoint, headers, protocol }: OtlpSettings, outage: Outage): Promise<Destination> {
  const to = (signal: Signal) => ({
    url: `${endpoint.replace(/\/$/, '')}/v1/${signal}`,
    headers,
    timeoutMillis: EXPORT_TIMEOUT_MS,
  });
  const [{ OTLPTraceExporter }, { OTLPLogExporter }] =
    protocol === 'http/json'
      ? await Promise.all([
          import('@opentelemetry/exporter-trace-otlp-http'),
          import('@opentelemetry/exporter-logs-otlp-http'),
        ])
      : await Promise.all([
          import('@opentelemetry/exporter-trace-otlp-proto'),
          import('@opentelemetry/exporter-logs-otlp-proto'),
        ]);
  return {
    spans: watched(new OTLPTraceExporter(to('traces')), 'traces', outage),
    logs: watched(new OTLPLogExporter(to('logs')), 'logs', outage),
  };
}

interface Exporter<T> {
  readonly export: (items: T[], done: (result: ExportResult) => void) => void;
  readonly shutdown: () => Promise<void>;
  readonly forceFlush: () => Promise<void>;
}

const watched = <T>(exporter: Exporter<T>, signal: Signal, outage: Outage): Exporter<T> => ({
  export: (items, done) =>
    exporter.export(items, (result) => {
      if (result.code === ExportResultCode.SUCCESS) outage.succeeded(signal);
      else outage.failed(signal, reasonOf(result.error));
      done(result);
    }),
  shutdown: () => exporter.shutdown(),
  forceFlush: () => exporter.forceFlush(),
});
