import type { MigrationStatus, Migrations } from '@flou/core/storage/postgres';
import { Command } from 'commander';
import { withStorage } from './with-storage.ts';

interface JsonFlag {
  readonly json?: boolean;
}

/** `flou migrate up|down|status`, on DATABASE_URL or the embedded data. */
export function migrateCommand(): Command {
  const migrate = new Command('migrate').description(
    'Bring the database schema up, take its last step back, or show where it stands.',
  );
  migrate
    .command('up')
    .description('Apply every migration that is pending.')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExample (before a new version is deployed):\n  DATABASE_URL=postgresql://… flou migrate up',
    )
    .action(({ json }: JsonFlag) =>
      withMigrations(async (migrations) => {
        const applied = await migrations.up();
        if (json) say([JSON.stringify({ applied })]);
        else if (applied.length === 0) say(['Nothing to do: the schema is up to date.']);
        else say(applied.map((name) => `applied  ${name}`));
      }),
    );
  migrate
    .command('down')
    .description('Take back the last migration that was applied.')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExample (after the version before was deployed again):\n  DATABASE_URL=postgresql://… flou migrate down',
    )
    .action(({ json }: JsonFlag) =>
      withMigrations(async (migrations) => {
        const reverted = await migrations.down();
        if (json) say([JSON.stringify({ reverted })]);
        else if (reverted.length === 0) say(['Nothing to do: no migration is applied.']);
        else say(reverted.map((name) => `reverted  ${name}`));
      }),
    );
  migrate
    .command('status')
    .description('List every migration. Leaves with 1 when the schema is not the one this version needs.')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  flou migrate status')
    .action(({ json }: JsonFlag) =>
      withMigrations(async (migrations) => {
        const steps = await migrations.status();
        say(json ? [JSON.stringify(steps)] : steps.map(describe));
        if (steps.some(({ state }) => state !== 'executed')) process.exitCode = 1;
      }),
    );
  return migrate;
}

function describe(step: MigrationStatus): string {
  const when = step.state === 'pending' ? ' '.repeat(24) : new Date(step.executedAtMs).toISOString();
  return `${step.state.padEnd(8)}  ${when}  ${step.name}`;
}

const withMigrations = (work: (migrations: Migrations) => Promise<void>): Promise<void> =>
  withStorage(({ storage }) => work(storage.migrations));

const say = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
