import { fileURLToPath } from 'node:url';
import { type Fetch, withPage } from './with-page.ts';

/** Where the page is: made from `examples/web-chat` before `npm start`, and inside the published package. */
const BUILT = fileURLToPath(new URL('../web-chat/', import.meta.url));

/**
 * Puts the chat page in front of an API, at `/`. Undefined where no page was built.
 *
 * @example serve({ fetch: withWebChat(flou.app.fetch) ?? flou.app.fetch })
 */
export const withWebChat = (api: Fetch, folder: string = BUILT): Fetch | undefined =>
  withPage(api, { folder, at: '/' });
