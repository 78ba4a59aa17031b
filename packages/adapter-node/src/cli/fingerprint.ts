import type { TableFingerprint } from '@flou/core/storage/postgres';
import { Command } from 'commander';
import { withStorage } from './with-storage.ts';

/** `flou fingerprint`: is the restored database the one that was backed up? */
export function fingerprintCommand(): Command {
  return new Command('fingerprint')
    .description(
      'Count every table and give a checksum of it, to compare a restored database with the one it came from.',
    )
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Reads every table whole. Compare while nobody writes, or the backup with what was restored from it.

Example:
  flou fingerprint > before.txt; …restore…; flou fingerprint | diff before.txt -`,
    )
    .action(async ({ json }: { readonly json?: boolean }) => {
      const tables = await withStorage(({ storage }) => storage.fingerprint());
      process.stdout.write(json ? `${JSON.stringify(tables)}\n` : tables.map(row).join(''));
    });
}

const row = ({ table, rows, checksum }: TableFingerprint): string =>
  `${table.padEnd(14)}${String(rows).padStart(10)} rows  ${checksum}\n`;
