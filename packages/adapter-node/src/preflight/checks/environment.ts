import { type Check, fail, pass } from '../check.ts';

export const environmentCheck: Check = {
  id: 'environment',
  group: 'Configuration',
  asks: 'Will production refuse what is only fit for a laptop?',
  variables: ['ENVIRONMENT'],
  ofSettings: (_, { configuration }) => {
    const environment = configuration.valueOf('ENVIRONMENT')?.trim() ?? 'not set';
    return environment === 'production'
      ? pass('ENVIRONMENT is production')
      : fail(`ENVIRONMENT is ${environment}`, 'Set ENVIRONMENT=production.');
  },
};
