import { adapterConformance } from '@flou/conformance/adapters';
import { conformanceApp } from '@flou/conformance/adapters/conformance-app';
import { listen } from './listen.ts';

adapterConformance({
  name: 'node',
  capabilities: { besideRoutes: true, abortOnDisconnect: true, backpressure: true },
  start: async () => {
    const { flou, fetch } = conformanceApp();
    const { url, close } = await listen(fetch, { host: '127.0.0.1', port: 0 });
    return {
      url,
      stop: async () => {
        await flou.close({ deadlineMs: 1_000 });
        await close();
      },
    };
  },
});
