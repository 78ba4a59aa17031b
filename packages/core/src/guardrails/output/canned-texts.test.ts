import { expect, test } from 'vitest';
import { HELPLINES, helplinesOf } from '../protocol/helplines.ts';
import { say } from '../protocol/say.ts';
import { ENGLISH } from '../protocol/wording/en.ts';
import { SPANISH } from '../protocol/wording/es.ts';
import { PORTUGUESE } from '../protocol/wording/pt.ts';
import type { OutputViolation } from './output-violation.ts';
import { safeEnding } from './safe-endings.ts';
import { pass } from './testing/pass.ts';

const COUNTRIES = [...new Set(HELPLINES.map(({ country }) => country)), 'XX'];

/** Every text in a wording, however deep. */
const textsOf = (part: unknown): readonly string[] =>
  typeof part === 'string' ? [part] : part instanceof Object ? Object.values(part).flatMap(textsOf) : [];

test.each([
  ['Spanish', SPANISH],
  ['English', ENGLISH],
  ['Portuguese', PORTUGUESE],
])(
  'every text of the protocol in %s passes, with the lines of every country or without',
  (_, wording) => {
    const texts = textsOf(wording);
    expect(texts.length).toBeGreaterThan(50);
    for (const country of COUNTRIES) {
      for (const quietHelp of [undefined, wording.quietHelp]) {
        const { localEmergency, clinics } = wording;
        const clinic = clinics[country === 'CL' ? 'CL' : 'elsewhere'];
        const options = { helplines: helplinesOf(country), quietHelp, localEmergency, clinic };
        for (const text of texts) {
          const said = say([text], [], { ...options, recentReplies: [], random: () => 0 });
          expect(pass(said, { country })).toMatchObject({ shown: said, category: undefined });
        }
      }
    }
  },
  60_000,
);

test('what takes the place of a refused text passes, in every country', () => {
  const categories: readonly OutputViolation['category'][] = [
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
  ];
  for (const country of COUNTRIES) {
    for (const category of categories) {
      const ending = safeEnding(category, helplinesOf(country));
      expect(pass(ending, { country })).toMatchObject({ shown: ending, category: undefined });
    }
  }
});
