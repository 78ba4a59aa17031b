import { expect, test } from 'vitest';
import { localStrategist } from './local-strategist.ts';

const request = { instructions: '', history: [], message: 'hola' };

test('says the draft to the letter, a word at a time', async () => {
  const draft = 'Partamos por algo chico:\n\n1. Abre el documento.  ¿Va?';
  const words: string[] = [];
  for await (const { text } of localStrategist().stream({ ...request, draft, signal: new AbortController().signal }))
    words.push(text);
  expect(words.join('')).toBe(draft);
  expect(words.length).toBeGreaterThan(5);
});

test('falls silent when the turn is cancelled', async () => {
  const controller = new AbortController();
  const said: string[] = [];
  const speaking = (async () => {
    for await (const { text } of localStrategist().stream({
      ...request,
      draft: 'uno dos tres',
      signal: controller.signal,
    })) {
      said.push(text);
      controller.abort(new Error('cancelled'));
    }
  })();
  await expect(speaking).rejects.toThrow('cancelled');
  expect(said).toEqual(['uno']);
});
