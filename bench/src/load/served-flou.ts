import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type PausablePostgres, startEmbedded } from '@flou/conformance/start-postgres';
import * as v from 'valibot';
import { type ServerProcess, startProcess } from '../start-process.ts';

/** `flou serve` as an operator runs it, on a PostgreSQL and a paced model of its own; four processes with the one that asks. */
export interface ServedFlou {
  readonly url: string;
  readonly pid: number;
  readonly databaseUrl: string;
  /** Where the model is. */
  readonly modelUrl: string;
  /** Lines of the log that say `error` and were not provoked, and whatever was written that is no line of a log. */
  readonly complaints: readonly string[];
  /** Sends SIGTERM to the server, gives its exit code, and stops the rest. */
  readonly stop: () => Promise<number | null>;
}

export const SECRET_KEY = 'a-key-for-load-tests-0123456789-0123456789';
const FLOU = fileURLToPath(new URL('../../../packages/adapter-node/bin/flou.js', import.meta.url));
const logLine = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ severity: v.string(), message: v.string(), status: v.optional(v.union([v.number(), v.string()])) }),
);
/** Enough to see what is wrong. */
const KEPT_COMPLAINTS = 20;

export interface ServeOptions {
  /** The share of calls in which the model fails. @default 0 */
  readonly faults?: number;
  /** Is more asked of it than it can do? Then a 503 is no complaint. @default false */
  readonly isPressed?: boolean;
}

export async function serveFlou({ faults = 0, isPressed = false }: ServeOptions = {}): Promise<ServedFlou> {
  const [postgres, model] = await Promise.all([
    startEmbedded(),
    startProcess('paced-gemini.ts', { FAULTS: String(faults) }),
  ]);
  try {
    return await serveOn(postgres, model, isPressed);
  } catch (error) {
    await Promise.all([postgres.stop(), model.stop()]);
    throw error;
  }
}

async function serveOn(postgres: PausablePostgres, model: ServerProcess, isPressed: boolean): Promise<ServedFlou> {
  const databaseUrl = await postgres.createDatabase();
  const child = spawn(process.execPath, [FLOU, 'serve'], {
    env: {
      PATH: process.env.PATH ?? '',
      NODE_NO_WARNINGS: '1',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      GEMINI_API_KEY: 'load',
      GEMINI_BASE_URL: model.url,
      SECRET_KEY,
      // What a person may send and a day may cost is not the question here.
      RATE_LIMIT_PER_MINUTE: '100000',
      DAILY_COST_LIMIT_USD: '1000000',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const complaints: string[] = [];
  const complain = (line: string) => {
    if (complaints.length < KEPT_COMPLAINTS) complaints.push(line);
  };
  createInterface({ input: child.stderr }).on('line', complain);
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = /address +(http:\S+)/.exec(line)?.[1];
      if (address) resolve(address);
      // The greeting is for people.
      if (!line.startsWith('{')) return;
      const read = v.safeParse(logLine, line);
      if (!read.success) return complain(line);
      const { severity, message, status } = read.output;
      const isProvoked = isPressed && message === 'request' && status === 503;
      if (severity === 'ERROR' && !isProvoked) complain(line);
    });
    void exited.then((code) => reject(new Error(`flou serve ended with ${code}.\n${complaints.join('\n')}`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    databaseUrl,
    modelUrl: model.url,
    complaints,
    stop: async () => {
      child.kill('SIGTERM');
      const code = await exited;
      await Promise.all([model.stop(), postgres.stop()]);
      return code;
    },
  };
}
