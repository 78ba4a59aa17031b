import * as v from 'valibot';
import { type Check, fail, pass } from '../check.ts';
import type { ServerProbe } from '../server-probe.ts';

export const databaseCheck: Check = {
  id: 'database',
  group: 'Infrastructure',
  asks: 'Does the database answer, over TLS?',
  variables: ['DATABASE_URL'],
  ofSettings: async ({ database: settings }, { database }) => {
    if (!settings) return NO_DATABASE;
    const facts = await database();
    if (!facts.reachable) {
      return fail(
        facts.reason,
        'Look at host, name, password and firewall: docs/runbook.md, "Database connection failures".',
      );
    }
    // `databaseTls` asked for it; here the server says that it came about.
    if (settings.tls !== 'off' && !facts.encrypted)
      return fail('the connection is not encrypted', 'Turn TLS on at the server.');
    return pass(`PostgreSQL ${facts.version}${facts.encrypted ? ' over TLS' : ' on this machine'}`);
  },
  ofServer: async (server) => {
    const { status, ok } = await dependency(server, 'storage');
    return ok
      ? pass('/ready says that it answers')
      : fail(
          `/ready says ${status}: the storage is away, or its schema is not this version's`,
          'Look at the log for storage_unavailable; run flou migrate up.',
        );
  },
};

const NO_DATABASE = fail(
  'no DATABASE_URL: the embedded storage serves one process, and does not wait for the disk',
  'Set DATABASE_URL to a PostgreSQL server.',
);

const readiness = v.object({ dependencies: v.record(v.string(), v.object({ ok: v.boolean() })) });

/** What `/ready` says of one dependency; `ok` is undefined when it has no such one. */
export async function dependency(
  server: ServerProbe,
  name: string,
): Promise<{ readonly status: number; readonly ok: boolean | undefined }> {
  const { status, json } = await server.ask('/ready');
  const parsed = v.safeParse(readiness, json);
  return { status, ok: parsed.success ? parsed.output.dependencies[name]?.ok : undefined };
}
