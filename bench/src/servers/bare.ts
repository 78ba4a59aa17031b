import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { serveApp } from './serve-app.ts';

/** What the same server does with no product in it: the body parsed, the same bytes sent back; and streams that stay open. */
const reply = process.env.REPLY ?? '{}';
const app = new Hono();
app.post('/api/v1/chat/send', async (c) => {
  await c.req.json();
  return c.body(reply, 200, { 'content-type': 'application/json' });
});
app.post('/api/v1/chat/send-stream', async (c) => {
  await c.req.json();
  return streamSSE(c, async (stream) => {
    await stream.writeSSE({ data: '{"type":"metadata","seq":1}' });
    while (!stream.aborted) {
      await stream.sleep(15_000);
      await stream.write(': alive\n\n');
    }
  });
});
serveApp(app.fetch);
