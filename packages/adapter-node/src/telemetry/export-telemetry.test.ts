import { configFromEnv, type TelemetryEvent } from '@flou/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { logIn } from '../testing/flou-process.ts';
import { serveLocally } from '../testing/local-server.ts';
import { receiveOtlp } from '../testing/telemetry-receivers.ts';
import { type ExportedTelemetry, exportTelemetry } from './export-telemetry.ts';

const SOMETHING: TelemetryEvent = { name: 'storage_recovered', severity: 'info' };

let said: TelemetryEvent[];
let stops: (() => Promise<void>)[];
beforeEach(() => {
  said = [];
  stops = [];
});
afterEach(async () => {
  for (const stop of stops.toReversed()) await stop();
});

const exporting = (env: Record<string, string>): Promise<ExportedTelemetry> =>
  exportTelemetry(configFromEnv(env), { emit: (event) => said.push(event) });

async function collector(answer: () => number) {
  const receiver = await receiveOtlp(answer);
  stops.push(receiver.stop);
  return receiver;
}

const saidOfExport = () => said.filter(({ name }) => name.startsWith('telemetry_export'));

test('without a destination, events go where they went', async () => {
  const { telemetry, close } = await exporting({});
  telemetry.emit(SOMETHING);
  await close();
  expect(said).toEqual([SOMETHING]);
});

test('a collector that speaks protobuf is the default', async () => {
  const { received, endpoint } = await collector(() => 200);
  const { telemetry, close } = await exporting({ OTEL_EXPORTER_OTLP_ENDPOINT: `${endpoint}/` });
  telemetry.emit(SOMETHING);
  await close();
  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ path: '/v1/logs', headers: { 'content-type': 'application/x-protobuf' } });
  expect(received[0]?.body).toContain('storage_recovered');
});

test('LOG_LEVEL holds for log records that are exported too', async () => {
  const { received, endpoint } = await collector(() => 200);
  const { telemetry, close } = await exporting({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, LOG_LEVEL: 'ERROR' });
  telemetry.emit(SOMETHING);
  telemetry.emit({ name: 'storage_unavailable', severity: 'error' });
  await close();
  expect(received).toHaveLength(1);
  expect(received[0]?.body).toContain('storage_unavailable');
  expect(received[0]?.body).not.toContain('storage_recovered');
});

test('a receiver that answers errors is said once, however often it does, and once more when it is back', async () => {
  let status = 500;
  const { received, endpoint } = await collector(() => status);
  const { telemetry, close } = await exporting({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint });
  for (const exports of [1, 2]) {
    telemetry.emit(SOMETHING);
    await expect.poll(() => received.length, { timeout: 5_000 }).toBe(exports);
  }
  await expect.poll(saidOfExport).toHaveLength(1);
  expect(saidOfExport()).toEqual([
    { name: 'telemetry_export_failed', severity: 'warning', destination: 'OTLP', detail: expect.any(String) },
  ]);
  status = 200;
  telemetry.emit(SOMETHING);
  await expect.poll(saidOfExport, { timeout: 5_000 }).toHaveLength(2);
  expect(saidOfExport().at(-1)).toEqual({
    name: 'telemetry_export_recovered',
    severity: 'info',
    destination: 'OTLP',
  });
  await close();
});

test('receivers that are away or never answer: turns are answered as before, one warning, and closing has an end', async () => {
  const { received, endpoint } = await collector(() => 0);
  const { telemetry, close, closesWithinMs } = await exporting({
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    APPLICATIONINSIGHTS_CONNECTION_STRING:
      'InstrumentationKey=11111111-2222-3333-4444-555555555555;IngestionEndpoint=https://127.0.0.1:9/',
  });
  const server = await serveLocally({ telemetry });
  stops.push(server.stop);
  const api = await logIn(server.url);
  // From here on the collector holds an export that it never answers.
  await expect.poll(() => received.length, { timeout: 5_000 }).toBeGreaterThan(0);
  for (const message of ['tengo un ensayo', 'me quiero matar', 'hola']) {
    expect((await api('POST', '/chat/send', { message })).status).toBe(200);
  }
  await expect.poll(saidOfExport, { timeout: 8_000 }).toHaveLength(1);
  expect(saidOfExport()).toMatchObject([{ name: 'telemetry_export_failed', destination: 'Application Insights' }]);
  const startedMs = performance.now();
  await close();
  expect(performance.now() - startedMs).toBeLessThan(closesWithinMs + 1_000);
  expect(saidOfExport()).toHaveLength(1);
});

test('a connection string that is none is said, and nothing else stops', async () => {
  const { telemetry, close } = await exporting({ APPLICATIONINSIGHTS_CONNECTION_STRING: 'your_connection_string' });
  telemetry.emit(SOMETHING);
  await close();
  expect(said).toEqual([
    {
      name: 'telemetry_export_failed',
      severity: 'warning',
      destination: 'Application Insights',
      detail: expect.not.stringContaining('your_connection_string'),
    },
    SOMETHING,
  ]);
});
