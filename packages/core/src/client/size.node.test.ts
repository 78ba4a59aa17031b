import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const bundle = () =>
  build({
    entryPoints: [fileURLToPath(new URL('./index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
  });

test('the client costs a page less than 5 kB', async () => {
  const { outputFiles } = await bundle();
  expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length).toBeLessThan(5_000);
});

test('nothing of the server comes along with the client', async () => {
  const { metafile } = await bundle();
  const strangers = Object.keys(metafile.inputs).filter((file) => !/src\/client\/|\/eventsource-parser\//.test(file));
  expect(strangers).toEqual([]);
});
