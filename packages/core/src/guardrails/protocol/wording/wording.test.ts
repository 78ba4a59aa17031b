import { describe, expect, test } from 'vitest';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { PORTUGUESE } from './pt.ts';

const words = (text: string) => text.split(/\s+/).length;

describe.each([
  ['es', SPANISH],
  ['en', ENGLISH],
  ['pt', PORTUGUESE],
] as const)('every wording in %s', (_, wording) => {
  const texts = (function collect(value: unknown): string[] {
    if (typeof value === 'string') return [value];
    return Object.values(value ?? {}).flatMap(collect);
  })(wording);

  test('has another that says the same', () => {
    const lists = (function collect(value: unknown): (readonly unknown[])[] {
      if (Array.isArray(value)) return [value];
      return typeof value === 'object' ? Object.values(value ?? {}).flatMap(collect) : [];
    })({ ...wording, offers: undefined });
    for (const list of lists) expect(new Set(list).size).toBeGreaterThan(1);
  });

  test('is short, asks for no promise, diagnoses nothing, names no number of its own and never claims to be a person', () => {
    expect(texts.length).toBeGreaterThan(30);
    for (const text of texts) {
      expect(words(text)).toBeLessThan(90);
      expect(text).not.toMatch(/prom[eé]t|promise|depresi[oó]n|trastorno|disorder|transtorno|bipolar/i);
      expect(text).not.toMatch(/\d{3}/);
      expect(text).not.toMatch(
        /(?<!no )soy (una persona|human)|i'?m (a person|human)\b|(?<!não )sou (uma pessoa|human)/i,
      );
    }
  });
});
