import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storageConformance } from '@flou/conformance/storage';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { fileNotices } from './file-notices.ts';

storageConformance('memory, with the notice in a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'flou-notices-'));
  return {
    storage: { ...createMemoryStorage(), notices: fileNotices(join(folder, 'notice.json')) },
    dispose: () => rm(folder, { recursive: true }),
  };
});
