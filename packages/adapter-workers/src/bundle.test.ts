import { beforeAll, expect, test } from 'vitest';
import { type Bundle, dryRun } from './testing/dry-run.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await dryRun();
});

test('what is uploaded stays well under the 3 MB of the free plan', () => {
  expect(bundle.gzipBytes).toBeLessThan(740 * 1024);
});

test('nothing got in that a Worker does not need', () => {
  const packages = [...bundle.bytesByPart.keys()].filter((part) => !part.startsWith('@flou/') && part !== 'wrangler');
  expect(packages.toSorted()).toEqual([
    '@google/genai',
    '@neondatabase/serverless',
    '@noble/hashes',
    '@valibot/to-json-schema',
    'cockatiel',
    'fflate',
    'hono',
    'jose',
    'kysely',
    'p-retry',
    'retry',
    'uuid',
    'valibot',
  ]);
});
