// npm run measure -w packages/adapter-workers: how large the Worker is, how fast it starts, what a request costs. Linux only: the
// processor time of workerd is read from /proc.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EXAMPLE_CONFIG, WRANGLER, wranglerEnv } from '../src/testing/commands.ts';
import { dryRun } from '../src/testing/dry-run.ts';
import { logIn, type UserClient } from '../src/testing/log-in.ts';
import { startLocalWorker } from '../src/testing/start-local-worker.ts';

const ROUNDS = 40;
/** The kernel counts processor time in hundredths of a second. */
const TICK_MS = 10;

const { gzipBytes, bytesByPart } = await dryRun();
console.log(`bundle, gzip            ${(gzipBytes / 1024).toFixed(0)} KiB; minified, by part:`);
for (const [part, bytes] of bytesByPart) {
  if (bytes > 10_000) console.log(`  ${part.padEnd(28)} ${(bytes / 1024).toFixed(0)} KiB`);
}

console.log(`start, active time      ${await startupMs()} ms`);

const worker = await startLocalWorker({ vars: { RATE_LIMIT_PER_MINUTE: '1000', LOG_LEVEL: 'ERROR' } });
try {
  const api = await logIn(worker.url);
  const costs: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['GET /health', () => read(fetch(`${worker.url}/health`))],
    ['sign up and log in', () => logIn(worker.url)],
    ['GET /chat/history', () => read(api('GET', '/chat/history'))],
    ['POST /chat/send', () => say(api)],
  ];
  await say(api);
  for (const [name, act] of costs) console.log(`CPU, ${name.padEnd(19)} ${(await costOf(act)).toFixed(1)} ms`);
} finally {
  await worker.stop();
}

async function read(response: Promise<Response>): Promise<unknown> {
  return (await response).arrayBuffer();
}

function say(api: UserClient): Promise<unknown> {
  return read(api('POST', '/chat/send', { message: 'tengo que terminar un ensayo para mañana' }));
}

/** Of all that `wrangler dev` runs in workerd, its own proxy in front included: more than the Worker alone costs. */
async function costOf(act: () => Promise<unknown>): Promise<number> {
  const before = workerdTicks();
  for (let round = 0; round < ROUNDS; round++) await act();
  return ((workerdTicks() - before) * TICK_MS) / ROUNDS;
}

/** Of every workerd that descends from this process; others may run on the machine. */
function workerdTicks(): number {
  const processes = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => {
        // See proc_pid_stat(5): the name in brackets, the state, the parent; user and system time ten fields later.
        const [, name = '', rest = ''] = /\((.*)\) (.*)/.exec(statOf(pid)) ?? [];
        const fields = rest.split(' ');
        return [Number(pid), { name, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
      }),
  );
  const isOurs = (pid: number): boolean => {
    const { parent } = processes.get(pid) ?? {};
    return pid === process.pid || (parent !== undefined && parent > 1 && isOurs(parent));
  };
  let sum = 0;
  for (const [pid, { name, ticks }] of processes) if (name === 'workerd' && isOurs(pid)) sum += ticks;
  return sum;
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // It has just ended.
    return '';
  }
}

async function startupMs(): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [WRANGLER, 'check', 'startup', '--outfile', join(tmpdir(), 'flou-startup.cpuprofile')],
    { cwd: dirname(EXAMPLE_CONFIG), env: wranglerEnv() },
  );
  return /Active: ([\d.]+) ms/.exec(stdout)?.[1] ?? '?';
}
