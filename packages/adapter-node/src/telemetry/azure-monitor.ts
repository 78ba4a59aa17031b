import {
  type AzureMonitorExporterOptions,
  AzureMonitorLogExporter,
  AzureMonitorTraceExporter,
} from '@azure/monitor-opentelemetry-exporter';
import { sendNoSdkStatistics } from '../read-env.ts';
import { reasonOf } from '../reason-of.ts';
import { type Destination, EXPORT_TIMEOUT_MS } from './destination.ts';
import type { Outage, Signal } from './outage.ts';

/** Application Insights, by the connection string of the resource. Throws when it is none. */
export function azureMonitor(connectionString: string, outage: Outage): Destination {
  sendNoSdkStatistics();
  const options = (signal: Signal): AzureMonitorExporterOptions => ({
    connectionString,
    // What cannot be sent is in the logs on standard output; no second copy of it fills the disk.
    disableOfflineStorage: true,
    retryOptions: { maxRetries: 2, retryDelayInMs: 500 },
    additionalPolicies: [{ position: 'perCall', policy: watch(signal, outage) }],
  });
  return {
    spans: new AzureMonitorTraceExporter(options('traces')),
    logs: new AzureMonitorLogExporter(options('logs')),
  };
}

type Policy = NonNullable<AzureMonitorExporterOptions['additionalPolicies']>[number]['policy'];

/** The exporter calls what it has dropped a success, so the outcome is read from the request itself. */
const watch = (signal: Signal, outage: Outage): Policy => ({
  name: 'watchOutage',
  sendRequest: async (request, next) => {
    request.timeout = EXPORT_TIMEOUT_MS;
    try {
      const response = await next(request);
      if (response.status < 400 && response.status !== 206) outage.succeeded(signal);
      else outage.failed(signal, `HTTP ${response.status}`);
      return response;
    } catch (error) {
      outage.failed(signal, reasonOf(error));
      throw error;
    }
  },
});
