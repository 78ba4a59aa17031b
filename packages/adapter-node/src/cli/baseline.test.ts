import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type ChatModel, createInProcessRateLimiter } from '@flou/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runFlou, temporaryFolder } from '../testing/flou-process.ts';
import { type LocalServer, serveLocally } from '../testing/local-server.ts';

let folder: ReturnType<typeof temporaryFolder>;
let servers: LocalServer[];
beforeEach(() => {
  folder = temporaryFolder();
  servers = [];
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  folder.remove();
});

async function serve(options: Parameters<typeof serveLocally>[0] = {}): Promise<string> {
  const server = await serveLocally(options);
  servers.push(server);
  return server.url;
}

/** A model that takes its time. */
const slow: ChatModel = {
  name: 'slow',
  async *stream() {
    await delay(400);
    yield { text: '¿Con qué empezamos?' };
  },
};

test('a deployment is recorded; the same one passes, one that became slow does not, and says where', async () => {
  const file = join(folder.path, 'baseline.json');
  const recorded = await runFlou(['baseline', 'record', await serve(), file, '--rounds', '2']);
  expect(recorded).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/POST \/api\/v1\/chat\/send +2 +[\d.]+ ms/),
  });
  const again = await runFlou(['baseline', 'compare', await serve(), file, '--rounds', '2', '--noise-ms', '300']);
  expect(again).toMatchObject({ code: 0, stdout: expect.not.stringContaining('FAIL') });
  const slower = await runFlou(['baseline', 'compare', await serve({ model: slow }), file, '--rounds', '2', '--json']);
  const failed = JSON.parse(slower.stdout).comparisons.filter(({ ok }: { ok: boolean }) => !ok);
  expect(slower.code).toBe(1);
  expect(failed.map(({ operation }: { operation: string }) => operation)).toContain('first words of a stream');
  expect(failed.map(({ operation }: { operation: string }) => operation)).not.toContain('GET /health');
});

test('past the rate limit it waits, and what was refused is no turn', async () => {
  const limiter = createInProcessRateLimiter({ now: () => Date.now() });
  let refused = false;
  const url = await serve({
    rateLimiter: {
      take: async (key, limit) => {
        if (!key.startsWith('turn:') || refused) return limiter.take(key, limit);
        refused = true;
        return { allowed: false, limit: limit.limit, remaining: 0, resetMs: 10 };
      },
    },
  });
  const file = join(folder.path, 'baseline.json');
  const { code, stdout } = await runFlou(['baseline', 'record', url, file, '--rounds', '1', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).operations['POST /api/v1/chat/send']).toMatchObject({ count: 1, errorRate: 0 });
});

test('nobody there, nobody let in, and a file that is no baseline are each said in a line', async () => {
  const file = join(folder.path, 'baseline.json');
  writeFileSync(file, '{"operations": {}}');
  const cases = [
    [['record', 'http://127.0.0.1:9', file], 'http://127.0.0.1:9 does not answer'],
    [['record', await serve({ signUp: false }), file], 'Nobody could log in'],
    [['compare', 'http://127.0.0.1:9', file], 'holds no baseline'],
    [['compare', 'http://127.0.0.1:9', join(folder.path, 'absent')], 'ENOENT'],
  ] as const;
  const results = await Promise.all(cases.map(([args]) => runFlou(['baseline', ...args])));
  for (const [index, [, said]] of cases.entries()) {
    expect(results[index]).toMatchObject({ code: 1, stderr: expect.stringContaining(said) });
    expect(results[index]?.stderr.trim().split('\n')).toHaveLength(1);
  }
});
