/** Keys that stand in documentation and examples, so that everybody knows them. */
const KNOWN_KEYS = [
  'your_super_secret_jwt_key_here',
  'your-secret-key',
  'secret',
  'changeme',
  'change-me',
  'development-secret',
  'supersecret',
  'your_secret_key',
  'default',
  // This project's own guides, and the tutorial of the framework that many Python backends began with.
  'at least 32 characters',
  '09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7',
];

/** Shorter keys can be guessed from one token; `openssl rand -hex 32` gives 64 characters. */
export const SECRET_KEY_MIN_LENGTH = 32;

/** Why a key is not fit for production, or undefined when it is. */
export function secretKeyWeakness(key: string): string | undefined {
  const plain = key.toLowerCase().trim();
  if (KNOWN_KEYS.some((known) => plain.startsWith(known)) || /^(your|change|replace|example|todo)[-_ ]/.test(plain)) {
    return 'is a known example value';
  }
  if (key.length < SECRET_KEY_MIN_LENGTH) return `is shorter than ${SECRET_KEY_MIN_LENGTH} characters`;
  if (new Set(key).size < 8) return 'repeats too few characters';
  return undefined;
}
