import { isIP } from 'node:net';
import { type Check, pass, unknown } from '../check.ts';

export const domainCheck: Check = {
  id: 'domain',
  group: 'Infrastructure',
  asks: 'Does it answer under a name of your own?',
  ofServer: async (server) => {
    const { hostname } = await server.target();
    const lent = isIP(hostname) !== 0 || /^localhost$|\.azurewebsites\.net$|\.azurefd\.net$/.test(hostname);
    // Only an answer counts: a name that leads nowhere is not configured.
    await server.ask('/health');
    return lent
      ? unknown(`${hostname} is not a name of your own`, 'Ask the custom domain, once it is there.')
      : pass(hostname);
  },
};
