import { ConfigError, rewrapDataKeys } from '@flou/core';
import { Command } from 'commander';
import { readEnv } from '../read-env.ts';
import { withStorage } from './with-storage.ts';

/** `flou data-keys rewrap`: the second half of a rotation of DATA_ENCRYPTION_KEY. */
export function dataKeysCommand(): Command {
  const dataKeys = new Command('data-keys').description('Manage the keys that messages are encrypted with.');
  dataKeys
    .command('rewrap')
    .description('Put every key under DATA_ENCRYPTION_KEY, so that DATA_ENCRYPTION_KEY_PREVIOUS can be retired.')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
To rotate: make the old key DATA_ENCRYPTION_KEY_PREVIOUS and a new one DATA_ENCRYPTION_KEY, restart every
instance, run this, then drop DATA_ENCRYPTION_KEY_PREVIOUS. Messages stay as they are; it may run while Flou serves.

Example:
  DATA_ENCRYPTION_KEY=new DATA_ENCRYPTION_KEY_PREVIOUS=old flou data-keys rewrap`,
    )
    .action(async ({ json }: { readonly json?: boolean }) => {
      const [current, ...previous] = readEnv().dataEncryptionKeys;
      if (!current) throw new ConfigError(['DATA_ENCRYPTION_KEY must be set: it is the key to wrap with.']);
      const count = await withStorage(({ storage }) => rewrapDataKeys(storage.dataKeys, [current, ...previous]));
      process.stdout.write(json ? `${JSON.stringify({ rewrapped: count })}\n` : `Data keys wrapped anew: ${count}.\n`);
    });
  return dataKeys;
}
