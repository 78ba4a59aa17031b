import { fileURLToPath } from 'node:url';
import { type Fetch, withPage } from './with-page.ts';

/** Where the page is: made from `examples/ops-page` before `npm start`, and inside the published package. */
const BUILT = fileURLToPath(new URL('../ops-page/', import.meta.url));

/**
 * Puts the operators' page in front of an API, at `/ops`. Undefined where no page was built.
 *
 * @example serve({ fetch: withOpsPage(flou.app.fetch) ?? flou.app.fetch })
 */
export const withOpsPage = (api: Fetch, folder: string = BUILT): Fetch | undefined =>
  withPage(api, { folder, at: '/ops' });
