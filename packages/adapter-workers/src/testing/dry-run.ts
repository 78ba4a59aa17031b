import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { EXAMPLE_CONFIG, WRANGLER, wranglerEnv } from './commands.ts';

export interface Bundle {
  /** As Cloudflare counts it against a Worker's size limit. */
  readonly gzipBytes: number;
  /** Minified, by npm package; Flou's own by package and room. The largest first. */
  readonly bytesByPart: ReadonlyMap<string, number>;
}

const metafile = v.object({
  outputs: v.record(v.string(), v.object({ inputs: v.record(v.string(), v.object({ bytesInOutput: v.number() })) })),
});

/** What `wrangler deploy` would upload of the example. */
export async function dryRun(): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'flou-bundle-'));
  try {
    await promisify(execFile)(
      process.execPath,
      [WRANGLER, 'deploy', '--dry-run', '--minify', '--config', EXAMPLE_CONFIG, '--outdir', folder, '--metafile'],
      { env: wranglerEnv() },
    );
    const { outputs } = v.parse(metafile, JSON.parse(await readFile(join(folder, 'bundle-meta.json'), 'utf8')));
    const bytesByPart = new Map<string, number>();
    for (const { inputs } of Object.values(outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        if (bytesInOutput > 0) bytesByPart.set(partOf(file), (bytesByPart.get(partOf(file)) ?? 0) + bytesInOutput);
      }
    }
    return {
      gzipBytes: gzipSync(await readFile(join(folder, 'index.js')), { level: 9 }).length,
      bytesByPart: new Map([...bytesByPart].sort(([, one], [, other]) => other - one)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function partOf(file: string): string {
  const [, npmPackage] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  if (npmPackage) return npmPackage;
  const [, own, room] = /packages\/([^/]+)\/src\/(?:([^/]+)\/)?/.exec(file) ?? [];
  return own ? `@flou/${own}${own === 'core' && room ? `/${room}` : ''}` : 'wrangler';
}
