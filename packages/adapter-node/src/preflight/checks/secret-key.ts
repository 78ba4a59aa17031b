import { type Check, fail, pass } from '../check.ts';
import type { Configuration } from '../configuration.ts';

const NEW_KEY = 'Make one with: openssl rand -hex 32';

export const secretKeyCheck: Check = {
  id: 'secret-key',
  group: 'Security',
  asks: 'Is the key that signs tokens a secret of its own?',
  variables: ['SECRET_KEY', 'SECRET_KEY_PREVIOUS'],
  ofSettings: (_, { configuration }) => {
    const key = configuration.valueOf('SECRET_KEY');
    const twin = key && otherSecrets(configuration).find(({ value }) => value === key);
    return twin
      ? fail(`SECRET_KEY is used again as ${twin.name}`, `Whoever learns one has both. ${NEW_KEY}`)
      : pass('set, long enough, no example, used once');
  },
};

function otherSecrets(configuration: Configuration): readonly { readonly name: string; readonly value: string }[] {
  const passwordOf = (variable: string) => {
    const text = configuration.valueOf(variable) ?? '';
    if (!URL.canParse(text)) return undefined;
    const url = new URL(text);
    return decodeURIComponent(url.password) || (url.searchParams.get('password') ?? undefined);
  };
  return Object.entries({
    SECRET_KEY_PREVIOUS: configuration.valueOf('SECRET_KEY_PREVIOUS'),
    GEMINI_API_KEY: configuration.valueOf('GEMINI_API_KEY'),
    'the password in DATABASE_URL': passwordOf('DATABASE_URL'),
    'the password in REDIS_URL': passwordOf('REDIS_URL'),
  }).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}
