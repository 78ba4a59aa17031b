import { expect, test } from 'vitest';
import { ConfigError } from './config/config-from-env.ts';
import { createFlou } from './flou.ts';
import { screen } from './guardrails/index.ts';
import { createMemoryStorage } from './storage/memory/index.ts';
import * as conversation from './tutor/texts/conversation-es.ts';
import * as strategies from './tutor/texts/strategies-es.ts';

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsOf);

test('nothing the tutor says turns an ordinary answer into a worry', () => {
  const texts = [conversation, strategies].flatMap(textsOf);
  const answers = [
    'me muero de la risa',
    'hola',
    'sí',
    'no',
    '10',
    'mañana',
    'no sé',
    'test',
    'me ayudó',
    'sigo igual',
    'no funcionó',
    'estoy cansada',
  ];
  expect(texts.length).toBeGreaterThan(200);
  for (const text of texts) {
    for (const answer of answers) {
      const turns = [
        { role: 'user', text: 'estoy frustrado' },
        { role: 'model', text: text.replaceAll('{min}', '12') },
        { role: 'user', text: answer },
      ] as const;
      expect(screen(turns).level, `${text} / ${answer}`).toBe('none');
    }
  }
});

test('wrong options are all named at once', () => {
  const storage = createMemoryStorage();
  const wrong = () => createFlou({ storage, rateLimitPerMinute: 0, helplineCountry: 'Chile', basePath: 'api' });
  expect(wrong).toThrow(ConfigError);
  for (const name of ['rateLimitPerMinute', 'helplineCountry', 'basePath', 'secretKeys']) expect(wrong).toThrow(name);
});

test('turns that a dead process left behind are found when asked', async () => {
  const storage = createMemoryStorage();
  const flou = createFlou({ storage, auth: () => ({ id: 'ana' }) });
  const messageId = '0190a1b2-0000-7000-8000-000000000001';
  await storage.chat.beginTurn({
    turnId: '0190a1b2-0000-7000-8000-000000000000',
    userId: 'ana',
    messageId,
    text: 'hola',
    startedAtMs: 5,
    historyLimit: 5,
  });
  expect(await flou.recover({ startedBeforeMs: 5 })).toBe(0);
  expect(await flou.recover({ startedBeforeMs: 6 })).toBe(1);
});
