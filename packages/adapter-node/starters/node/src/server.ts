import { jsonLogs, readEnv, startServer } from '@flou/adapter-node';

const settings = readEnv();
const logs = jsonLogs({ level: settings.logLevel, write: (line) => process.stdout.write(line) });
const server = await startServer(settings, logs);
process.stdout.write(`Flou listens at ${server.url}, with ${server.storageName} and ${server.modelName}.\n`);

/** Lets the replies that are being written come to their end. */
async function stop(): Promise<void> {
  await server.stop();
  process.exit(0);
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
