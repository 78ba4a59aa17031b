import { join } from 'node:path';

/** The root of the repository. */
export const inClone = (relative: string): string => join(import.meta.dirname, '../../../..', relative);

/** The `flou` command. */
export const FLOU: string = inClone('packages/adapter-node/bin/flou.js');

export const WRANGLER: string = inClone('node_modules/wrangler/bin/wrangler.js');
export const EXAMPLE_CONFIG: string = inClone('examples/workers/wrangler.jsonc');

/** So that `wrangler` asks nobody anything, and takes the sources of this clone, unbuilt. */
export const wranglerEnv = (): NodeJS.ProcessEnv => ({
  ...process.env,
  CI: '1',
  WRANGLER_SEND_METRICS: 'false',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_BUILD_CONDITIONS: '@flou/source,workerd,worker,browser',
});
