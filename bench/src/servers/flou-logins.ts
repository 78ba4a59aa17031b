import { nativeScrypt, openPostgresStorage } from '@flou/adapter-node';
import { createFlou, scryptHasher } from '@flou/core';
import { serveApp } from './serve-app.ts';

/** Flou's own accounts as in production, on the PostgreSQL of DATABASE_URL; only the limit on tries is off, for they are what is measured. */
const { DATABASE_URL: url = '' } = process.env;
const storage = openPostgresStorage({ url, tls: 'off', poolSize: 4, maxOverflow: 0, prepare: true }, () => {});
await storage.migrations.up();
const flou = createFlou({
  storage,
  secretKeys: ['a-key-for-the-bench-and-nothing-else'],
  passwordHasher: scryptHasher(nativeScrypt),
  rateLimiter: { take: async (_, { limit }) => ({ allowed: true, limit, remaining: limit, resetMs: 0 }) },
});
serveApp((request) => flou.handler(request));
