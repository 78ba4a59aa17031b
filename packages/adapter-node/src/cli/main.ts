import { ConfigError, FlouError, VERSION } from '@flou/core';
import { Command } from 'commander';
import { baselineCommand } from './baseline.ts';
import { costsCommand } from './costs.ts';
import { dataKeysCommand } from './data-keys.ts';
import { evalCommand } from './eval.ts';
import { fingerprintCommand } from './fingerprint.ts';
import { initCommand } from './init.ts';
import { migrateCommand } from './migrate.ts';
import { noticeCommand } from './notice.ts';
import { preflightCommand } from './preflight.ts';
import { screenCommand } from './screen.ts';
import { serveCommand } from './serve.ts';
import { sessionsCommand } from './sessions.ts';
import { smokeCommand } from './smoke.ts';
import { usersCommand } from './users.ts';

const program = new Command('flou')
  .description('A guarded chat backend for people who study and struggle.')
  .version(VERSION)
  .showHelpAfterError('(flou --help lists the commands)')
  .addCommand(initCommand())
  .addCommand(serveCommand())
  .addCommand(migrateCommand())
  .addCommand(usersCommand())
  .addCommand(sessionsCommand())
  .addCommand(dataKeysCommand())
  .addCommand(fingerprintCommand())
  .addCommand(costsCommand())
  .addCommand(noticeCommand())
  .addCommand(screenCommand())
  .addCommand(evalCommand())
  .addCommand(preflightCommand())
  .addCommand(smokeCommand())
  .addCommand(baselineCommand())
  .addHelpText(
    'after',
    `
Settings come from the environment (README, "Configuration").

Exit codes: 0 done, 1 something did not pass or failed, 2 wrong arguments or configuration.`,
  );

// Commander leaves with 1 for wrong arguments; here 1 is for work that failed.
const exitCodeOf = (error: unknown): number => (error instanceof ConfigError ? 2 : 1);

for (const command of [program, ...program.commands, ...program.commands.flatMap((group) => group.commands)]) {
  command.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
}

try {
  await program.parseAsync();
} catch (error) {
  // What was foreseen is said in one line; only a surprise shows its stack.
  process.stderr.write(
    `${error instanceof FlouError || isSystemError(error) ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(exitCodeOf(error));
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
