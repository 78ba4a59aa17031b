import { expect } from 'vitest';
import type { Suite } from './suite.ts';

export function healthContract({ client, holds }: Suite): void {
  holds('GET /health', 'says healthy and the version', async () => {
    const health = await client().call('GET', '/health');
    expect(health).toMatchObject({ status: 200, body: { status: 'healthy', version: expect.stringMatching(/^\d/) } });
    expect(health.headers.get('content-type')).toMatch(/^application\/json/);
  });

  holds('GET /ready', 'names every dependency', async () => {
    const ready = await client().call('GET', '/ready');
    expect(ready).toMatchObject({ status: 200, body: { status: 'ready', dependencies: { storage: { ok: true } } } });
  });

  holds('GET /notice', 'says that there is nothing to say', async () => {
    expect(await client().call('GET', '/api/v1/notice')).toMatchObject({ status: 200, body: { notice: null } });
  });

  holds('GET /openapi.json', 'describes every route', async () => {
    const { status, body } = await client().call('GET', '/openapi.json');
    expect(status).toBe(200);
    expect(body).toMatchObject({ openapi: '3.1.1', paths: { '/api/v1/chat/send': { post: {} } } });
  });

  holds('GET /docs', 'describes them for people, without a script', async () => {
    const page = await client().fetch('GET', '/docs');
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    const text = await page.text();
    expect(text).toContain('/chat/send-stream');
    expect(text).not.toContain('<script');
  });
}
