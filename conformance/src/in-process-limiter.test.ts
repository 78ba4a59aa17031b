import { createInProcessRateLimiter } from '@flou/core';
import { limiterConformance } from './limiter.ts';

const limiter = createInProcessRateLimiter({ now: () => Date.now() });
limiterConformance('the process', async () => ({ limiter, prefix: crypto.randomUUID() }));
