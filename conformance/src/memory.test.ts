import { createMemoryStorage } from '@flou/core/storage/memory';
import { storageConformance } from './storage.ts';

storageConformance('memory', async () => ({ storage: createMemoryStorage(), dispose: async () => {} }));
