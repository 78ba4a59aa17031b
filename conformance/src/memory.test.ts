import { createMemoryStorage } from '@flou/core/storage/memory';
import { encrypted } from './encrypted.ts';
import { storageConformance } from './storage.ts';

storageConformance('memory', async () => ({ storage: createMemoryStorage(), dispose: async () => {} }));

storageConformance(
  'memory, encrypted',
  async () => ({
    storage: encrypted(createMemoryStorage()),
    dispose: async () => {},
  }),
  { encrypts: true },
);
