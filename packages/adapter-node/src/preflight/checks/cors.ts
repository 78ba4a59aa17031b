import { type Check, type Finding, fail, pass, unknown } from '../check.ts';
import type { ServerProbe } from '../server-probe.ts';

/** Nobody's: `.invalid` is reserved (RFC 6761). */
const STRANGER = 'https://preflight.invalid';

export const corsCheck: Check = {
  id: 'cors',
  group: 'Configuration',
  asks: 'May your pages call from a browser, and nobody else’s?',
  variables: ['CORS_ORIGINS'],
  ofSettings: ({ corsOrigins }) =>
    corsOrigins.length > 0
      ? pass(corsOrigins.join(', '))
      : unknown('no origin may call', 'Right only when no browser on another origin does; else set CORS_ORIGINS.'),
  ofServer: async (server, { configuration }) => {
    const expected = configuration?.settings.corsOrigins ?? [];
    const toStranger = await allowedOrigin(server, STRANGER);
    if (toStranger === '*' || toStranger === STRANGER) {
      return fail(`any origin may call (${toStranger})`, 'Name your origins in CORS_ORIGINS.');
    }
    return missingOrigins(server, expected);
  },
};

async function missingOrigins(server: ServerProbe, expected: readonly string[]): Promise<Finding> {
  for (const origin of expected) {
    if ((await allowedOrigin(server, origin)) !== origin) {
      return fail(`the server refuses ${origin}`, 'Restart it with the new CORS_ORIGINS.');
    }
  }
  return pass('the server refuses a stranger');
}

async function allowedOrigin(server: ServerProbe, origin: string): Promise<string | null> {
  const { headers } = await server.ask('/api/v1/chat/send', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST' },
  });
  return headers.get('access-control-allow-origin');
}
