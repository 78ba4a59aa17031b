import { type Check, type Finding, fail, pass, unknown } from '../check.ts';
import type { ArchiverFacts } from '../database-facts.ts';

const HOUR_MS = 60 * 60 * 1000;
/** Daily, and an hour or two for a backup to take. */
const RECENT_MS = 26 * HOUR_MS;

export const backupsCheck: Check = {
  id: 'backups',
  group: 'Infrastructure',
  asks: 'Was the database backed up in the last day?',
  ofSettings: async ({ database: settings }, { database, nowMs }) => {
    const facts = settings && (await database());
    return facts?.reachable ? ofArchiver(facts.archiver, nowMs) : unknown('there is no database to ask');
  },
};

/** A server that archives its log says how that goes. Dumps and a provider's snapshots leave no trace inside. */
function ofArchiver({ on, lastArchivedMs, lastFailedMs }: ArchiverFacts, nowMs: number): Finding {
  if (!on) return unknown('nothing inside the server tells of a dump or a snapshot', LOOK_AT_PROVIDER);
  if (lastFailedMs !== undefined && lastFailedMs > (lastArchivedMs ?? 0)) {
    return fail(
      `archiving fails since ${new Date(lastFailedMs).toISOString()}`,
      'Look at archive_command and its disk.',
    );
  }
  if (lastArchivedMs === undefined) return unknown('archiving is on, and nothing was archived yet', LOOK_AT_PROVIDER);
  const hours = Math.round((nowMs - lastArchivedMs) / HOUR_MS);
  return nowMs - lastArchivedMs <= RECENT_MS
    ? pass(`the log was archived ${hours} h ago`)
    : fail(`the log was last archived ${hours} h ago`, 'Look at archive_command and archive_timeout.');
}

const LOOK_AT_PROVIDER =
  'Look where your provider lists them (az postgres flexible-server backup list), and rehearse a restore: docs/maintenance.md.';
