import { adapterConformance } from '@flou/conformance/adapters';
import { conformanceApp } from '@flou/conformance/adapters/conformance-app';
import { startPacedGemini } from '@flou/conformance/adapters/paced-gemini';
import { configFromEnv } from '@flou/core';
import { listen } from './listen.ts';
import { startServer } from './start-server.ts';
import { temporaryFolder } from './testing/flou-process.ts';

adapterConformance({
  name: 'node',
  capabilities: { besideRoutes: true, abortOnDisconnect: true, backpressure: true },
  start: async () => {
    const { fetch } = conformanceApp();
    const { url, close } = await listen(fetch, { host: '127.0.0.1', port: 0 });
    return { url, stop: close };
  },
});

adapterConformance({
  name: 'flou serve',
  capabilities: { besideRoutes: false, abortOnDisconnect: true, backpressure: true },
  start: async () => {
    const folder = temporaryFolder();
    const gemini = await startPacedGemini();
    const server = await startServer(configFromEnv({ ...gemini.env, PORT: '0', FLOU_DATA_DIR: folder.path }), {
      emit: () => {},
    });
    return {
      url: server.url,
      stop: async () => {
        await server.stop();
        await gemini.stop();
        folder.remove();
      },
    };
  },
});
