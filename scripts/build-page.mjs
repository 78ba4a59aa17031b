// Builds a page of examples/ (public/, src/main.ts, src/styles/app.css) into a folder of plain files, each also compressed.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Writes what is in `public`, app.js and app.css. */
export async function buildPage({ from, to }) {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(join(from, 'public'), to, { recursive: true });
  await build({
    entryPoints: [
      { in: join(from, 'src/main.ts'), out: 'app' },
      { in: join(from, 'src/styles/app.css'), out: 'app' },
    ],
    outdir: to,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'safari16', 'chrome111', 'firefox115'],
    conditions: ['@flou/source'],
    logLevel: 'warning',
  });
  for (const name of readdirSync(to)) {
    const content = readFileSync(join(to, name));
    writeFileSync(join(to, `${name}.br`), brotliCompressSync(content));
    writeFileSync(join(to, `${name}.gz`), gzipSync(content));
  }
}
