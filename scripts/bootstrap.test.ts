import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.runIf(process.platform !== 'win32')('what npm started ends when npm is told to end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'flou-bootstrap-'));
  const program = join(folder, 'program.mjs');
  writeFileSync(program, 'console.log(process.pid); setInterval(() => {}, 1_000);');
  const starter = join(folder, 'starter.mjs');
  writeFileSync(
    starter,
    `import { runNode } from ${JSON.stringify(new URL('bootstrap.mjs', import.meta.url).href)}; await runNode(${JSON.stringify(program)}, []);`,
  );
  // npm runs a script by a shell, to which it passes on the signals it gets; this one has more to do, so it stays in between.
  const shell = spawn('sh', ['-c', `"${process.execPath}" "${starter}"; true`], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = await once(shell.stdout, 'data');
  const pid = Number(String(output));
  expect(isAlive(pid)).toBe(true);
  shell.kill('SIGTERM');
  await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false);
});
