import * as v from 'valibot';
import { FlouError } from '../errors/flou-error.ts';
import { dataEncryptionKey } from './data-encryption-key.ts';
import { databaseTls, databaseUrlProblem } from './database-url.ts';
import { productionProblems } from './production-rules.ts';
import type { Settings } from './settings.ts';

/** All problems of a configuration at once; `problems` names the variable in each. */
export class ConfigError extends FlouError {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      'ERR_CONFIG_INVALID',
      `The configuration has problems:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

const wholeNumber = (min: number, max: number, fallback: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.regex(/^\d{1,9}$/, `must be a whole number from ${min} to ${max}`),
      v.transform(Number),
      v.minValue(min, `must be a whole number from ${min} to ${max}`),
      v.maxValue(max, `must be a whole number from ${min} to ${max}`),
    ),
    String(fallback),
  );

const url = (protocols: readonly string[]) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.check(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`,
    ),
  );

const encryptionKey = v.optional(
  v.pipe(
    v.string(),
    v.trim(),
    v.rawTransform(({ dataset, addIssue, NEVER }): Uint8Array<ArrayBuffer> => {
      const key = dataEncryptionKey(dataset.value);
      if (key) return key;
      addIssue({ message: 'must be 32 bytes in hexadecimal or base64; make one with: openssl rand -hex 32' });
      return NEVER;
    }),
  ),
);

const CORS_FORM = 'must be a JSON array of origins, such as ["https://app.example"]';
const corsOrigins = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): string[] => {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(v.string())), dataset.value);
    if (!parsed.success) {
      addIssue({ message: CORS_FORM });
      return NEVER;
    }
    for (const origin of parsed.output) {
      if (origin !== '*' && !(URL.canParse(origin) && new URL(origin).origin === origin)) {
        addIssue({
          message: `"${origin}" is not an origin: it is a scheme and a host, such as https://app.example, with nothing after it`,
        });
      }
    }
    return parsed.output;
  }),
);

const otlpHeaders = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Record<string, string> => {
    const pairs = dataset.value.split(',').map((pair) => /^\s*([\w-]+)\s*=(.*)$/.exec(pair));
    try {
      return Object.fromEntries(
        pairs.map((pair) => {
          if (!pair?.[1]) throw new TypeError('Not a pair.');
          return [pair[1], decodeURIComponent(pair[2] ?? '').trim()];
        }),
      );
    } catch {
      addIssue({ message: 'must be name=value pairs with commas between them, values percent-encoded' });
      return NEVER;
    }
  }),
);

const operatorIds = v.optional(
  v.pipe(
    v.string(),
    v.transform((text) =>
      text
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== ''),
    ),
    v.check(
      (ids) => ids.every((id) => v.is(v.pipe(v.string(), v.uuid()), id)),
      'must be ids of users with commas between them, not names; the page at /ops tells whoever signs in there theirs',
    ),
  ),
  '',
);

