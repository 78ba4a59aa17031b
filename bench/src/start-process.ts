import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, so that whoever asks it does not share its thread. It prints its URL when it is open. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

export function startProcess(file: string, env: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const path = fileURLToPath(new URL(`servers/${file}`, import.meta.url));
  const child = spawn(process.execPath, ['--conditions=@flou/source', '--expose-gc', path], {
    env: { ...process.env, NODE_NO_WARNINGS: '1', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (text) => {
      output += text;
      const url = /^(http:\S+)\n/m.exec(output)?.[1];
      if (!url) return;
      resolve({
        url,
        pid: child.pid ?? 0,
        stop: () => {
          child.kill('SIGKILL');
          return exited;
        },
      });
    });
    void exited.then(() => reject(new Error(`${file} ended:\n${output}`)));
  });
}
