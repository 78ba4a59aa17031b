import { isLocalHost } from './database-url.ts';
import { secretKeyWeakness } from './secret-key.ts';
import type { Settings } from './settings.ts';

/** What is fine on a laptop and refused at start in production (2-http-api.md). Each problem names its variable and the mend. */
export function productionProblems(settings: Settings): string[] {
  const problems: string[] = [];
  const [current, previous] = settings.secretKeys;
  const makeOne = 'make one with: openssl rand -hex 32';
  if (!current) problems.push(`SECRET_KEY must be set in production; ${makeOne}.`);
  for (const [name, key] of [
    ['SECRET_KEY', current],
    ['SECRET_KEY_PREVIOUS', previous],
  ] as const) {
    const weakness = key === undefined ? undefined : secretKeyWeakness(key);
    if (weakness) problems.push(`${name} ${weakness}; ${makeOne}.`);
  }
  if (settings.logLevel === 'DEBUG') problems.push('LOG_LEVEL must not be DEBUG in production; use INFO.');
  for (const origin of settings.corsOrigins) {
    if (origin.includes('*')) problems.push(`CORS_ORIGINS must name your origins in production, not "${origin}".`);
    else if (!origin.startsWith('https://'))
      problems.push(`CORS_ORIGINS has "${origin}": in production origins use https.`);
  }
  const { database, crisisWebhook } = settings;
  if (crisisWebhook?.url.startsWith('http:') && !isLocalHost(new URL(crisisWebhook.url).hostname)) {
    problems.push('CRISIS_WEBHOOK_URL must use https in production: it says who is in a crisis.');
  }
  if (database && database.tls !== 'verified' && !isLocalHost(new URL(database.url).hostname)) {
    problems.push(
      'DATABASE_URL turns off TLS, or the check of the certificate, for a host that is not local; leave sslmode out.',
    );
  }
  return problems;
}
