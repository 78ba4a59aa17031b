import { type Check, fail, pass } from '../check.ts';

/** What no other check answers for. */
export function settingsCheck(answeredElsewhere: ReadonlySet<string>): Check {
  return {
    id: 'settings',
    group: 'Configuration',
    asks: 'Can every variable be read, and does production accept it?',
    variables: [],
    ofSettings: (_, { configuration }) => {
      const rest = configuration.problems.filter(({ variable }) => !answeredElsewhere.has(variable));
      return rest.length === 0
        ? pass('every variable can be read')
        : fail(rest.map(({ message }) => message).join(' '), 'README, "Configuration", says what each variable takes.');
    },
  };
}
