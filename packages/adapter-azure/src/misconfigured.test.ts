import { afterEach, expect, test, vi } from 'vitest';
import { installHost } from './testing/functions-host.ts';

const installed = installHost();
const { registerFlou } = await import('./register-flou.ts');

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('in production it does not start on storage that forgets', () => {
  vi.stubEnv('ENVIRONMENT', 'production');
  vi.stubEnv('SECRET_KEY', crypto.randomUUID() + crypto.randomUUID());
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  registerFlou({ name: 'other', route: 'other' });
  expect(logged.mock.calls.join('\n')).toContain('DATABASE_URL must be set');
});

test('a wrong configuration is logged whole, and every request told that it is not the caller', async () => {
  vi.stubEnv('ENVIRONMENT', 'production');
  vi.stubEnv('LOG_LEVEL', 'DEBUG');
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  registerFlou();
  expect(logged.mock.calls.join('\n')).toMatch(/SECRET_KEY must be set[\s\S]*LOG_LEVEL must not be DEBUG/);
  const host = await installed.start();
  for (const path of ['/health', '/api/v1/chat/send']) {
    const response = await fetch(`${host.url}${path}`);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({ status: 500, code: 'ERR_CONFIG_INVALID' });
  }
  await host.terminate();
});
