import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { HELD_MARK } from './held-mark.ts';

/**
 * A model behind Gemini's protocol that speaks at a pace of its own, in a process of its own. Asked with `HELD_MARK` it goes on until
 * `POST /release`; with `FAULTS` it fails that share of calls, half of them before a word and half in mid-sentence.
 */
const FIRST_MS = 150;
const GAP_MS = 50;
/** Well under the five seconds of silence that Flou allows a model. */
const HELD_GAP_MS = 3_000;
/** Under the thirty seconds that Flou allows a reply. */
const HELD_AT_MOST_MS = 27_000;
const SENTENCES = 8;

const faults = Number(process.env.FAULTS ?? 0);
let released = Promise.withResolvers<void>();

const model = createServer(async (incoming, outgoing) => {
  if (incoming.url === '/release') {
    released.resolve();
    released = Promise.withResolvers();
    outgoing.end();
    return;
  }
  let body = '';
  for await (const piece of incoming.setEncoding('utf8')) body += piece;
  const fault = Math.random() < faults ? (Math.random() < 0.5 ? 'refuse' : 'cut') : undefined;
  await after(FIRST_MS);
  if (fault === 'refuse') {
    outgoing.writeHead(503, { 'content-type': 'application/json' }).end('{"error":{"code":503,"message":"Busy."}}');
    return;
  }
  outgoing.writeHead(200, { 'content-type': 'text/event-stream' });
  const isHeld = body.includes(HELD_MARK);
  if (isHeld) await hold(outgoing);
  for (let sentence = 1; sentence <= SENTENCES && !outgoing.destroyed; sentence++) {
    if (fault === 'cut' && sentence === SENTENCES / 2) outgoing.destroy();
    say(outgoing, `Este es el paso ${sentence}. `, sentence === SENTENCES);
    await after(GAP_MS);
  }
  if (!outgoing.destroyed) outgoing.end();
});
model.listen(0, '127.0.0.1', () => {
  const address = model.address();
  if (address && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}`);
});

/** One sentence after another, until everybody may go on. */
async function hold(outgoing: ServerResponse): Promise<void> {
  let waiting = true;
  const untilMs = performance.now() + HELD_AT_MOST_MS;
  const free = released.promise.then(() => {
    waiting = false;
  });
  while (waiting && !outgoing.destroyed && performance.now() < untilMs) {
    say(outgoing, 'Seguimos. ', false);
    await Promise.race([free, after(HELD_GAP_MS)]);
  }
}

function say(outgoing: ServerResponse, text: string, isLast: boolean): void {
  const chunk = {
    candidates: [
      { index: 0, content: { role: 'model', parts: [{ text }] }, ...(isLast ? { finishReason: 'STOP' } : {}) },
    ],
    usageMetadata: { promptTokenCount: 500, candidatesTokenCount: 60 },
  };
  outgoing.write(`data: ${JSON.stringify(chunk)}\r\n\r\n`);
}
