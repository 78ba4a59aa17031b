import { VERSION } from '@flou/core';
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

/** The `flou` command with all that it can do. Reads nothing and does nothing before it is told to. */
export function createProgram(): Command {
  return new Command('flou')
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
    .addHelpText('after', ABOUT);
}

const ABOUT = `
Settings come from the environment (README, "Configuration").

Exit codes: 0 done, 1 something did not pass or failed, 2 wrong arguments or configuration.`;
