import { type Check, fail, pass, unknown } from '../check.ts';

export const schemaCheck: Check = {
  id: 'schema',
  group: 'Infrastructure',
  asks: 'Is the schema the one this version needs?',
  ofSettings: async ({ database: settings }, { database }) => {
    const facts = settings && (await database());
    if (!facts?.reachable) return unknown('there is no database to ask');
    const newer = facts.migrations.filter(({ state }) => state === 'unknown');
    const pending = facts.migrations.filter(({ state }) => state === 'pending');
    const names = (steps: typeof pending) => steps.map(({ name }) => name).join(', ');
    if (newer.length > 0)
      return fail(`it has ${names(newer)} of a newer version`, 'Deploy that version, or flou migrate down with it.');
    if (pending.length > 0) return fail(`it lacks ${names(pending)}`, 'flou migrate up');
    return pass(`at ${facts.migrations.at(-1)?.name}`);
  },
};
