// Builds the page into a folder of plain files: node examples/web-chat/build.mjs FOLDER. `npm start` and the packaging call it.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Writes index.html, app.js, app.css and the icons, each also compressed. */
export async function buildWebChat(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(here, 'public'), folder, { recursive: true });
  await build({
    entryPoints: [
      { in: join(here, 'src/main.ts'), out: 'app' },
      { in: join(here, 'src/styles/app.css'), out: 'app' },
    ],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'safari16', 'chrome111', 'firefox115'],
    conditions: ['@flou/source'],
    logLevel: 'warning',
  });
  for (const name of readdirSync(folder)) {
    const content = readFileSync(join(folder, name));
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content));
  }
}

if (argv[1] && pathToFileURL(argv[1]).href === import.meta.url) await buildWebChat(argv[2]);
