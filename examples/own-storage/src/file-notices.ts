import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { NoticeStore } from '@flou/core';
import * as v from 'valibot';

// What comes from outside is checked, files too.
const notice = v.object({
  id: v.string(),
  kind: v.picklist(['info', 'maintenance', 'incident']),
  text: v.string(),
  createdAtMs: v.number(),
  untilMs: v.exactOptional(v.number()),
});

/** The notice that every client shows, in a file that whoever is on call can write without Flou. */
export function fileNotices(path: string): NoticeStore {
  return {
    set: async (next) => {
      // As every storage has texts: without NUL, and well formed.
      const text = next.text.replaceAll('\u0000', '').toWellFormed();
      // Under its name it is always whole.
      await writeFile(`${path}.new`, JSON.stringify({ ...next, text }));
      await rename(`${path}.new`, path);
    },
    clear: () => rm(path, { force: true }),
    current: async (nowMs) => {
      const text = await readFile(path, 'utf8').catch(() => undefined);
      const found = text === undefined ? undefined : v.parse(notice, JSON.parse(text));
      return found && (found.untilMs === undefined || nowMs < found.untilMs) ? found : undefined;
    },
  };
}
