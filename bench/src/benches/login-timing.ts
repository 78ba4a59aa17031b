import { writeFileSync } from 'node:fs';
import { startEmbedded } from '@flou/conformance/start-postgres';
import { type Bench, race, spreadOf, versus } from '../bench.ts';
import { startProcess } from '../start-process.ts';

const ACCOUNTS = 20;
const RESULT = new URL('../../results/login-timing.json', import.meta.url);

/** Does the time of a login that fails tell whether there is such an account? Over HTTP, on PostgreSQL, with scrypt as in production. */
export const bench: Bench = async ({ quick }) => {
  const rounds = quick ? 40 : 400;
  const database = await startEmbedded();
  const server = await startProcess('flou-logins.ts', { DATABASE_URL: await database.createDatabase() });
  const post = async (path: string, body: string | URLSearchParams) => {
    const reply = await fetch(`${server.url}/api/v1${path}`, { method: 'POST', body });
    await reply.text();
    return reply.status;
  };
  /** Milliseconds until a login has been refused. */
  const refused = async (username: string) => {
    const form = new URLSearchParams({ username, password: 'not-the-password' });
    const startedMs = performance.now();
    const status = await post('/login/access-token', form);
    const tookMs = performance.now() - startedMs;
    if (status !== 401) throw new Error(`The login was answered with ${status}.`);
    return tookMs;
  };

  for (let index = 0; index < ACCOUNTS; index++) {
    const status = await post('/users', JSON.stringify({ username: nameOf(index), password: 'the-right-password' }));
    if (status !== 201) throw new Error(`The sign-up was answered with ${status}.`);
  }
  let asked = 0;
  const figures = await race(
    {
      known: () => refused(nameOf(asked++ % ACCOUNTS)),
      // As long as the others, and never the same twice.
      unknown: () => refused(`nobody-${String(asked++).padStart(6, '0')}`),
    },
    rounds,
  );
  await server.stop();
  await database.stop();

  const row = versus({
    name: 'a login that fails, of somebody who has an account',
    unit: 'ms',
    ours: figures.known,
    peer: { name: 'of nobody', figures: figures.unknown },
    goal: { within: 0.05 },
  });
  if (!quick) {
    const result = {
      at: new Date().toISOString(),
      node: process.versions.node,
      rounds,
      unit: 'ms',
      known: spreadOf(figures.known),
      unknown: spreadOf(figures.unknown),
      ratio: row.ratio,
      // What somebody who guesses by the time of one try would be right in; half is chance.
      knownWasSlower: figures.known.filter((ms, round) => ms > (figures.unknown[round] ?? 0)).length / rounds,
    };
    writeFileSync(RESULT, `${JSON.stringify(result, null, 2)}\n`);
  }
  return [row];
};

const nameOf = (index: number) => `person-${String(index).padStart(6, '0')}`;