const environmentSchema = v.object({
  ENVIRONMENT: v.optional(
    v.picklist(['development', 'production'], 'must be development or production'),
    'development',
  ),
  LOG_LEVEL: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.toUpperCase(),
      v.picklist(['DEBUG', 'INFO', 'WARNING', 'ERROR'], 'must be DEBUG, INFO, WARNING or ERROR'),
    ),
    'INFO',
  ),
  HOST: v.optional(v.pipe(v.string(), v.trim()), '127.0.0.1'),
  PORT: wholeNumber(0, 65_535, 8_000),
  WEB_CHAT: v.optional(v.picklist(['on', 'off'], 'must be on or off'), 'on'),
  FLOU_DATA_DIR: v.optional(v.pipe(v.string(), v.trim()), '.flou'),
  DATABASE_URL: v.optional(
    v.pipe(
      url(['postgresql:', 'postgres:']),
      v.rawCheck(({ dataset, addIssue }) => {
        const message = dataset.typed && dataset.issues === undefined ? databaseUrlProblem(dataset.value) : undefined;
        if (message) addIssue({ message });
      }),
    ),
  ),
  DATABASE_POOL_SIZE: wholeNumber(1, 500, 20),
  DATABASE_MAX_OVERFLOW: wholeNumber(0, 500, 10),
  DATABASE_PREPARE: v.optional(v.picklist(['on', 'off'], 'must be on or off'), 'on'),
  REDIS_URL: v.optional(url(['redis:', 'rediss:'])),
  GEMINI_API_KEY: v.optional(v.pipe(v.string(), v.trim())),
  GEMINI_MODEL: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.regex(/^[a-z0-9][a-z0-9.-]*$/i, 'must be a model name, such as gemini-2.5-flash-lite'),
      v.check((name) => !/-exp(\b|-|$)/i.test(name), 'is an experimental model (-exp): name a stable one'),
    ),
  ),
  GEMINI_BASE_URL: v.optional(url(['https:', 'http:'])),
  SECOND_OPINION: v.optional(v.picklist(['on', 'off'], 'must be on or off'), 'off'),
  SECRET_KEY: v.optional(v.string()),
  SECRET_KEY_PREVIOUS: v.optional(v.string()),
  DATA_ENCRYPTION_KEY: encryptionKey,
  DATA_ENCRYPTION_KEY_PREVIOUS: encryptionKey,
  CORS_ORIGINS: v.optional(corsOrigins, '[]'),
  MAX_MESSAGE_LENGTH: wholeNumber(1, 20_000, 2_000),
  RATE_LIMIT_PER_MINUTE: wholeNumber(1, 100_000, 20),
  OPERATORS: operatorIds,
  METRICS_TOKEN: v.optional(v.pipe(v.string(), v.trim(), v.minLength(16, 'must have at least 16 characters'))),
  APPLICATIONINSIGHTS_CONNECTION_STRING: v.optional(v.pipe(v.string(), v.trim())),
  OTEL_EXPORTER_OTLP_ENDPOINT: v.optional(url(['https:', 'http:'])),
  OTEL_EXPORTER_OTLP_HEADERS: v.optional(otlpHeaders),
  OTEL_EXPORTER_OTLP_PROTOCOL: v.optional(
    v.picklist(['http/protobuf', 'http/json'], 'must be http/protobuf or http/json'),
    'http/protobuf',
  ),
  DAILY_COST_LIMIT_USD: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.regex(/^\d{1,9}(\.\d{1,4})?$/, 'must be an amount of US dollars, such as 50 or 12.50'),
      v.transform(Number),
    ),
    '50',
  ),
  CRISIS_WEBHOOK_URL: v.optional(url(['https:', 'http:'])),
  CRISIS_WEBHOOK_SECRET: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.regex(
        /^(whsec_)?(?=[A-Za-z0-9+/]{32,88}={0,2}$)(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
        'must be 24 to 64 bytes in base64; make one with: echo whsec_$(openssl rand -base64 32)',
      ),
    ),
  ),
  CRISIS_WEBHOOK_INCLUDE_TEXT: v.optional(v.picklist(['on', 'off'], 'must be on or off'), 'off'),
  RETENTION_DAYS: wholeNumber(0, 36_500, 0),
  HELPLINE_COUNTRY: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.toUpperCase(),
      v.regex(/^[A-Z]{2}$/, 'must be a two-letter country code (ISO 3166), such as CL'),
    ),
    'CL',
  ),
});

/**
 * Reads an environment object (`process.env`, a Worker's bindings, …) into settings.
 *
 * An empty variable counts as not set. Throws a `ConfigError` that lists every problem at once, in plain words, and never
 * shows a value that could be a secret.
 */
