import { type Check, type Finding, fail, pass, unknown } from '../check.ts';
import type { Configuration } from '../configuration.ts';

/** Variables that hold, or may hold, a secret. */
const SECRETS = [
  'SECRET_KEY',
  'SECRET_KEY_PREVIOUS',
  'DATABASE_URL',
  'REDIS_URL',
  'GEMINI_API_KEY',
  'DATA_ENCRYPTION_KEY',
  'DATA_ENCRYPTION_KEY_PREVIOUS',
  'METRICS_TOKEN',
  'CRISIS_WEBHOOK_SECRET',
  'APPLICATIONINSIGHTS_CONNECTION_STRING',
] as const;

const USE_A_VAULT =
  'Keep them in a vault and refer to them: @Microsoft.KeyVault(SecretUri=…), as examples/node-app-service does.';

export const secretsKeptCheck: Check = {
  id: 'secrets-kept',
  group: 'Configuration',
  asks: 'Are the secrets kept in a vault, out of the code?',
  ofSettings: (_, { configuration }) => {
    const secrets = SECRETS.filter((name) => configuration.has(name));
    const bare = secrets.filter((name) => !configuration.references.has(name));
    return configuration.origin.kind === 'file'
      ? keptInFile(configuration.origin, secrets, bare)
      : keptByPlatform(configuration, secrets);
  },
};

function keptInFile(
  file: Extract<Configuration['origin'], { kind: 'file' }>,
  secrets: readonly string[],
  bare: readonly string[],
): Finding {
  if (bare.length === 0) return pass(`${secrets.length} secrets are referred to, none is in the file`);
  if (file.inGit)
    return fail(`${bare.join(', ')} in a file that is in git`, `Take it out of git and change them. ${USE_A_VAULT}`);
  if (file.othersMayRead) {
    return fail(`${bare.join(', ')} in a file that others may read`, `chmod 600 ${file.path}. ${USE_A_VAULT}`);
  }
  return unknown(`${bare.join(', ')} in a file of your own`, USE_A_VAULT);
}

function keptByPlatform({ references }: Configuration, secrets: readonly string[]): Finding {
  const unresolved = secrets.filter((name) => references.has(name));
  return unresolved.length > 0
    ? fail(
        `${unresolved.join(', ')}: the platform did not resolve the Key Vault reference`,
        'Give the app\'s identity the role "Key Vault Secrets User", and look at the reference\'s status in the portal.',
      )
    : unknown('a process cannot see where its variables come from', USE_A_VAULT);
}
