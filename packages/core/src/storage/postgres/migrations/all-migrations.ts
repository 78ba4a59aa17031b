import type { Migration } from 'kysely/migration';
import { accounts } from './0001-accounts.ts';
import { chat } from './0002-chat.ts';
import { feedback } from './0003-feedback.ts';
import { dataKeys } from './0004-data-keys.ts';
import { notice } from './0005-notice.ts';
import { costs } from './0006-costs.ts';

/** By name, in the order they run. A migration that was released never changes: what comes next is a new one. */
export const ALL_MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001_accounts': accounts,
  '0002_chat': chat,
  '0003_feedback': feedback,
  '0004_data_keys': dataKeys,
  '0005_notice': notice,
  '0006_costs': costs,
};
