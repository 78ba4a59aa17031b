import { expect, test } from 'vitest';
import { longMessages, plainTalks } from './join-lines.ts';
import type { CorpusLine } from './read-corpus.ts';

const line = (voice: string, expect: CorpusLine['expect'], text: string, hard = false): CorpusLine => ({
  place: 'a.txt:1',
  voice,
  language: 'es-CL',
  turns: [{ role: 'user', text }],
  expect,
  accept: [expect],
  category: 'ordinary',
  hard,
});

const CORPUS = ['ana', 'beto'].flatMap((voice) => [
  ...Array.from({ length: 30 }, (_, at) => line(voice, 'none', `${voice} estudia ${at}`)),
  line(voice, 'none', `${voice} se muere de risa`, true),
  ...Array.from({ length: 30 }, (_, at) => line(voice, 'crisis', `${voice} en riesgo ${at}`)),
]);
const textOf = ({ turns }: CorpusLine) => turns.map(({ text }) => text).join(' ');

test.each([
  ['long messages', longMessages],
  ['talks', plainTalks],
])('%s keep to one voice; every harmless line is heard once, and what was at risk stays so', (_name, join) => {
  const joined = join(CORPUS);
  for (const one of joined) {
    expect(textOf(one)).not.toContain(one.voice === 'ana' ? 'beto' : 'ana');
    expect(one.expect).toBe(textOf(one).includes('en riesgo') ? 'crisis' : 'none');
    expect(one.expect === 'none' && one.hard).toBe(one.expect === 'none' && textOf(one).includes('se muere de risa'));
  }
  const harmless = joined
    .filter(({ expect: level }) => level === 'none')
    .map(textOf)
    .join(' ');
  expect(harmless.match(/ana estudia 7\b/g)).toHaveLength(1);
  expect(joined.some(({ expect: level }) => level === 'crisis')).toBe(true);
});

test('a talk ends with what it is labelled by, and the tutor speaks between', () => {
  for (const { turns, expect: level } of plainTalks(CORPUS)) {
    expect(turns.map(({ role }) => role)).toEqual(turns.map((_, at) => (at % 2 === 0 ? 'user' : 'model')));
    expect(turns.at(-1)?.text.includes('en riesgo')).toBe(level === 'crisis');
  }
});

test('the same corpus gives the same messages', () => {
  expect(longMessages(CORPUS)).toEqual(longMessages(CORPUS));
  expect(plainTalks(CORPUS)).toEqual(plainTalks(CORPUS));
});
