import autocannon from 'autocannon';
import { type Bench, race, versus } from '../bench.ts';
import { startProcess } from '../start-process.ts';
import { chatRequest, tokenFor } from '../talk-to.ts';

const MESSAGE = 'Estoy frustrado con mi ensayo de historia, tengo que entregarlo mañana y no avanzo';
/** Each with a user of its own: turns of one user wait for each other. */
const CONNECTIONS = 64;

/** Whole turns a second: local strategist, memory storage, JWT, rate limit, guards. */
export const bench: Bench = async ({ quick }) => {
  const flou = await startProcess('flou.ts');
  const tokens = await Promise.all(
    Array.from({ length: CONNECTIONS }, (_, index) => tokenFor(flou.url, `user-${index}`)),
  );
  const sample = await fetch(`${flou.url}/api/v1/chat/send`, chatRequest(tokens[0] ?? '', MESSAGE));
  const bare = await startProcess('bare.ts', { REPLY: await sample.text() });
  const requestsPerSecond = async (url: string) => {
    let client = 0;
    const result = await autocannon({
      url: `${url}/api/v1/chat/send`,
      connections: CONNECTIONS,
      duration: quick ? 2 : 5,
      method: 'POST',
      body: JSON.stringify({ message: MESSAGE }),
      setupClient: (one) =>
        one.setHeaders({
          'content-type': 'application/json',
          authorization: `Bearer ${tokens[client++ % CONNECTIONS]}`,
        }),
    });
    if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refusals, ${result.errors} errors`);
    return result.requests.average;
  };
  const figures = await race(
    { flou: () => requestsPerSecond(flou.url), bare: () => requestsPerSecond(bare.url) },
    quick ? 3 : 7,
  );
  await Promise.all([flou.stop(), bare.stop()]);
  return [
    versus({
      name: 'POST /chat/send',
      unit: 'turns/s',
      ours: figures.flou,
      peer: { name: 'a bare Hono handler, the same bytes', figures: figures.bare },
      goal: { atLeast: 0.6 },
    }),
  ];
};
