// What arrives at Application Insights and at a collector after real turns: the fields that an operator's queries read.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LLMock } from '@copilotkit/aimock';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { logIn, serveFlou, temporaryFolder } from '../testing/flou-process.ts';
import { type Envelope, type OtlpExport, receiveAzureMonitor, receiveOtlp } from '../testing/telemetry-receivers.ts';

const ORDINARY = 'tengo un ensayo pa mañana, secretosecreto';
const CRISIS = 'ya no quiero seguir viviendo, secretosecreto';

const envelopes: Envelope[] = [];
const received: OtlpExport[] = [];
let exitCodes: (number | null)[];

beforeAll(async () => {
  const folder = temporaryFolder();
  const emulator = new LLMock({ port: 0, logLevel: 'silent' });
  const [azure, collector] = await Promise.all([receiveAzureMonitor(), receiveOtlp(), emulator.start()]);
  emulator.onMessage(/.*/, {
    content: 'Palabras secretosecreto del modelo.',
    usage: { prompt_tokens: 321, completion_tokens: 45, total_tokens: 366 },
  });
  const certificate = join(folder.path, 'certificate.pem');
  writeFileSync(certificate, azure.certificate);
  const exporting = {
    APPLICATIONINSIGHTS_CONNECTION_STRING: azure.connectionString,
    NODE_EXTRA_CA_CERTS: certificate,
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    OTEL_EXPORTER_OTLP_HEADERS: 'x-collector-key=hunter2hunter2',
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
  };
  const [server, withoutDatabase] = await Promise.all([
    serveFlou({
      ...exporting,
      FLOU_DATA_DIR: join(folder.path, 'data'),
      GEMINI_API_KEY: 'key-secretosecreto',
      GEMINI_BASE_URL: emulator.url,
    }),
    serveFlou({
      ...exporting,
      FLOU_DATA_DIR: join(folder.path, 'unused'),
      DATABASE_URL: 'postgresql://127.0.0.1:9/flou',
    }),
  ]);
  const api = await logIn(server.url);
  const send = (requestId: string, message: unknown) =>
    api('POST', '/chat/send', { message }, { 'x-request-id': requestId });
  const statuses = [
    (await send('invalid', ['secretosecreto'])).status,
    (await send('ordinary', ORDINARY)).status,
    (await send('crisis', CRISIS)).status,
    (await fetch(`${server.url}/api/v1/chat/send`, { method: 'POST', headers: { 'x-request-id': 'unknown' } })).status,
    (
      await fetch(`${withoutDatabase.url}/api/v1/login/access-token`, {
        method: 'POST',
        headers: { 'x-request-id': 'unavailable' },
        body: new URLSearchParams({ username: 'ana', password: 'una-clave-larga' }),
      })
    ).status,
  ];
  expect(statuses).toEqual([422, 200, 200, 401, 503]);
  // Nothing is waited for here: what is still queued arrives because the servers send it before they leave.
  exitCodes = await Promise.all([server.stop('SIGTERM'), withoutDatabase.stop('SIGTERM')]);
  envelopes.push(...azure.envelopes);
  received.push(...collector.received);
  await Promise.all([azure.stop(), collector.stop(), emulator.stop()]);
  folder.remove();
}, 60_000);

/** The rows of one of Application Insights' tables. */
const rows = (baseType: string) => envelopes.filter(({ data }) => data.baseType === baseType);
const requestOf = (requestId: string) =>
  rows('RequestData').find(({ data }) => data.baseData.properties.request_id === requestId);

