import { type Check, type Finding, fail, pass, unknown } from '../check.ts';
import { redirectOf, type ServerProbe } from '../server-probe.ts';

export const httpsCheck: Check = {
  id: 'https',
  group: 'Security',
  asks: 'Is plain HTTP turned away?',
  ofServer: async (server) => {
    const target = await server.target();
    if (target.protocol !== 'https:') return answersPlainly(target);
    if (server.given.protocol === 'http:') return pass(`${server.given.origin} sends to ${target.origin}`);
    if (target.port)
      return unknown('the plain address of an unusual port cannot be guessed', 'Ask the http:// address.');
    return ofPlainPort(server);
  },
};

function answersPlainly({ hostname, origin }: URL): Finding {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
    ? unknown(`${origin} is on this machine`, 'Ask the address that users have.')
    : fail(`${origin} answers without TLS`, 'Turn "HTTPS only" on at the front end.');
}

async function ofPlainPort(server: ServerProbe): Promise<Finding> {
  const reply = await server.askPlainly();
  if (!reply) return pass('plain HTTP is closed');
  return redirectOf(reply.status, reply.headers, server.given)?.protocol === 'https:'
    ? pass('plain HTTP sends to HTTPS')
    : fail(`plain HTTP answers ${reply.status}`, 'Turn "HTTPS only" on at the front end.');
}
