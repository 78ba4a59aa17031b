import { expect, test } from 'vitest';
import { ConfigError, configFromEnv } from './config-from-env.ts';

const strongKey = '3f1c9a7e5b2d4860a9c8e7f6b5d4c3a2917f6e5d4c3b2a1908f7e6d5c4b3a291';
const production = {
  ENVIRONMENT: 'production',
  SECRET_KEY: strongKey,
  CORS_ORIGINS: '["https://yourapp.com", "https://www.yourapp.com"]',
};

function problemsOf(env: Record<string, unknown>): readonly string[] {
  try {
    configFromEnv(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test('an empty environment is a complete development setup', () => {
  expect(configFromEnv({})).toMatchObject({
    environment: 'development',
    host: '127.0.0.1',
    port: 8_000,
    maxMessageLength: 2_000,
    rateLimitPerMinute: 20,
    dailyCostLimitUsd: 50,
    helplineCountry: 'CL',
    retentionDays: 0,
    webChat: true,
    database: undefined,
    gemini: undefined,
    secondOpinion: false,
    secretKeys: [],
    operators: [],
  });
});

test("the deployment checklist's environment is accepted once its key is a real one", () => {
  const settings = configFromEnv({
    ...production,
    DATABASE_URL: 'postgresql://user:password@prod-db.postgres.database.azure.com:5432/flou_prod',
    DATABASE_POOL_SIZE: '20',
    DATABASE_MAX_OVERFLOW: '10',
    REDIS_URL: 'redis://flou-cache.redis.cache.windows.net:6380?ssl=True&password=YOUR_KEY',
    GEMINI_API_KEY: 'key',
    LOG_LEVEL: 'INFO',
    MAX_MESSAGE_LENGTH: '2000',
    RATE_LIMIT_PER_MINUTE: '20',
  });
  expect(settings.database).toMatchObject({ poolSize: 20, maxOverflow: 10 });
  expect(settings.corsOrigins).toEqual(['https://yourapp.com', 'https://www.yourapp.com']);
});

test('a webhook needs an address and a secret, and in production https', () => {
  const webhook = {
    CRISIS_WEBHOOK_URL: 'https://on-call.example/flou',
    CRISIS_WEBHOOK_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  };
  expect(configFromEnv({ ...production, ...webhook }).crisisWebhook).toEqual({
    url: webhook.CRISIS_WEBHOOK_URL,
    secret: webhook.CRISIS_WEBHOOK_SECRET,
    includeText: false,
  });
  const [address] = Object.entries(webhook);
  expect(problemsOf(Object.fromEntries([address ?? []]))).toEqual([expect.stringContaining('go together')]);
  expect(problemsOf({ ...webhook, CRISIS_WEBHOOK_SECRET: 'whsec_secret' })).toEqual([
    expect.stringContaining('24 to 64 bytes'),
  ]);
  const plain = { ...production, ...webhook, CRISIS_WEBHOOK_URL: 'http://on-call.example' };
  expect(problemsOf(plain)).toEqual([expect.stringContaining('must use https')]);
});

test.each([
  ['no key', { SECRET_KEY: '' }, 'SECRET_KEY'],
  ["the checklist's key", { SECRET_KEY: 'your_super_secret_jwt_key_here' }, 'SECRET_KEY is a known example'],
  [
    'a known key made longer',
    { SECRET_KEY: 'your_super_secret_jwt_key_here_0123456789' },
    'SECRET_KEY is a known example',
  ],
  [
    'the key of our guides',
    { SECRET_KEY: 'at least 32 characters, and not these ones' },
    'SECRET_KEY is a known example',
  ],
  ['a short key', { SECRET_KEY: 'k9#fQ2!x' }, 'SECRET_KEY is shorter'],
  ['a key of one letter', { SECRET_KEY: 'a'.repeat(64) }, 'SECRET_KEY repeats'],
  ['a weak previous key', { SECRET_KEY_PREVIOUS: 'secret' }, 'SECRET_KEY_PREVIOUS'],
  ['any origin', { CORS_ORIGINS: '["*"]' }, 'CORS_ORIGINS'],
  ['any origin of a domain', { CORS_ORIGINS: '["https://*.example.com"]' }, 'CORS_ORIGINS'],
  ['a plain-http origin', { CORS_ORIGINS: '["http://yourapp.com"]' }, 'http://yourapp.com'],
  ['debug logs', { LOG_LEVEL: 'DEBUG' }, 'LOG_LEVEL'],
  ['debug logs in small letters', { LOG_LEVEL: 'debug' }, 'LOG_LEVEL'],
  ['an experimental model', { GEMINI_MODEL: 'gemini-2.0-flash-exp' }, 'GEMINI_MODEL'],
  [
    'a database far away without TLS',
    { DATABASE_URL: 'postgresql://u:p@db.example.com/flou?sslmode=disable' },
    'DATABASE_URL',
  ],
  [
    'a certificate that is not checked',
    { DATABASE_URL: 'postgresql://u:p@db.example.com/flou?sslmode=no-verify' },
    'DATABASE_URL turns off TLS',
  ],
])('production refuses %s', (_, change, problem) => {
  const problems = problemsOf({ ...production, ...change });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

test.each(['localhost', '127.0.0.1', '[::1]'])('a local database (%s) may go without TLS', (host) => {
  expect(problemsOf({ ...production, DATABASE_URL: `postgresql://u:p@${host}:5432/flou?sslmode=disable` })).toEqual([]);
});

test.each([
  [{ PORT: 'eighty' }, 'PORT must be a whole number'],
  [{ PORT: '70000' }, 'PORT must be a whole number'],
  [{ DATABASE_URL: 'mysql://db/flou' }, 'DATABASE_URL must be a URL'],
  [{ DATABASE_URL: 'postgresql://db/flou?sslmode=require&sslmode=disable' }, 'DATABASE_URL has sslmode twice'],
  [{ DATABASE_URL: 'postgresql://db/flou?sslmode=allow' }, 'DATABASE_URL has an sslmode that is not one of'],
  [{ DATABASE_URL: 'postgresql://db/flou?ssl=0' }, 'DATABASE_URL has ssl=…'],
  [{ DATABASE_URL: 'postgresql://localhost/flou?host=192.0.2.2' }, 'DATABASE_URL has a host in its query'],
  [{ CORS_ORIGINS: 'https://yourapp.com' }, 'CORS_ORIGINS must be a JSON array'],
  [{ CORS_ORIGINS: '["https://yourapp.com/"]' }, 'CORS_ORIGINS "https://yourapp.com/" is not an origin'],
  [{ ENVIRONMENT: 'prod' }, 'ENVIRONMENT must be'],
  [{ OPERATORS: 'ana@example.com' }, 'OPERATORS must be ids of users'],
  [{ RETENTION_DAYS: '-1' }, 'RETENTION_DAYS must be a whole number'],
  [{ HELPLINE_COUNTRY: 'Chile' }, 'HELPLINE_COUNTRY must be'],
  [{ DAILY_COST_LIMIT_USD: '-5' }, 'DAILY_COST_LIMIT_USD must be'],
  [{ SECOND_OPINION: 'yes' }, 'SECOND_OPINION must be on or off'],
  [{ SECOND_OPINION: 'on' }, 'SECOND_OPINION needs a model'],
  [{ GEMINI_MODEL: 'gemini-exp-1206-exp' }, 'GEMINI_MODEL is an experimental model'],
])('%o is explained in plain words', (env, problem) => {
  expect(problemsOf(env).join('\n')).toContain(problem);
});

test('keys for encryption at rest are 32 bytes, in hexadecimal or base64', () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, index) => index * 8);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const base64 = btoa(String.fromCharCode(...bytes));
  const both = configFromEnv({ DATA_ENCRYPTION_KEY: hex, DATA_ENCRYPTION_KEY_PREVIOUS: ` ${base64}\n` });
  expect(both.dataEncryptionKeys).toEqual([bytes, bytes]);
  expect(configFromEnv({}).dataEncryptionKeys).toEqual([]);
  for (const wrong of ['secret', hex.slice(2), `${base64}A`, btoa('short')]) {
    const [problem] = problemsOf({ DATA_ENCRYPTION_KEY: wrong });
    expect(problem).toContain('DATA_ENCRYPTION_KEY must be 32 bytes');
    expect(problem).not.toContain(wrong);
  }
  expect(problemsOf({ DATA_ENCRYPTION_KEY_PREVIOUS: hex })).toEqual([expect.stringContaining('DATA_ENCRYPTION_KEY')]);
});

test('every problem is reported at once, the unreadable and the unsafe together', () => {
  const problems = problemsOf({ ENVIRONMENT: 'production', PORT: 'x', LOG_LEVEL: 'DEBUG', CORS_ORIGINS: '["*"]' });
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['PORT', 'SECRET_KEY', 'LOG_LEVEL', 'CORS_ORIGINS']);
});

test('a problem never shows a secret', () => {
  const problems = problemsOf({
    ...production,
    SECRET_KEY: 'hunter2-hunter2',
    DATABASE_URL: 'mysql://root:hunter3@db/flou',
  });
  expect(problems.join('\n')).not.toMatch(/hunter/);
});

test('an OpenTelemetry collector is known by its standard variables', () => {
  const { otlp } = configFromEnv({
    OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.example',
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Basic%20YTpi==, x-scope=flou',
  });
  expect(otlp).toEqual({
    endpoint: 'https://collector.example',
    headers: { authorization: 'Basic YTpi==', 'x-scope': 'flou' },
    protocol: 'http/protobuf',
  });
  expect(configFromEnv({}).otlp).toBeUndefined();
});

test('what no collector can be reached by is refused, and no header is shown', () => {
  const wrong = () =>
    configFromEnv({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4317',
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization: hunter2',
      OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
    });
  expect(wrong).toThrow(
    /OTLP_ENDPOINT must be a URL[\s\S]*OTLP_HEADERS must be name=value[\s\S]*http\/protobuf or http\/json/,
  );
  expect(wrong).not.toThrow(/hunter2/);
});

test('operators are ids with commas between them', () => {
  const [one, other] = ['019ab0f2-7c1e-7a54-9d0b-3f1c5d7e9a11', '019ab0f2-7c1e-7a54-9d0b-3f1c5d7e9a12'];
  expect(configFromEnv({ ...production, OPERATORS: ` ${one}, ${other},` }).operators).toEqual([one, other]);
  expect(configFromEnv(production).operators).toEqual([]);
});
