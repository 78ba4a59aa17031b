import { expect, test } from 'vitest';
import { HELPLINES, helplinesOf } from '../protocol/helplines.ts';
import type { OutputViolation } from './output-violation.ts';
import { safeEnding } from './safe-endings.ts';

const CATEGORIES = [
  'method',
  'encouragement',
  'diagnosis',
  'dosage',
  'human_claim',
  'helpline',
  'prompt_leak',
  'personal_data',
  'own_guard',
  'guard_failure',
] as const satisfies readonly OutputViolation['category'][];

test.each(CATEGORIES)('what takes the place of %s is a whole sentence that leads on', (category) => {
  const ending = safeEnding(category, helplinesOf('CL'));
  expect(ending).toMatch(/^[A-ZÁÉÍÓÚ].{25,}[.?]$/);
  expect(ending).not.toMatch(/[{}]/);
});

test('where danger was spoken of, the line to call is the one of the country', () => {
  for (const country of new Set(HELPLINES.map((line) => line.country))) {
    const crisis = helplinesOf(country).find(({ kind }) => kind === 'crisis');
    if (!crisis) continue;
    for (const category of ['method', 'encouragement', 'helpline'] as const) {
      expect(safeEnding(category, helplinesOf(country))).toContain(crisis.phone);
    }
  }
  expect(safeEnding('helpline', helplinesOf('CL'))).toBe(
    'Para hablar con una persona, el número es *4141; en una emergencia, 131.',
  );
});

test('a country without an emergency line of its own is given what there is, and never a gap', () => {
  const [line] = helplinesOf('XX');
  expect(line?.phone).toBeTruthy();
  expect(safeEnding('helpline', helplinesOf('XX'))).toContain(line?.phone);
});
