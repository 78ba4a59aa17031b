import { afterAll, beforeAll, describe } from 'vitest';
import { accountsContract } from './adapters/accounts-contract.ts';
import { besideContract } from './adapters/beside-contract.ts';
import { bodiesContract } from './adapters/bodies-contract.ts';
import { chatContract } from './adapters/chat-contract.ts';
import { createClient } from './adapters/client.ts';
import { errorsContract } from './adapters/errors-contract.ts';
import { abortContract, backpressureContract } from './adapters/flood-contract.ts';
import { healthContract } from './adapters/health-contract.ts';
import { streamingContract } from './adapters/streaming-contract.ts';
import { createSuite } from './adapters/suite.ts';
import { transcriptContract } from './adapters/transcript-contract.ts';

/** A server in this process or another one: the suite knows nothing of it but its address. */
export interface AdapterUnderTest {
  /** The column of the table. */
  readonly name: string;
  readonly start: () => Promise<RunningAdapter>;
  readonly capabilities: AdapterCapabilities;
}

export interface RunningAdapter {
  /** Where Flou's routes hang, such as `http://127.0.0.1:8000` or `http://127.0.0.1:7071/api/flou`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** What a platform can do, and is then held to. */
export interface AdapterCapabilities {
  /** The server mounts `conformanceApp`, so that there are routes beside Flou. The capabilities below are tested by these. */
  readonly besideRoutes: boolean;
  /** When a client leaves, the stream that was made for it is cancelled. */
  readonly abortOnDisconnect: boolean;
  /** A stream is made no faster than it is read. */
  readonly backpressure: boolean;
}

/**
 * What every adapter must do, over real HTTP. The server answers messages that say "despacio" and "muy despacio" as `pacedModel` does:
 * it mounts `conformanceApp`, or, given nothing but an environment, asks the Gemini of `startPacedGemini`.
 */
export function adapterConformance({ name, start, capabilities }: AdapterUnderTest): void {
  describe.concurrent(`${name} as an adapter`, () => {
    let running: RunningAdapter | undefined;
    beforeAll(async () => {
      running = await start();
    });
    afterAll(() => running?.stop());

    const suite = createSuite(name, () => {
      if (!running) throw new Error('The server is not there.');
      return createClient(running.url);
    });

    healthContract(suite);
    accountsContract(suite);
    chatContract(suite);
    streamingContract(suite);
    errorsContract(suite);
    bodiesContract(suite);
    transcriptContract(suite);
    if (!capabilities.besideRoutes) return;
    besideContract(suite);
    if (capabilities.backpressure) backpressureContract(suite);
    if (capabilities.abortOnDisconnect) abortContract(suite);
  });
}
