import { type Check, fail, pass } from '../check.ts';

export const logLevelCheck: Check = {
  id: 'log-level',
  group: 'Configuration',
  asks: 'Do the logs say enough for the alerts, and no more?',
  variables: ['LOG_LEVEL'],
  ofSettings: ({ logLevel }) =>
    logLevel === 'INFO'
      ? pass('LOG_LEVEL is INFO')
      : fail(`LOG_LEVEL is ${logLevel}, which leaves out the lines that count requests`, 'Set LOG_LEVEL=INFO.'),
};
