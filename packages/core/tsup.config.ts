import { defineConfig } from 'tsup';

// Types come from tsc: tsup's own need a compiler API that TypeScript 7 does not have.
export default defineConfig({
  entry: [
    'src/index.ts',
    'src/client/index.ts',
    'src/ai-sdk/index.ts',
    'src/guardrails/index.ts',
    'src/tutor/index.ts',
    'src/model/gemini/index.ts',
    'src/storage/memory/index.ts',
    'src/storage/postgres/index.ts',
  ],
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  splitting: true,
  sourcemap: true,
  clean: true,
  dts: false,
});
