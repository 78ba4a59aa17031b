import { type Check, fail, pass, unknown } from '../check.ts';

export const poolCheck: Check = {
  id: 'pool',
  group: 'Infrastructure',
  asks: 'Does the server have the connections that all instances may ask for?',
  variables: ['DATABASE_POOL_SIZE', 'DATABASE_MAX_OVERFLOW'],
  ofSettings: async ({ database: settings }, { database, instances }) => {
    const facts = settings && (await database());
    if (!settings || !facts?.reachable) return unknown('there is no database to ask');
    const each = settings.poolSize + settings.maxOverflow;
    const wanted = `${instances} × ${each} of ${facts.connections} connections`;
    return each * instances <= facts.connections
      ? pass(wanted)
      : fail(
          wanted,
          `Lower DATABASE_POOL_SIZE + DATABASE_MAX_OVERFLOW to ${Math.floor(facts.connections / instances)} or less, or raise max_connections.`,
        );
  },
};
