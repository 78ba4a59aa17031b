import { setFlagsFromString } from 'node:v8';
import { FlouError } from '@flou/core';
import { Command } from 'commander';
import { greeting } from '../greeting.ts';
import { jsonLogs } from '../json-logs.ts';
import { readEnv } from '../read-env.ts';
import { type RunningServer, startServer } from '../start-server.ts';

export function serveCommand(): Command {
  return new Command('serve')
    .description('Run the server: open the storage, bring it up to date, listen.')
    .addHelpText(
      'after',
      '\nExamples:\n  flou serve\n  PORT=9000 GEMINI_API_KEY=… flou serve\n  ENVIRONMENT=production DATABASE_URL=postgresql://… SECRET_KEY=… flou serve',
    )
    .action(async () => {
      const settings = readEnv();
      const telemetry = jsonLogs({ level: settings.logLevel, write: (line) => process.stdout.write(line) });
      const server = await startServer(settings, telemetry).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE') throw error;
        throw new FlouError(
          'ERR_CONFIG_INVALID',
          `Port ${settings.port} on ${settings.host} is taken. Stop what uses it, or set PORT to another one.`,
        );
      });
      // bin/flou.js kept the young generation small while everything loaded; traffic gets the room it needs.
      setFlagsFromString('--semi-space-growth-factor=2');
      process.stdout.write(greeting(server, settings));
      stopOnSignal(server);
    });
}

/** The first signal drains, a second one leaves at once. */
function stopOnSignal(server: RunningServer): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    await server.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
}
