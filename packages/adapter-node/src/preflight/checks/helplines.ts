import { helplinesOf } from '@flou/core/guardrails';
import { type Check, fail, pass, unknown } from '../check.ts';

export const helplinesCheck: Check = {
  id: 'helplines',
  group: 'Security',
  asks: 'Is there a line to call in the country that is served, and was it seen to be right?',
  variables: ['HELPLINE_COUNTRY'],
  ofSettings: ({ helplineCountry }) => {
    const line = helplinesOf(helplineCountry).find(({ kind }) => kind === 'crisis');
    if (line?.country !== helplineCountry) {
      return fail(`there is no crisis line of ${helplineCountry}`, 'Add one with its source and date to helplines.ts.');
    }
    return line.seen
      ? pass(`${line.name}, ${line.phone}, seen ${line.seen.date}`)
      : unknown(
          `${line.name}, ${line.phone}, was never confirmed`,
          'Call it or find its official page before you serve that country.',
        );
  },
};
