// Every route of the OpenAPI document is given what it asks for, what it nearly asks for, and what nobody should send. `npm run test:fuzz`
// does the same for longer.
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChatModel } from '../../model/chat-model.ts';
import { createDocumentChecker } from '../testing/document-checker.ts';
import { type FuzzRequest, requestsOf } from '../testing/fuzz-requests.ts';
import { createTestClient } from '../testing/test-client.ts';

const { FUZZ_RUNS = '2500', FUZZ_SEED = '20261123', FUZZ_RESULT } = process.env;
const seed = Number(FUZZ_SEED);
const numRuns = Number(FUZZ_RUNS);
/** Of one request; nothing here waits for a network. */
const HANGS_MS = 5_000;
const MOST_MS_A_RUN = 60;
/** Whoever does this is somebody else from then on. */
const ENDS_LOGIN = /^DELETE .*\/users\/me\b|^POST .*\/login\/logout/;

/** Says what it is told, whatever that is. */
const echo: ChatModel = {
  name: 'echo',
  async *stream({ message }) {
    yield { text: message || '…' };
  },
};

test(`${numRuns} requests, seed ${seed}: never a 5xx, never a reply that is not in the document`, {
  timeout: numRuns * MOST_MS_A_RUN,
}, async () => {
  const client = createTestClient({
    completions: echo,
    operators: ['user-0'],
    metrics: { contentType: 'text/plain', render: async () => '# nothing yet\n' },
    // Every address is the same here; the limits are tested elsewhere.
    rateLimiter: { take: async (_, { limit }) => ({ allowed: true, limit, remaining: limit, resetMs: 0 }) },
  });
  const document = (await client.call('GET', '/openapi.json')).body;
  const { problemsOf } = createDocumentChecker(document);
  const answers = new Map<string, number>();
  let users = 0;
  let token = await client.logIn('user-0');

  const wrongWith = async (request: FuzzRequest): Promise<readonly string[]> => {
    const { operation, method, path } = request;
    const reply = await client.flou.handler(toRequest(request, token));
    const answer = `${operation} ${reply.status}`;
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
    if (reply.status >= 500) return [`${reply.status}: ${await reply.text()}`];
    if (reply.ok && ENDS_LOGIN.test(`${method} ${path}`)) token = await client.logIn(`user-${++users}`);
    const copy = reply.clone();
    const wrong = await problemsOf(method, path, reply);
    return wrong.some((one) => one.endsWith('is not in the document')) ? wrongWithRefusal(copy) : wrong;
  };

  await fc.assert(
    fc.asyncProperty(requestsOf(document), async (request) => {
      expect(await wrongWith(request)).toEqual([]);
    }),
    { seed, numRuns, timeout: HANGS_MS },
  );
  if (FUZZ_RESULT) writeFileSync(FUZZ_RESULT, resultOf(answers));
});

function toRequest({ method, path, headers, body, token }: FuzzRequest, ownToken: string): Request {
  const bearer = { own: ownToken, none: undefined, broken: `${ownToken.slice(0, -3)}AAA` }[token];
  return new Request(`http://flou.test${path}`, {
    method,
    headers: { ...headers, ...(bearer ? { authorization: `Bearer ${bearer}` } : {}) },
    ...(body === undefined
      ? {}
      : { body: typeof body === 'number' ? JSON.stringify({ message: 'a'.repeat(body) }) : body }),
  });
}

/** A method that is not for the address, or an address that is none or not theirs: refused, with a problem. */
async function wrongWithRefusal(reply: Response): Promise<readonly string[]> {
  if (![401, 403, 404, 405, 413].includes(reply.status)) return [`${reply.status} for what is not in the document`];
  const { code, request_id: id } = await reply.json();
  const fits = code && id && (reply.status !== 405 || reply.headers.has('allow'));
  return fits ? [] : [`${reply.status} without its problem`];
}

/** How often each route answered what. */
function resultOf(answers: ReadonlyMap<string, number>): string {
  const sorted = [...answers].toSorted(([one], [other]) => one.localeCompare(other));
  return `${JSON.stringify({ seed, requests: numRuns, answers: Object.fromEntries(sorted) }, null, 2)}\n`;
}
