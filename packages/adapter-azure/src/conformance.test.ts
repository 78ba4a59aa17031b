import { adapterConformance } from '@flou/conformance/adapters';
import { conformanceApp } from '@flou/conformance/adapters/conformance-app';
import { installHost } from './testing/functions-host.ts';

const host = installHost();
// The library looks for its host when it is loaded.
const { registerHandler } = await import('./register-handler.ts');

adapterConformance({
  name: 'azure',
  capabilities: { besideRoutes: true, abortOnDisconnect: true, backpressure: true },
  start: async () => {
    const { flou, fetch } = conformanceApp();
    const { end } = registerHandler(fetch, { onError: () => {} });
    const { url, terminate } = await host.start();
    return {
      url,
      stop: async () => {
        await flou.close({ deadlineMs: 1_000 });
        await end();
        await terminate();
      },
    };
  },
});
