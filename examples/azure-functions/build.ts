// npm run package: everything Azure needs in one zip, `flou.zip`. It is also laid out in `build/`, for `func start` there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { zipSync } from 'fflate';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Lays the app out in a folder, and gives what it holds: names and bytes. */
export async function buildApp(folder: string): Promise<Record<string, Uint8Array>> {
  await build({
    entryPoints: [join(here, 'src/entry.ts')],
    outfile: join(folder, 'entry.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    minify: true,
    conditions: ['@flou/source'],
    // The worker brings the first, and an optional driver the second.
    external: ['@azure/functions-core', 'pg-native'],
    // Of what is bundled, some is CommonJS and asks for `require`; an ES module has none.
    banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  const files = {
    'entry.mjs': readFileSync(join(folder, 'entry.mjs')),
    'host.json': readFileSync(join(here, 'host.json')),
    'package.json': new TextEncoder().encode(JSON.stringify({ type: 'module', main: 'entry.mjs' })),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return files;
}

if (import.meta.main) {
  mkdirSync(join(here, 'build'), { recursive: true });
  const zip = zipSync(await buildApp(join(here, 'build')));
  writeFileSync(join(here, 'flou.zip'), zip);
  console.log(`flou.zip: ${Math.round(zip.length / 1024)} KiB`);
}
