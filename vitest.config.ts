import { spawnSync } from 'node:child_process';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { conformanceTable } from './conformance/src/adapters/table-reporter.ts';
import { findLibfaketime } from './conformance/src/faults/fake-clock.ts';
import { mayMount } from './conformance/src/faults/tiny-disk.ts';

// Sources run as they are: the workspace's packages resolve to src, not to dist.
const resolving = (conditions: string[]) => ({ resolve: { conditions }, ssr: { resolve: { conditions } } });
const source = resolving(['@flou/source']);
// Libraries as `wrangler` bundles them.
const worker = resolving(['@flou/source', 'workerd', 'worker', 'browser', 'module']);

// Tests named `*.redis.test.ts` need a real Redis: one at REDIS_URL_TEST, or a `redis-server` to start.
const hasRedis = process.env.REDIS_URL_TEST !== undefined || spawnSync('redis-server', ['--version']).status === 0;
// Tests named `*.browser.test.ts` need a real Chromium: the one at CHROMIUM_PATH, or Debian's.
const hasChromium = spawnSync(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', ['--version']).status === 0;
// Tests named `*.mount.test.ts` fill a disk: they mount one of their own.
const hasMount = mayMount();
// Tests named `*.faketime.test.ts` set the clock of a server: with Debian's `faketime`.
const hasFaketime = findLibfaketime() !== undefined;
const saysWhatDidNotRun = {
  onTestRunEnd: () => {
    if (!hasChromium) console.log('\n Browser tests did not run: no /usr/bin/chromium and no CHROMIUM_PATH.\n');
    if (!hasFaketime) console.log('\n Tests of a clock that jumps under a server did not run: no libfaketime.\n');
    if (!hasMount) console.log('\n Full-disk tests did not run: this user may not mount a disk.\n');
    if (!hasRedis) console.log('\n Redis tests did not run: no redis-server in PATH and no REDIS_URL_TEST.\n');
  },
};

// `packages/core` has no Node in it. Its tests run twice, in Node and in workerd without nodejs_compat, to prove it;
// those that need a Node-only partner (a server, the file system) are named `*.node.test.ts`.
export default defineConfig({
  test: {
    // On two cores Vitest would keep one for itself, and most tests wait for a server rather than for the processor.
    maxWorkers: '100%',
    reporters: ['default', saysWhatDidNotRun, conformanceTable],
    projects: [
      {
        ...source,
        test: { name: 'core', include: ['packages/core/src/**/*.test.ts'], testTimeout: 20_000 },
      },
      {
        ...source,
        plugins: [cloudflareTest({ wrangler: { configPath: './packages/core/wrangler.test.jsonc' } })],
        test: {
          name: 'core in workerd',
          include: ['packages/core/src/**/*.test.ts'],
          exclude: ['**/*.node.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        ...worker,
        plugins: [
          cloudflareTest(({ inject }) => ({
            wrangler: { configPath: './packages/adapter-workers/wrangler.test.jsonc' },
            miniflare: {
              bindings: { DATABASE_URL: inject('databaseUrl'), NEON_WS_PROXY: inject('webSocketProxy') },
            },
          })),
        ],
        test: {
          name: 'worker',
          include: ['packages/adapter-workers/src/**/*.workerd.test.ts'],
          globalSetup: './packages/adapter-workers/src/testing/database.ts',
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...source,
        test: {
          name: 'node',
          include: [
            'packages/adapter-*/src/**/*.test.ts',
            'conformance/src/**/*.test.ts',
            'examples/**/*.test.ts',
            'training/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          exclude: [
            '**/node_modules/**',
            '**/*.workerd.test.ts',
            ...(hasRedis ? [] : ['**/*.redis.test.ts']),
            ...(hasFaketime ? [] : ['**/*.faketime.test.ts']),
            ...(hasMount ? [] : ['**/*.mount.test.ts']),
            ...(hasChromium ? [] : ['**/*.browser.test.ts']),
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