export function configFromEnv(env: Readonly<Record<string, unknown>>): Settings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => typeof value === 'string' && value.trim() !== ''),
  );
  const { issues = [] } = v.safeParse(environmentSchema, given);
  const broken = new Set(issues.map((issue) => v.getDotPath(issue)));
  // What cannot be read counts as not set here, so that the rules below are checked and reported in the same breath.
  const output = v.parse(
    environmentSchema,
    Object.fromEntries(Object.entries(given).filter(([name]) => !broken.has(name))),
  );
  const settings: Settings = {
    environment: output.ENVIRONMENT,
    logLevel: output.LOG_LEVEL,
    host: output.HOST,
    port: output.PORT,
    webChat: output.WEB_CHAT === 'on',
    dataDir: output.FLOU_DATA_DIR,
    database: output.DATABASE_URL
      ? {
          url: output.DATABASE_URL,
          tls: databaseTls(output.DATABASE_URL),
          poolSize: output.DATABASE_POOL_SIZE,
          maxOverflow: output.DATABASE_MAX_OVERFLOW,
          prepare: output.DATABASE_PREPARE === 'on',
        }
      : undefined,
    redisUrl: output.REDIS_URL,
    gemini: output.GEMINI_API_KEY
      ? { apiKey: output.GEMINI_API_KEY, model: output.GEMINI_MODEL, baseUrl: output.GEMINI_BASE_URL }
      : undefined,
    secondOpinion: output.SECOND_OPINION === 'on',
    secretKeys: [output.SECRET_KEY, output.SECRET_KEY_PREVIOUS].filter((key) => key !== undefined),
    dataEncryptionKeys: [output.DATA_ENCRYPTION_KEY, output.DATA_ENCRYPTION_KEY_PREVIOUS].filter(
      (key) => key !== undefined,
    ),
    corsOrigins: output.CORS_ORIGINS,
    maxMessageLength: output.MAX_MESSAGE_LENGTH,
    rateLimitPerMinute: output.RATE_LIMIT_PER_MINUTE,
    dailyCostLimitUsd: output.DAILY_COST_LIMIT_USD,
    helplineCountry: output.HELPLINE_COUNTRY,
    retentionDays: output.RETENTION_DAYS,
    crisisWebhook:
      output.CRISIS_WEBHOOK_URL && output.CRISIS_WEBHOOK_SECRET
        ? {
            url: output.CRISIS_WEBHOOK_URL,
            secret: output.CRISIS_WEBHOOK_SECRET,
            includeText: output.CRISIS_WEBHOOK_INCLUDE_TEXT === 'on',
          }
        : undefined,
    applicationInsightsConnectionString: output.APPLICATIONINSIGHTS_CONNECTION_STRING,
    metricsToken: output.METRICS_TOKEN,
    operators: output.OPERATORS,
    otlp: output.OTEL_EXPORTER_OTLP_ENDPOINT
      ? {
          endpoint: output.OTEL_EXPORTER_OTLP_ENDPOINT,
          headers: output.OTEL_EXPORTER_OTLP_HEADERS ?? {},
          protocol: output.OTEL_EXPORTER_OTLP_PROTOCOL,
        }
      : undefined,
  };
  const problems = [
    ...issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}.`),
    ...(settings.secondOpinion && !settings.gemini ? ['SECOND_OPINION needs a model: set GEMINI_API_KEY.'] : []),
    ...(output.DATA_ENCRYPTION_KEY_PREVIOUS && !output.DATA_ENCRYPTION_KEY
      ? ['DATA_ENCRYPTION_KEY_PREVIOUS is the key before DATA_ENCRYPTION_KEY: set that one.']
      : []),
    ...((output.CRISIS_WEBHOOK_URL === undefined) === (output.CRISIS_WEBHOOK_SECRET === undefined) ||
    broken.has('CRISIS_WEBHOOK_URL') ||
    broken.has('CRISIS_WEBHOOK_SECRET')
      ? []
      : ['CRISIS_WEBHOOK_URL and CRISIS_WEBHOOK_SECRET go together: set both.']),
    ...(settings.environment === 'production' ? productionProblems(settings) : []),
  ];
  if (problems.length > 0) throw new ConfigError(problems);
  return settings;
}
