import { defineConfig } from 'vitest/config';

/** The tests that hold the guardrails and the tutor, in Node alone: what they say of workerd is asked by `npm test`. */
export default defineConfig({
  resolve: { conditions: ['@flou/source'] },
  ssr: { resolve: { conditions: ['@flou/source'] } },
  test: {
    include: [
      'packages/core/src/guardrails/**/*.test.ts',
      'packages/core/src/tutor/**/*.test.ts',
      'packages/core/src/safety.test.ts',
    ],
    // Measures time.
    exclude: ['**/linear.node.test.ts'],
  },
});
