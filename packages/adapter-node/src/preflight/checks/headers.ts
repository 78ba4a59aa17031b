import { type Check, fail, pass } from '../check.ts';

const EVERYWHERE: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /default-src 'none'/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^(DENY|SAMEORIGIN)$/i,
  'referrer-policy': /^(no-referrer|same-origin|strict-origin)/,
};
const OVER_TLS: Readonly<Record<string, RegExp>> = { 'strict-transport-security': /max-age=[1-9]\d{6,}/ };
/** What tells an attacker where to look. */
const TALKATIVE = ['x-powered-by', 'x-aspnet-version'] as const;

export const headersCheck: Check = {
  id: 'headers',
  group: 'Security',
  asks: 'Do replies carry the headers that keep browsers safe?',
  ofServer: async (server) => {
    const overTls = (await server.target()).protocol === 'https:';
    const { headers } = await server.ask('/health');
    const expected = Object.entries({ ...EVERYWHERE, ...(overTls ? OVER_TLS : {}) });
    const wrong = [
      ...expected
        .filter(([name, value]) => !value.test(headers.get(name) ?? ''))
        .map(([name]) => `${name} is missing or weak`),
      ...TALKATIVE.filter((name) => headers.has(name)).map((name) => `${name} tells too much`),
    ];
    return wrong.length === 0
      ? pass(`${expected.length} headers as they should be`)
      : fail(wrong.join('; '), 'Flou sends them: look at what stands in front of it.');
  },
};
