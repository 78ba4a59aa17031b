// A real server takes the webhook, or does not, and verifies it with the reference library.
import { createFlou, FlouError, type TelemetryEvent, webhookAlerts } from '@flou/core';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { Webhook } from 'standardwebhooks';
import { afterEach, expect, test } from 'vitest';
import { createReceiver, type ReceivedRequest, serveReceiver } from './testing/http-receiver.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const CRISIS = 'ya no quiero seguir viviendo';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function setUp(
  answer: (request: ReceivedRequest, attempt: number) => Response | Promise<Response>,
  options: Partial<Parameters<typeof webhookAlerts>[0]> = {},
) {
  const receiver = createReceiver((request) => answer(request, receiver.received.length));
  const { url, stop } = await serveReceiver(receiver);
  stops.push(stop);
  const events: TelemetryEvent[] = [];
  const flou = createFlou({
    storage: createMemoryStorage(),
    secretKeys: ['a-key-for-tests-0123456789'],
    telemetry: { emit: (event) => events.push(event) },
    crisisAlerts: webhookAlerts({ url, secret: SECRET, firstRetryMs: 5, ...options }),
  });
  const outcome = () =>
    expect.poll(() => events.map(({ name }) => name).find((name) => name.startsWith('crisis_alert')));
  return { flou, received: receiver.received, events, outcome };
}

const taken = () => new Response(null, { status: 204 });
const verified = ({ body, headers }: ReceivedRequest) => new Webhook(SECRET).verify(body, Object.fromEntries(headers));

test('whoever is on call learns of a crisis once, signed, without what was written', async () => {
  const { flou, received, outcome } = await setUp(taken);
  const { metadata } = await flou.send({ userId: 'ana', text: CRISIS });
  await outcome().toBe('crisis_alert_delivered');
  await flou.send({ userId: 'ana', text: 'sí, lo digo en serio, me quiero morir' });
  await flou.send({ userId: 'ben', text: 'tengo que escribir un ensayo' });
  await flou.close({ deadlineMs: 1_000 });
  expect(received).toHaveLength(1);
  const [alert] = received;
  if (!alert) throw new Error('Nothing came.');
  expect(verified(alert)).toEqual({
    type: 'crisis.detected',
    timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
    data: {
      turn_id: metadata.turn_id,
      request_id: expect.any(String),
      user_id: 'ana',
      category: 'passive_ideation',
      confidence: expect.any(Number),
    },
  });
  expect(alert.headers.get('webhook-id')).toBe(metadata.turn_id);
  expect(() => verified({ ...alert, body: alert.body.replace('ana', 'eva') })).toThrow();
});

test('what was written goes along when that is allowed', async () => {
  const { flou, received, outcome } = await setUp(taken, { includeText: true });
  await flou.send({ userId: 'ana', text: CRISIS });
  await outcome().toBe('crisis_alert_delivered');
  expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({ data: { text: CRISIS } });
});

test('a receiver that fails and then recovers gets it, every attempt under the same id', async () => {
  const { flou, received, outcome } = await setUp((_, attempt) => {
    if (attempt === 1) return new Response(null, { status: 302, headers: { location: 'http://127.0.0.1:1/' } });
    return attempt < 4 ? new Response('no', { status: 503 }) : taken();
  });
  await flou.send({ userId: 'ana', text: CRISIS });
  await outcome().toBe('crisis_alert_delivered');
  expect(received).toHaveLength(4);
  expect(new Set(received.map(({ headers }) => headers.get('webhook-id'))).size).toBe(1);
  for (const request of received) verified(request);
});

test('a receiver that never takes it is given up, loudly, and the student noticed nothing', async () => {
  const { flou, received, events, outcome } = await setUp(() => new Response(null, { status: 500 }), { maxRetries: 2 });
  expect((await flou.send({ userId: 'ana', text: CRISIS })).safety.level).toBe('crisis');
  await outcome().toBe('crisis_alert_failed');
  expect(received).toHaveLength(3);
  expect(events.find(({ name }) => name === 'crisis_alert_failed')).toMatchObject({
    severity: 'error',
    detail: 'The webhook answered 500.',
  });
});

test('the reply does not wait for a receiver that hangs, and the end does not wait for ever', async () => {
  const release = Promise.withResolvers<void>();
  const { flou, events } = await setUp(async () => {
    await release.promise;
    return taken();
  });
  expect((await flou.send({ userId: 'ana', text: CRISIS })).safety.level).toBe('crisis');
  expect(events.map(({ name }) => name)).toContain('turn_finished');
  await flou.close({ deadlineMs: 50 });
  expect(events.map(({ name }) => name)).not.toContain('crisis_alert_delivered');
  release.resolve();
});

test('a slow attempt is given up and tried again', async () => {
  const never = new Promise<Response>(() => {});
  const { flou, received, outcome } = await setUp((_, attempt) => (attempt === 1 ? never : taken()), { timeoutMs: 50 });
  await flou.send({ userId: 'ana', text: CRISIS });
  await outcome().toBe('crisis_alert_delivered');
  expect(received).toHaveLength(2);
});

test('a secret that is none is refused at once', () => {
  for (const secret of ['short', 'whsec_', 'whsec_not base64 at all, this one']) {
    expect(() => webhookAlerts({ url: 'https://on-call.example', secret })).toThrow(FlouError);
  }
});
