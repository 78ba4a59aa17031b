import type { MigrationStatus } from '@flou/core/storage/postgres';
import { Command } from 'commander';
import { jsonLogs } from '../json-logs.ts';
import { openStorage } from '../open-storage.ts';
import { readEnv } from '../read-env.ts';

/** `flou migrate up|down|status`, on DATABASE_URL or the embedded data. */
export function migrateCommand(): Command {
  const migrate = new Command('migrate').description(
    'Bring the database schema up, take its last step back, or show where it stands.',
  );
  migrate
    .command('up')
    .description('Apply every migration that is pending.')
    .action(() =>
      withMigrations(async (migrations) => {
        const applied = await migrations.up();
        say(
          applied.length > 0 ? applied.map((name) => `applied  ${name}`) : ['Nothing to do: the schema is up to date.'],
        );
      }),
    );
  migrate
    .command('down')
    .description('Take back the last migration that was applied.')
    .action(() =>
      withMigrations(async (migrations) => {
        const reverted = await migrations.down();
        say(
          reverted.length > 0
            ? reverted.map((name) => `reverted  ${name}`)
            : ['Nothing to do: no migration is applied.'],
        );
      }),
    );
  migrate
    .command('status')
    .description('List every migration. Leaves with 1 when the schema is not the one this version needs.')
    .option('--json', 'as JSON')
    .action((options: { readonly json?: boolean }) =>
      withMigrations(async (migrations) => {
        const steps = await migrations.status();
        say(options.json ? [JSON.stringify(steps)] : steps.map(describe));
        if (steps.some(({ state }) => state !== 'executed')) process.exitCode = 1;
      }),
    );
  return migrate;
}

function describe(step: MigrationStatus): string {
  const when = step.state === 'pending' ? ' '.repeat(24) : new Date(step.executedAtMs).toISOString();
  return `${step.state.padEnd(8)}  ${when}  ${step.name}`;
}

type Migrations = Awaited<ReturnType<typeof openStorage>>['storage']['migrations'];

async function withMigrations(work: (migrations: Migrations) => Promise<void>): Promise<void> {
  const { storage, dataDir } = await openStorage(
    readEnv(),
    jsonLogs({ level: 'ERROR', write: (line) => process.stderr.write(line) }),
  );
  try {
    await work(storage.migrations);
  } finally {
    await storage.close();
    dataDir?.release();
  }
}

const say = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
