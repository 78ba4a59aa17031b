import { expect, test } from 'vitest';
import { redisOptions } from './redis-options.ts';

test.each([
  [
    "the checklist's Azure form",
    'redis://flou-cache.redis.cache.windows.net:6380?ssl=True&password=YOUR_KEY',
    { host: 'flou-cache.redis.cache.windows.net', port: 6380, password: 'YOUR_KEY', tls: expect.any(Object) },
  ],
  [
    'the usual form with TLS',
    'rediss://flou:k%40y@cache.example.com:6380/2',
    { host: 'cache.example.com', port: 6380, username: 'flou', password: 'k@y', db: 2, tls: expect.any(Object) },
  ],
  ['a local one', 'redis://localhost', { host: 'localhost', port: 6379 }],
])('%s', (_, url, options) => {
  expect(redisOptions(url)).toMatchObject(options);
});

test('TLS only where it is asked for', () => {
  expect(redisOptions('redis://localhost:6379?ssl=False').tls).toBeUndefined();
});
