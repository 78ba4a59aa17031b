import { type Check, fail, pass, unknown } from '../check.ts';

/** https://learn.microsoft.com/azure/azure-monitor/app/connection-strings */
const CONNECTION_STRING = /(^|;)InstrumentationKey=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(;|$)/i;

export const telemetryCheck: Check = {
  id: 'telemetry',
  group: 'Monitoring',
  asks: 'Does somebody hear about it when it goes wrong?',
  variables: ['APPLICATIONINSIGHTS_CONNECTION_STRING'],
  ofSettings: ({ applicationInsightsConnectionString: connection }, { configuration }) => {
    if (connection !== undefined) {
      return CONNECTION_STRING.test(connection)
        ? pass('Application Insights is configured')
        : fail(
            'APPLICATIONINSIGHTS_CONNECTION_STRING is no connection string',
            'Copy it from the resource: it begins with InstrumentationKey=.',
          );
    }
    if (configuration.has('OTEL_EXPORTER_OTLP_ENDPOINT')) return pass('an OpenTelemetry collector is configured');
    return unknown(
      'nothing is sent anywhere',
      'Enough only when something collects standard output and reads the metrics.',
    );
  },
};
