import { expect, test } from 'vitest';
import { localStrategist } from './local-strategist.ts';

const request = { instructions: '', history: [], message: 'hola' };

test('says the draft to the letter, a sentence at a time', async () => {
  const draft = 'Partamos por algo chico:\n\n1. Abre el documento.  Son 3.5 páginas (o «cuatro...») ¿Va?';
  const sentences: string[] = [];
  for await (const { text } of localStrategist().stream({ ...request, draft, signal: new AbortController().signal }))
    sentences.push(text);
  expect(sentences.join('')).toBe(draft);
  expect(sentences).toEqual([
    'Partamos por algo chico:\n',
    '\n1. ',
    'Abre el documento. ',
    ' Son 3.5 páginas (o «cuatro...») ',
    '¿Va?',
  ]);
});

test('a draft of nothing is nothing said', async () => {
  const signal = new AbortController().signal;
  for await (const delta of localStrategist().stream({ ...request, draft: '', signal })) expect(delta).toBeUndefined();
});

test('falls silent when the turn is cancelled', async () => {
  const controller = new AbortController();
  const said: string[] = [];
  const speaking = (async () => {
    for await (const { text } of localStrategist().stream({
      ...request,
      draft: 'Uno. Dos. Tres.',
      signal: controller.signal,
    })) {
      said.push(text);
      controller.abort(new Error('cancelled'));
    }
  })();
  await expect(speaking).rejects.toThrow('cancelled');
  expect(said).toEqual(['Uno. ']);
});
