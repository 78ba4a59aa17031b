import { fileURLToPath } from 'node:url';

/** `npm run test:mutation -- tutor` tries the changes of one folder alone. */
const only = process.env.MUTATE_ONLY ?? '';

/** Run from the root of the repository by scripts/mutation.mjs. What is data (lexicon, rules, wording, texts, themes) is reviewed as prose; the logic is mutated. */
export default {
  plugins: [fileURLToPath(new URL('node_modules/@stryker-mutator/vitest-runner/dist/src/index.js', import.meta.url))],
  testRunner: 'vitest',
  vitest: { configFile: 'mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  // The grammar and the classifier of crisis/ are held by measuring them (`npm run measure:crisis`): most of what can be changed there changes a few lines in a thousand.
  mutate: [
    ...[
      'packages/core/src/guardrails/{output,injection,personal-data,own,second-opinion,conversation,protocol}/**/*.ts',
      'packages/core/src/guardrails/chat-guardrails.ts',
      'packages/core/src/tutor/**/*.ts',
    ].filter((path) => path.includes(only)),
    '!**/*.test.ts',
    '!**/testing/**',
    '!**/index.ts',
    '!**/{rules,wording,texts}/**',
    '!**/{output-rules,injection-patterns,slot-phrases,quick-replies,helplines}.ts',
  ],
  // A constant of a module is built once for all tests: to try it, every test has to run. Patterns and lists of words are data and have tests of their own.
  ignoreStatic: true,
  ignorePatterns: ['/bench', '/docs', '/examples', '/training', '**/dist', '**/template', '/conformance'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'bench/results/mutation.full.json' },
  concurrency: Number(process.env.MUTATE_CONCURRENCY ?? 2),
  timeoutMS: 8_000,
  tempDirName: '.stryker-tmp',
  thresholds: { high: 90, low: 80, break: null },
  cleanTempDir: 'always',
  allowConsoleColors: false,
};
