import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { FLOU } from './commands.ts';

/** `flou migrate up`, as whoever deploys a Worker runs it. */
export async function migrate(databaseUrl: string): Promise<void> {
  await promisify(execFile)(process.execPath, [FLOU, 'migrate', 'up'], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
}
