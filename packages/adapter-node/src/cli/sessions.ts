import { Command, InvalidArgumentError } from 'commander';
import { withStorage } from './with-storage.ts';

/** `flou sessions prune --older-than 30d`: forget conversations that went quiet. */
export function sessionsCommand(): Command {
  const sessions = new Command('sessions').description('Manage what is kept of conversations.');
  sessions
    .command('prune')
    .description(
      'Erase the conversations of everybody whose last message is older, and logins that have expired. Accounts stay.',
    )
    .requiredOption('--older-than <days>', 'such as 30d', parseDays)
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample (once a day, by cron):\n  flou sessions prune --older-than 365d')
    .action(async ({ olderThan, json }: { readonly olderThan: number; readonly json?: boolean }) => {
      const nowMs = Date.now();
      const pruned = await withStorage(({ storage }) =>
        storage.prune({ inactiveSinceMs: nowMs - olderThan * DAY_MS, nowMs }),
      );
      process.stdout.write(
        json
          ? `${JSON.stringify(pruned)}\n`
          : `Erased ${pruned.conversations} conversations and ${pruned.logins} expired logins.\n`,
      );
    });
  return sessions;
}

const DAY_MS = 24 * 60 * 60 * 1000;

function parseDays(text: string): number {
  const days = /^([1-9]\d{0,4})d$/.exec(text)?.[1];
  if (days === undefined) throw new InvalidArgumentError('It must be a number of days, such as 30d.');
  return Number(days);
}
