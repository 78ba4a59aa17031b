import { createFlou } from '@flou/core';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { expect } from 'vitest';
import { pacedModel } from './paced-model.ts';
import type { WireEvent } from './server-stream.ts';
import type { Suite } from './suite.ts';
import { transcriptOf } from './transcript.ts';

/** Two turns of one conversation, in the words of the slow model, so that chance has no part in them. */
const MESSAGES = ['Vamos despacio, estoy frustrado con un ensayo', 'Sigamos despacio, es para mañana'] as const;

export function transcriptContract({ client, holds }: Suite): void {
  holds('transcript', 'a turn is told event by event as the core tells it, with no adapter around it', async () => {
    const { token } = await client().newUser();
    const expected = transcribeCore();
    for (const message of MESSAGES) {
      const stream = await client().stream('POST', '/api/v1/chat/send-stream', { token, body: { message } });
      expect(transcriptOf(await stream.rest())).toEqual((await expected.next()).value);
    }
  });
}

async function* transcribeCore() {
  const flou = createFlou({
    storage: createMemoryStorage(),
    auth: () => undefined,
    model: pacedModel(),
  });
  for (const text of MESSAGES) {
    const events: WireEvent[] = [];
    for await (const event of flou.stream({ userId: 'ana', text })) events.push(event);
    yield transcriptOf(events);
  }
}
