/** How a connection is protected: not at all, with a certificate that is checked, or with one that is not. */
export type DatabaseTls = 'off' | 'verified' | 'unverified';

const TLS_BY_MODE: Readonly<Record<string, DatabaseTls>> = {
  disable: 'off',
  'no-verify': 'unverified',
  require: 'verified',
  'verify-ca': 'verified',
  'verify-full': 'verified',
};

/**
 * What of a connection string cannot be told apart from a mistake, or undefined. Drivers differ in which of two values wins, and
 * in what they do with a host or a TLS setting in the query: here each is said once, in one place.
 */
export function databaseUrlProblem(databaseUrl: string): string | undefined {
  const { searchParams } = new URL(databaseUrl);
  const modes = searchParams.getAll('sslmode');
  if (modes.length > 1) return 'has sslmode twice; leave one';
  if (modes[0] !== undefined && TLS_BY_MODE[modes[0]] === undefined) {
    return `has an sslmode that is not one of ${Object.keys(TLS_BY_MODE).join(', ')}`;
  }
  if (searchParams.has('ssl')) return 'has ssl=…; say it with sslmode';
  const hosts = [...searchParams.getAll('host'), ...searchParams.getAll('hostaddr')];
  if (hosts.some((host) => !host.startsWith('/'))) return 'has a host in its query; put it before the path';
  return undefined;
}

/** TLS with a verified certificate for every host that is not local, unless the URL says otherwise. */
export function databaseTls(databaseUrl: string): DatabaseTls {
  const { searchParams, hostname } = new URL(databaseUrl);
  const mode = searchParams.get('sslmode');
  if (mode !== null) return TLS_BY_MODE[mode] ?? 'verified';
  return isLocalHost(hostname) ? 'off' : 'verified';
}

/** Loopback, or no host at all (a Unix socket). */
export function isLocalHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return host === '' || host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
