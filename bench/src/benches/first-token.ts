import { LLMock } from '@copilotkit/aimock';
import { GoogleGenAI } from '@google/genai';
import { type Bench, race, versus } from '../bench.ts';
import { startProcess } from '../start-process.ts';
import { chatRequest, tokenFor } from '../talk-to.ts';

const MESSAGE = 'tengo que escribir un ensayo y no sé por dónde empezar';
const FIRST_TOKEN_MS = 300;

/** How long until the first words, with a model that thinks for a fixed time. */
export const bench: Bench = async ({ quick }) => {
  const emulator = new LLMock({ port: 0, logLevel: 'silent' });
  await emulator.start();
  emulator.onMessage(
    /.*/,
    { content: 'Partamos por una sola idea. ¿Qué es lo que más te interesa decir? Escríbelo en una línea.' },
    { chunkSize: 30, streamingProfile: { ttft: FIRST_TOKEN_MS, tps: 1_000, jitter: 0 } },
  );
  const flou = await startProcess('flou.ts', { GEMINI_BASE_URL: emulator.url });
  const sdk = new GoogleGenAI({ apiKey: 'bench', apiVersion: 'v1beta', httpOptions: { baseUrl: emulator.url } });
  let users = 0;

  const throughFlou = async () => {
    const token = await tokenFor(flou.url, `user-${users++}`);
    const startedMs = performance.now();
    const response = await fetch(`${flou.url}/api/v1/chat/send-stream`, chatRequest(token, MESSAGE));
    for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? [])
      if (piece.includes('"type":"chunk"')) return performance.now() - startedMs;
    throw new Error('The stream had no words.');
  };
  const direct = async () => {
    const startedMs = performance.now();
    const stream = await sdk.models.generateContentStream({ model: 'gemini-2.5-flash-lite', contents: MESSAGE });
    for await (const { text } of stream) if (text) return performance.now() - startedMs;
    throw new Error('The stream had no words.');
  };
  const inSequence = async () => (await direct()) + (await direct()) + (await direct());

  const figures = await race({ flou: throughFlou, direct, inSequence }, quick ? 5 : 25);
  await Promise.all([flou.stop(), emulator.stop()]);
  const common = { unit: 'ms', ours: figures.flou };
  return [
    versus({
      ...common,
      name: 'first words of /chat/send-stream',
      peer: { name: 'the same call straight through @google/genai', figures: figures.direct },
      goal: { atMost: 1.05 },
    }),
    versus({
      ...common,
      name: 'first words of /chat/send-stream',
      peer: { name: 'classify, extract, generate in sequence', figures: figures.inSequence },
      goal: { atMost: 0.4 },
    }),
  ];
};
