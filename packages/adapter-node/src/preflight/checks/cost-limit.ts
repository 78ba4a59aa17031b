import { type Check, pass, unknown } from '../check.ts';

/** The checklist's alert. */
const EXPECTED_USD = 50;

export const costLimitCheck: Check = {
  id: 'cost-limit',
  group: 'Monitoring',
  asks: 'Is there a bound on what a day can cost?',
  variables: ['DAILY_COST_LIMIT_USD'],
  ofSettings: ({ dailyCostLimitUsd }) =>
    dailyCostLimitUsd <= EXPECTED_USD
      ? pass(`${dailyCostLimitUsd} USD a day`)
      : unknown(
          `${dailyCostLimitUsd} USD a day is over the alert at ${EXPECTED_USD}`,
          'If it is meant, raise the alert as well.',
        ),
};
