// What comes after a crisis: over turns, over hours, over days.
import { expect, test } from 'vitest';
import type { Category } from '../crisis/screening.ts';
import { play, screening } from './testing/play.ts';
import { SPANISH } from './wording/es.ts';

const crisis = (category?: Category) => screening('crisis', category);
const calm = screening('none');

test('the level fades over turns, a check-in comes back, and in the end it lets go', () => {
  const turns = Array.from({ length: 20 }, () => ['seguimos con álgebra', calm] as const);
  const levels = play([['ya no quiero vivir', crisis('passive_ideation')], ['no', calm], ...turns]).map(
    ({ safety, mode }) => [safety.level, mode],
  );
  expect(levels[0]).toEqual(['crisis', 'answer']);
  expect(levels.slice(2, 8).every(([level]) => level === 'concern')).toBe(true);
  expect(levels.slice(2).some(([, mode]) => mode === 'answer')).toBe(true);
  expect(levels.at(-1)).toEqual(['none', 'none']);
});

test('a day later a crisis weighs as a concern, a month later nothing', () => {
  const lines = [
    ['ya no quiero vivir', crisis()],
    ['hola', calm],
  ] as const;
  expect(play(lines, { minutesBetween: 60 * 25 })[1]?.safety.level).toBe('concern');
  expect(play(lines, { minutesBetween: 60 * 24 * 30 })[1]?.safety.level).toBe('none');
});

test('after hours of silence it asks how they are, instead of urging on from where it was', () => {
  const [, , back] = play(
    [
      ['me quiero matar, tengo la soga lista', crisis('plan_or_intent')],
      ['sí', crisis()],
      ['hola', calm],
    ],
    { minutesBetween: 60 * 5 },
  );
  expect(SPANISH.steps.watch).toContain(back?.text);
});

test('hours after an attempt it asks whether somebody saw them, whatever was said in between', () => {
  const [, urged, back] = play(
    [
      ['me tomé todas las pastillas', crisis('attempt')],
      ['no', calm],
      ['hola', calm],
    ],
    { minutesBetween: 100 },
  );
  expect(urged?.text).toContain('131');
  expect(back?.text).toMatch(/¿[^?]*(alguien de salud|te revisaron)/);
  expect(back?.text).toContain('131');
});

test('an answer to the check-in is an answer: where it still weighs, thoughts are asked about once more', () => {
  const [, , , again, yes] = play(
    [
      ['ya no quiero vivir', crisis()],
      ['sí', crisis()],
      ['hola', calm],
      ['igual que antes', calm],
      ['sí', crisis()],
    ],
    { minutesBetween: 60 * 25 },
  );
  expect(again).toMatchObject({ mode: 'answer', safety: { level: 'concern', step: 'ask_thoughts' } });
  expect(again?.text).toMatch(/¿[^?]*(ideas de morir|no querer vivir)/);
  expect(yes).toMatchObject({ mode: 'answer', safety: { level: 'crisis' } });
});

test('back after days, what was a crisis is asked about first', () => {
  const [, , back] = play(
    [
      ['ya no quiero vivir', crisis()],
      ['sí', crisis()],
      ['hola', calm],
    ],
    { minutesBetween: 60 * 24 * 2 },
  );
  expect(back).toMatchObject({ mode: 'answer', safety: { level: 'concern' } });
  expect(SPANISH.steps.watch).toContain(back?.text);
});
