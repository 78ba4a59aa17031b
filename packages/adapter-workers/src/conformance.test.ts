import { adapterConformance } from '@flou/conformance/adapters';
import { startPacedGemini } from '@flou/conformance/adapters/paced-gemini';
import { startLocalWorker } from './testing/start-local-worker.ts';

adapterConformance({
  name: 'wrangler dev',
  // A Worker is the whole app: there is nothing beside it.
  capabilities: { besideRoutes: false, abortOnDisconnect: true, backpressure: true },
  start: async () => {
    const gemini = await startPacedGemini();
    const worker = await startLocalWorker({ vars: gemini.env });
    return {
      url: worker.url,
      stop: async () => {
        await worker.stop();
        await gemini.stop();
      },
    };
  },
});
