import { type Check, fail, pass, unknown } from '../check.ts';

/** Nobody types faster than that; more is a script. */
const MOST_A_MINUTE = 120;

export const rateLimitCheck: Check = {
  id: 'rate-limit',
  group: 'Configuration',
  asks: 'Is there a limit on what one user may send?',
  variables: ['RATE_LIMIT_PER_MINUTE'],
  ofSettings: ({ rateLimitPerMinute }) =>
    rateLimitPerMinute <= MOST_A_MINUTE
      ? pass(`${rateLimitPerMinute} turns a minute`)
      : fail(`${rateLimitPerMinute} turns a minute`, 'No person types that fast: set RATE_LIMIT_PER_MINUTE=20.'),
  ofServer: () => unknown('takes an account to try', 'flou smoke tries it.'),
};
