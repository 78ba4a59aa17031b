import { expect, test } from 'vitest';
import { helplinesOf } from './helplines.ts';
import { play, screening } from './testing/play.ts';

const crisis = () => screening('crisis');

test("another country's lines, and a directory where there is none", () => {
  const [mexico] = play([['…', crisis()]], { country: 'MX' });
  expect(mexico?.text).toContain('800 911 2000');
  expect(mexico?.text).not.toContain('4141');
  const [elsewhere] = play([['…', crisis()]], { country: 'ZZ' });
  expect(elsewhere?.text).toContain('findahelpline.com');
});

test('every line of every country can be called by its link', () => {
  for (const country of [
    'CL',
    'AR',
    'BO',
    'BR',
    'CO',
    'CR',
    'DO',
    'EC',
    'ES',
    'GB',
    'MX',
    'PA',
    'PE',
    'PR',
    'PT',
    'US',
    'UY',
    'VE',
    'ZZ',
  ]) {
    const lines = helplinesOf(country);
    expect(lines[0]?.kind).toBe('crisis');
    for (const { href } of lines) expect(href).toMatch(/^(tel:[*\d+]{3,}|https:\/\/\S+)$/);
  }
});