test('traces | where message contains "crisis_detected" | project timestamp, customDimensions', () => {
  const found = rows('MessageData').filter(({ data }) => String(data.baseData.message).includes('crisis_detected'));
  expect(found).toHaveLength(1);
  expect(Date.parse(found[0]?.time ?? '')).not.toBeNaN();
  expect(found[0]?.data.baseData).toMatchObject({
    severityLevel: 'Warning',
    properties: {
      request_id: 'crisis',
      level: 'crisis',
      category: expect.any(String),
      confidence: expect.stringMatching(/^[\d.]+$/),
      rules: expect.stringMatching(/^\["/),
      user_id: expect.any(String),
      turn_id: expect.any(String),
    },
  });
});

test('requests | summarize avg(duration) by name', () => {
  const data = requestOf('ordinary')?.data.baseData;
  const duration = String(data?.duration);
  expect(data?.name).toBe('POST /api/v1/chat/send');
  expect(duration).toMatch(/^\d\d:\d\d:\d\d\.\d{3,7}$/);
  expect(duration).not.toMatch(/^00:00:00\.0+$/);
});

test.each([
  ['ordinary', '200', true],
  ['crisis', '200', true],
  ['unknown', '401', false],
  ['invalid', '422', false],
  ['unavailable', '503', false],
] as const)('requests | countif(resultCode >= 400): %s is %s', (requestId, responseCode, success) => {
  expect(requestOf(requestId)?.data.baseData).toMatchObject({ responseCode, success });
});

test('one request is one row', () => {
  const ids = rows('RequestData').map(({ data }) => data.baseData.properties.request_id);
  expect(ids).toHaveLength(new Set(ids).size);
});

test('the call to the model is a dependency of its request, with its tokens', () => {
  const calls = rows('RemoteDependencyData').filter(({ data }) => String(data.baseData.name).startsWith('chat '));
  expect(calls).toHaveLength(1);
  expect(calls[0]?.data.baseData).toMatchObject({
    name: 'chat gemini-2.5-flash-lite',
    success: true,
    properties: {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'gcp.gemini',
      'gen_ai.request.model': 'gemini-2.5-flash-lite',
      'gen_ai.usage.input_tokens': '321',
      'gen_ai.usage.output_tokens': '45',
    },
  });
  expect(calls[0]?.tags['ai.operation.parentId']).toBe(requestOf('ordinary')?.data.baseData.id);
});

test('every statement is a dependency, by its kind', () => {
  const statements = rows('RemoteDependencyData').filter(({ data }) => 'db.operation.name' in data.baseData.properties);
  expect(statements.map(({ data }) => data.baseData.name)).toEqual(
    expect.arrayContaining(['SELECT', 'INSERT', 'UPDATE']),
  );
  expect(JSON.stringify(statements)).not.toMatch(/flou\.|where|secretosecreto/);
});

test('what happened in a request stands under it', () => {
  const operation = requestOf('crisis')?.tags['ai.operation.id'];
  expect(operation).toMatch(/^[0-9a-f]{32}$/);
  const within = envelopes.filter(({ tags }) => tags['ai.operation.id'] === operation);
  expect(within.map(({ data }) => data.baseData.message ?? data.baseData.name)).toEqual(
    expect.arrayContaining(['POST /api/v1/chat/send', 'crisis_detected', 'turn_finished']),
  );
  expect(requestOf('ordinary')?.tags['ai.operation.id']).not.toBe(operation);
});

test('the collector gets the same spans and log records, with its headers', () => {
  expect(received.every(({ headers }) => headers['x-collector-key'] === 'hunter2hunter2')).toBe(true);
  const spans = received
    .filter(({ path }) => path === '/v1/traces')
    .flatMap(({ body }) => v.parse(TRACES, JSON.parse(body)).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  const logs = received
    .filter(({ path }) => path === '/v1/logs')
    .flatMap(({ body }) => v.parse(LOGS, JSON.parse(body)).resourceLogs)
    .flatMap(({ scopeLogs }) => scopeLogs.flatMap((scope) => scope.logRecords));
  const turn = spans.filter(({ traceId }) => traceId === requestOf('ordinary')?.tags['ai.operation.id']);
  expect(turn.map(({ name, kind }) => [name, kind]).toSorted()).toEqual([
    ['POST /api/v1/chat/send', 2],
    ['chat gemini-2.5-flash-lite', 3],
  ]);
  const crisis = logs.find(({ body }) => body.stringValue === 'crisis_detected');
  expect(crisis).toMatchObject({ severityText: 'WARNING', traceId: requestOf('crisis')?.tags['ai.operation.id'] });
  expect(spans.find(({ spanId }) => spanId === crisis?.spanId)?.name).toBe('POST /api/v1/chat/send');
});

test('nothing that is sent holds a word of a message or a reply, a password, a token or a key', () => {
  const sent = JSON.stringify([envelopes, received.map(({ body }) => body)]);
  expect(sent).toContain('crisis_detected');
  expect(sent).not.toMatch(/secretosecreto|ensayo pa|una-clave-larga|eyJ|hunter2/);
});

test('on SIGTERM all of it is sent, and the server leaves with 0', () => {
  expect(exitCodes).toEqual([0, 0]);
});

const SPAN = v.object({ traceId: v.string(), spanId: v.string(), name: v.string(), kind: v.number() });
const TRACES = v.object({
  resourceSpans: v.array(v.object({ scopeSpans: v.array(v.object({ spans: v.array(SPAN) })) })),
});
const LOG_RECORD = v.object({
  body: v.object({ stringValue: v.string() }),
  severityText: v.string(),
  traceId: v.optional(v.string()),
  spanId: v.optional(v.string()),
});
const LOGS = v.object({
  resourceLogs: v.array(v.object({ scopeLogs: v.array(v.object({ logRecords: v.array(LOG_RECORD) })) })),
});
