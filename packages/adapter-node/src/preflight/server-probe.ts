import { connect, type PeerCertificate } from 'node:tls';
import { reasonOf } from '../reason-of.ts';

/** A running server, asked from outside. */
export interface ServerProbe {
  /** The address that was given. */
  readonly given: URL;
  /** Where it leads: the https address when the one that was given only sends there. */
  readonly target: () => Promise<URL>;
  /** Throws `ServerAwayError` when there is no answer. */
  readonly ask: (path: string, request?: ProbeRequest) => Promise<ProbeReply>;
  /** What plain HTTP at the usual port answers, where it answers at all. Follows nothing. */
  readonly askPlainly: () => Promise<ProbeReply | undefined>;
  /** The certificate, once it was found to be trusted. Throws `ServerAwayError` when it is not, and says why. */
  readonly certificate: () => Promise<PeerCertificate>;
}

export interface ProbeRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface ProbeReply {
  readonly status: number;
  readonly headers: Headers;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
}

/** Nobody answered, or nobody who can be trusted. */
export class ServerAwayError extends Error {
  override readonly name = 'ServerAwayError';
}

const TIMEOUT_MS = 10_000;

export function createServerProbe(given: URL): ServerProbe {
  let target: Promise<URL> | undefined;
  const findTarget = () => {
    target ??= given.protocol === 'https:' ? Promise.resolve(given) : followToHttps(given);
    return target;
  };
  return {
    given,
    target: findTarget,
    ask: async (path, request) => askAt(await findTarget(), path, request),
    askPlainly: async () => {
      const plain = new URL(given);
      plain.protocol = 'http:';
      return askAt(plain, '/health').catch(() => undefined);
    },
    certificate: async () => peerCertificate(await findTarget()),
  };
}

async function followToHttps(given: URL): Promise<URL> {
  const { status, headers } = await askAt(given, '/health');
  const location = redirectOf(status, headers, given);
  return location?.protocol === 'https:' ? new URL(location.origin) : given;
}

/** Where a reply sends to, if it does. */
export function redirectOf(status: number, headers: Headers, from: URL): URL | undefined {
  const location = headers.get('location');
  const redirects = [301, 302, 303, 307, 308].includes(status);
  return redirects && location && URL.canParse(location, from) ? new URL(location, from) : undefined;
}

async function askAt(base: URL, path: string, { method, headers, body }: ProbeRequest = {}): Promise<ProbeReply> {
  try {
    const response = await fetch(`${base.href.replace(/\/+$/, '')}${path}`, {
      method: method ?? 'GET',
      headers: { ...headers },
      ...(body === undefined ? {} : { body }),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const json: unknown = await response.json().catch(() => undefined);
    return { status: response.status, headers: response.headers, json };
  } catch (error) {
    throw new ServerAwayError(reasonOf(error));
  }
}

function peerCertificate(target: URL): Promise<PeerCertificate> {
  return new Promise((resolve, reject) => {
    const { hostname } = target;
    const socket = connect({ host: hostname, port: Number(target.port || 443), servername: hostname }, () => {
      resolve(socket.getPeerCertificate());
      socket.end();
    });
    socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error('No answer.')));
    socket.on('error', (error) => reject(new ServerAwayError(error.message)));
  });
}
