import { type Check, fail, pass, unknown } from '../check.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Certificates that renew themselves do so long before. */
const LEAST_DAYS = 14;

export const certificateCheck: Check = {
  id: 'certificate',
  group: 'Infrastructure',
  asks: 'Is there a trusted certificate that lasts?',
  ofServer: async (server, { nowMs }) => {
    const target = await server.target();
    if (target.protocol !== 'https:') return unknown(`${target.origin} has no TLS`, 'Ask the https address.');
    const { valid_to: validTo } = await server.certificate();
    const days = Math.floor((Date.parse(validTo) - nowMs) / DAY_MS);
    return days >= LEAST_DAYS
      ? pass(`trusted, for ${days} more days`)
      : fail(`it ends in ${days} days`, 'Renew it, and find out why it did not renew itself.');
  },
};
