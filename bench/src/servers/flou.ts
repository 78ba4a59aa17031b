import { createFlou, scryptHasher } from '@flou/core';
import { gemini } from '@flou/core/model/gemini';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { serveApp } from './serve-app.ts';

/** A whole Flou on memory storage: JWT, rate limit and guards as in production; Gemini when GEMINI_BASE_URL says where. */
const { GEMINI_BASE_URL: baseUrl } = process.env;
const flou = createFlou({
  storage: createMemoryStorage(),
  secretKeys: ['a-key-for-the-bench-and-nothing-else'],
  rateLimitPerMinute: 1_000_000_000,
  // What a password costs is not measured here.
  passwordHasher: scryptHasher(async () => new Uint8Array(32)),
  ...(baseUrl ? { model: gemini({ apiKey: 'bench', baseUrl }) } : {}),
});
serveApp((request) => flou.handler(request));
