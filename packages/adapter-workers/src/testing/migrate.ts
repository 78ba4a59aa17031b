import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const FLOU = join(import.meta.dirname, '../../../adapter-node/bin/flou.js');

/** `flou migrate up`, as whoever deploys a Worker runs it. */
export async function migrate(databaseUrl: string): Promise<void> {
  await promisify(execFile)(process.execPath, [FLOU, 'migrate', 'up'], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
}
