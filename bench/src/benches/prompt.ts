import { type ChatRequest, createFlou } from '@flou/core';
import { createMemoryStorage } from '@flou/core/storage/memory';
import { encode } from 'gpt-tokenizer';
import { alone, type Bench } from '../bench.ts';

/** Six exchanges; the last one is measured, with ten messages of history and more. */
const MESSAGES = [
  'hola, estoy chato',
  'tengo que hacer un ensayo de historia',
  'para mañana',
  'recién estoy viendo las ideas',
  'tengo como 15 minutos',
  'sigo igual, no se me ocurre nada',
];

/** What a turn asks of the model. Tokens are counted with another provider's public tokenizer (o200k), for Gemini's needs its network. */
export const bench: Bench = async () => {
  const requests: ChatRequest[] = [];
  const flou = createFlou({
    storage: createMemoryStorage(),
    auth: () => ({ id: 'ana' }),
    model: {
      name: 'attentive',
      async *stream(request) {
        requests.push(request);
        yield { text: request.draft };
      },
    },
  });
  const callsPerTurn: number[] = [];
  for (const text of MESSAGES) {
    const before = requests.length;
    await flou.send({ userId: 'ana', text });
    callsPerTurn.push(requests.length - before);
  }
  const last = requests.at(-1);
  const tokens = [last?.instructions, ...(last?.history.map(({ text }) => text) ?? []), last?.message]
    .map((text) => encode(text ?? '').length)
    .reduce((sum, count) => sum + count, 0);
  return [
    alone({ name: 'model calls a turn', unit: 'calls', ours: callsPerTurn, goal: { atMost: 1 } }),
    alone({
      name: `prompt of a turn, ${last?.history.length ?? 0} messages of history`,
      unit: 'tokens',
      ours: [tokens],
      goal: { atMost: 700 },
    }),
  ];
};
