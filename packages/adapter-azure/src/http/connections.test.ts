import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watchConnections } from './connections.ts';

const connections = watchConnections();
const server = createServer();
let port = 0;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => server.close());

/** A request of the host, as the worker's server gets it. */
async function arrive(invocationId: string) {
  const sent = request({ port, headers: { 'x-ms-invocation-id': invocationId } });
  sent.on('error', () => {});
  sent.end();
  const [, outgoing] = await once(server, 'request');
  return { sent, outgoing };
}

test('a connection is known by its invocation until its response has left', async () => {
  const { outgoing } = await arrive('stays');
  expect(connections.of('stays')?.outgoing).toBe(outgoing);
  outgoing.end('done');
  await once(outgoing, 'close');
  expect(connections.of('stays')).toBeUndefined();
});

test('a handler that begins after its client left finds that it did', async () => {
  const { sent, outgoing } = await arrive('left');
  sent.destroy();
  await once(outgoing, 'close');
  expect(connections.of('left')?.left.aborted).toBe(true);
});

test('requests that are none of the host are left alone', async () => {
  const sent = request({ port });
  sent.end();
  const [, outgoing] = await once(server, 'request');
  outgoing.end();
  await once(sent, 'response');
  expect(connections.of('undefined')).toBeUndefined();
});

test('draining waits for responses on their way, and not beyond its deadline', async () => {
  const { outgoing } = await arrive('slow');
  const hasEnded = connections.drained(10_000);
  outgoing.end('done');
  await hasEnded;
  expect(outgoing.writableFinished).toBe(true);
  const { outgoing: hanging } = await arrive('hangs');
  await connections.drained(10);
  expect(hanging.writableFinished).toBe(false);
  hanging.end();
});
