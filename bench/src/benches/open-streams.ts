import { Agent, type ClientRequest, request } from 'node:http';
import { type Bench, race, versus } from '../bench.ts';
import { startProcess } from '../start-process.ts';

/** Memory of a stream that stays open, one user each. */
export const bench: Bench = async ({ quick }) => {
  const count = quick ? 1_000 : 5_000;
  const figures = await race(
    { flou: () => bytesOfStream('flou-streams.ts', count), bare: () => bytesOfStream('bare.ts', count) },
    quick ? 1 : 3,
  );
  return [
    versus({
      name: `memory of each of ${count.toLocaleString('en')} open streams`,
      unit: 'kB',
      ours: figures.flou,
      peer: { name: 'bare Hono streams', figures: figures.bare },
      goal: { atMost: 1.3 },
    }),
  ];
};

/** Kilobytes of resident memory a stream, all of them open and none lost. */
async function bytesOfStream(file: string, count: number): Promise<number> {
  const server = await startProcess(file);
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  const memory = async () => ((await (await fetch(`${server.url}/memory`)).json()) as { rss: number }).rss;
  const warm = await Promise.all(
    Array.from({ length: 50 }, (_, index) => openStream(server.url, agent, `warm-${index}`)),
  );
  const before = await memory();
  const open: ClientRequest[] = [];
  for (let first = 0; first < count; first += 100) {
    const batch = Array.from({ length: Math.min(100, count - first) }, (_, index) =>
      openStream(server.url, agent, `user-${first + index}`),
    );
    open.push(...(await Promise.all(batch)));
  }
  const after = await memory();
  for (const one of [...warm, ...open]) one.destroy();
  await server.stop();
  return (after - before) / 1_024 / count;
}

/** Resolves when the first event is here. */
function openStream(url: string, agent: Agent, user: string): Promise<ClientRequest> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${url}/api/v1/chat/send-stream`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', 'x-user': user } },
      (answer) => {
        answer.once('data', () => resolve(outgoing));
        answer.once('error', () => {});
        if (answer.statusCode !== 200) reject(new Error(`The stream was refused with ${answer.statusCode}.`));
      },
    );
    outgoing.once('error', reject);
    outgoing.end(JSON.stringify({ message: 'tengo que escribir un ensayo' }));
  });
}
