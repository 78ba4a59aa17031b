import { type Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { createParser } from 'eventsource-parser';
import * as v from 'valibot';
import type { Person } from './people.ts';

/** What a client saw of one turn. */
export interface SeenTurn {
  /** 0 when no answer came. */
  readonly status: number;
  /** Was a refusal told when to come back? */
  readonly hasRetryAfter: boolean;
  /** From `fromMs` to the first words; undefined when there were none. */
  readonly firstTextMs: number | undefined;
  /** From `fromMs` to the end. */
  readonly wholeMs: number;
  /** Such as `crisis`, from the last event. */
  readonly safety: string | undefined;
  /** Why this is not a whole turn: an event that is lost, twice or out of order, a connection that broke, nothing for too long. */
  readonly flaw: string | undefined;
}

export interface TurnToStream {
  readonly url: string;
  readonly agent: Agent;
  readonly person: Person;
  /** A message to send, or a turn that runs already to be followed from its beginning. */
  readonly what: { readonly message: string } | { readonly turnId: string };
  /** When it was due, by `performance.now()`: a client that is late to send waits as well. */
  readonly fromMs: number;
  readonly onFirstText?: (turnId: string) => void;
}

/** Flou says something every 15 seconds, and gives up a reply after 30: a connection that is silent for longer hangs. */
const SILENCE_MS = 40_000;

const event = v.pipe(
  v.string(),
  v.parseJson(),
  v.variant('type', [
    v.object({ type: v.literal('metadata'), seq: v.number(), data: v.object({ turn_id: v.string() }) }),
    v.object({ type: v.literal('chunk'), seq: v.number(), data: v.object({ text: v.string() }) }),
    v.object({ type: v.literal('replace'), seq: v.number(), data: v.object({ text: v.string() }) }),
    v.object({
      type: v.literal('complete'),
      seq: v.number(),
      data: v.object({ full_text: v.string(), safety: v.object({ level: v.string() }) }),
    }),
    v.object({ type: v.literal('error'), seq: v.number(), data: v.object({ code: v.string() }) }),
  ]),
);

/** Reads the stream of a turn to its end. Never rejects. */
export async function streamTurn(turn: TurnToStream): Promise<SeenTurn> {
  const key = crypto.randomUUID();
  const first = await attempt(turn, key);
  // The server may close an idle connection in the very moment in which it is used again. A client that keeps connections open knows that.
  return first === 'stale connection' ? asSeen(await attempt(turn, key)) : first;
}

const asSeen = (seen: SeenTurn | 'stale connection'): SeenTurn =>
  seen === 'stale connection'
    ? { status: 0, hasRetryAfter: false, firstTextMs: undefined, wholeMs: 0, safety: undefined, flaw: 'reset, twice' }
    : seen;

function attempt(turn: TurnToStream, idempotencyKey: string): Promise<SeenTurn | 'stale connection'> {
  const { url, agent, person, what, fromMs, onFirstText } = turn;
  return new Promise((resolve) => {
    let reading: IncomingMessage | undefined;
    let firstTextMs: number | undefined;
    const turnRead = createReading((turnId) => {
      firstTextMs = performance.now() - fromMs;
      onFirstText?.(turnId);
    });
    const end = (flaw: string | undefined) =>
      resolve({
        status: reading?.statusCode ?? 0,
        hasRetryAfter: reading?.headers['retry-after'] !== undefined,
        firstTextMs,
        wholeMs: performance.now() - fromMs,
        safety: turnRead.safety(),
        flaw,
      });

    const outgoing: ClientRequest = request(
      `${url}/api/v1/chat/${'turnId' in what ? `turns/${what.turnId}/stream` : 'send-stream'}`,
      {
        method: 'turnId' in what ? 'GET' : 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${person.token}`,
          'idempotency-key': idempotencyKey,
        },
      },
      (answer) => {
        reading = answer;
        answer.setEncoding('utf8');
        if (answer.statusCode === 200) answer.on('data', turnRead.feed);
        else answer.resume();
        answer.once('end', () => end(answer.statusCode === 200 ? turnRead.flaw() : undefined));
        answer.once('error', ({ message: reason }) => end(`broken off: ${reason}`));
      },
    );
    outgoing.setTimeout(SILENCE_MS, () => outgoing.destroy(new Error('silent for too long')));
    outgoing.once('error', (error) => {
      if (outgoing.reusedSocket && !reading) resolve('stale connection');
      else end(error.message);
    });
    outgoing.end('message' in what ? JSON.stringify(what) : undefined);
  });
}

/** Follows the events of one turn, and tells whether any is missing, twice, or not where it belongs. */
function createReading(onFirstText: (turnId: string) => void) {
  let seen = 0;
  let turnId = '';
  let text: string | undefined;
  let ended = false;
  let safety: string | undefined;
  let flaw: string | undefined;
  const parser = createParser({
    onEvent: ({ data }) => {
      const parsed = v.safeParse(event, data);
      if (!parsed.success) {
        flaw ??= `not an event: ${data.slice(0, 80)}`;
        return;
      }
      const one = parsed.output;
      seen += 1;
      if (one.seq !== seen) flaw ??= `event ${one.seq} came as number ${seen}`;
      if (ended) flaw ??= `an event after the last one: ${one.type}`;
      if (one.type === 'metadata') turnId = one.data.turn_id;
      if ((one.type === 'chunk' || one.type === 'replace') && text === undefined) onFirstText(turnId);
      if (one.type === 'chunk') text = (text ?? '') + one.data.text;
      if (one.type === 'replace') text = one.data.text;
      if (one.type === 'complete') {
        safety = one.data.safety.level;
        if (one.data.full_text !== text) flaw ??= 'the words that came are not the words of the reply';
      }
      if (one.type === 'error') flaw ??= `ended with ${one.data.code}`;
      ended = one.type === 'complete' || one.type === 'error';
    },
  });
  return {
    feed: parser.feed,
    safety: () => safety,
    flaw: () => flaw ?? (ended ? undefined : `no last event after ${seen}`),
  };
}
