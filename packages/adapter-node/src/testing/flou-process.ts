import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The `flou` command as a process of its own, as a user runs it. */
const FLOU = fileURLToPath(new URL('../../bin/flou.js', import.meta.url));

export interface FlouResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'flou-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Only these variables reach the process: nothing of the machine's own environment changes a test. */
const environment = (env: Readonly<Record<string, string>>) => ({
  PATH: process.env.PATH ?? '',
  NODE_NO_WARNINGS: '1',
  ...env,
});

/** Runs the command to its end. */
export function runFlou(
  args: readonly string[],
  options: { readonly env?: Record<string, string>; readonly input?: string } = {},
): Promise<FlouResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [FLOU, ...args], { env: environment(options.env ?? {}) });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text) => {
      stdout += text;
    });
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(options.input ?? '');
  });
}

export interface ServedFlou {
  readonly url: string;
  readonly process: ChildProcess;
  /** All it has written so far. */
  readonly output: () => string;
  /** Sends a signal and resolves with the exit code, null when the signal ended it. */
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** Starts `flou serve` on a free port and resolves when it says it is open. */
export function serveFlou(env: Readonly<Record<string, string>>): Promise<ServedFlou> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [FLOU, 'serve'], { env: environment({ PORT: '0', ...env }) });
    let output = '';
    const exited = new Promise<number | null>((done) => child.on('exit', done));
    const collect = (text: Buffer) => {
      output += text;
      const url = /address +(http:\S+)/.exec(output)?.[1];
      if (!url) return;
      const stop = (signal: NodeJS.Signals) => {
        child.kill(signal);
        return exited;
      };
      resolve({ url, process: child, output: () => output, stop });
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    void exited.then((code) => reject(new Error(`flou serve ended with ${code}:\n${output}`)));
  });
}

/** A client of a served Flou, signed up and logged in. */
export async function logIn(
  url: string,
  username = 'ana',
): Promise<(method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>> {
  const password = 'una-clave-larga';
  await fetch(`${url}/api/v1/users`, { method: 'POST', body: JSON.stringify({ username, password }) });
  const login = await fetch(`${url}/api/v1/login/access-token`, {
    method: 'POST',
    body: new URLSearchParams({ username, password }),
  });
  const { access_token: token } = (await login.json()) as { access_token: string };
  return (method, path, body, headers) =>
    fetch(`${url}/api/v1${path}`, {
      method,
      headers: { ...headers, authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}
