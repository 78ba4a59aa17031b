import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { startPostgres, type TestPostgres } from '@flou/conformance/start-postgres';
import { configFromEnv, createFlou } from '@flou/core';
import { createMemoryStorage } from '@flou/core/storage/memory';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openStorage } from '../open-storage.ts';
import { runFlou, temporaryFolder } from '../testing/flou-process.ts';
import { type HttpsServer, serveOverTls } from '../testing/https-server.ts';
import { readEnvironmentFile } from './environment-file.ts';
import { type CheckResult, type PreflightOptions, runPreflight } from './run-preflight.ts';

const SECRET_KEY = '9f2c1b7e4a6d8035c1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8';
const APP = 'https://app.example';

let postgres: TestPostgres;
let provider: Server;
let folder: ReturnType<typeof temporaryFolder>;
/** Everything in place. */
let good: Record<string, string>;

beforeAll(async () => {
  folder = temporaryFolder();
  postgres = await startPostgres({ archive_mode: 'on' });
  // What the provider says of its models: one is there, one key opens it.
  provider = createServer((request, response) => {
    const known = request.url === '/v1beta/models/gemini-2.5-flash-lite';
    response.writeHead(request.headers['x-goog-api-key'] === 'valid' ? (known ? 200 : 404) : 400).end('{}');
  });
  await new Promise<void>((listening) => provider.listen(0, '127.0.0.1', listening));
  const DATABASE_URL = await postgres.createDatabase();
  await migrate(DATABASE_URL);
  await archive(DATABASE_URL, 'true');
  good = {
    ENVIRONMENT: 'production',
    SECRET_KEY,
    DATABASE_URL,
    GEMINI_API_KEY: 'valid',
    GEMINI_BASE_URL: `http://127.0.0.1:${(provider.address() as AddressInfo).port}`,
    CORS_ORIGINS: `["${APP}"]`,
    APPLICATIONINSIGHTS_CONNECTION_STRING:
      'InstrumentationKey=11111111-2222-3333-4444-555555555555;IngestionEndpoint=https://eastus-1.in.applicationinsights.azure.com/',
  };
});
afterAll(async () => {
  await new Promise((closed) => provider.close(closed));
  await postgres.stop();
  folder.remove();
});

async function migrate(databaseUrl: string): Promise<void> {
  const { storage } = await openStorage(configFromEnv({ DATABASE_URL: databaseUrl }), silent);
  await storage.migrations.up();
  await storage.close();
}

const silent = { emit: () => {} };

/** Lets the server archive a piece of its log, as it does by itself every few minutes; `false` is a command that fails. */
async function archive(databaseUrl: string, command: 'true' | 'false'): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`alter system set archive_command = '${command}'`);
  await client.query('select pg_reload_conf()');
  await client.query('create table if not exists something_to_archive (); select pg_switch_wal()');
  const column = command === 'true' ? 'archived_count' : 'failed_count';
  await vi.waitFor(
    async () => {
      const { rows } = await client.query(`select ${column} > 0 as tried from pg_stat_archiver`);
      expect(rows).toEqual([{ tried: true }]);
    },
    { timeout: 10_000 },
  );
  await client.end();
}

async function results(options: Partial<PreflightOptions>): Promise<Map<string, CheckResult>> {
  const all = new Map<string, CheckResult>();
  for await (const result of runPreflight({ instances: 1, nowMs: Date.now(), ...options })) all.set(result.id, result);
  return all;
}

const preflight = (env: Record<string, string>, options: Partial<PreflightOptions> = {}) =>
  results({ environment: [env, { kind: 'process' }], ...options });

function preflightOfFile(path: string): Promise<Map<string, CheckResult>> {
  const { env, origin } = readEnvironmentFile(path);
  return results({ environment: [env, origin] });
}

const outcomes = (found: ReadonlyMap<string, CheckResult>) =>
  Object.fromEntries([...found].map(([id, { outcome }]) => [id, outcome]));

test('a good environment passes all that can be told from it, and says what it saw', async () => {
  const found = await preflight(good);
  expect(outcomes(found)).toEqual({
    settings: 'pass',
    version: 'pass',
    environment: 'pass',
    'secrets-kept': 'unknown',
    cors: 'pass',
    'rate-limit': 'pass',
    'log-level': 'pass',
    model: 'pass',
    database: 'pass',
    schema: 'pass',
    pool: 'pass',
    backups: 'pass',
    redis: 'unknown',
    certificate: 'unknown',
    domain: 'unknown',
    telemetry: 'pass',
    'cost-limit': 'pass',
    'secret-key': 'pass',
    https: 'unknown',
    headers: 'unknown',
    'closed-to-strangers': 'unknown',
    'crisis-cases': 'pass',
    helplines: 'pass',
  });
  expect(found.get('pool')?.seen).toMatch(/^1 × 30 of \d+ connections$/);
  expect(found.get('model')?.seen).toContain('gemini-2.5-flash-lite');
  expect(found.get('database')?.seen).toMatch(/^PostgreSQL \d+/);
});

test('a bad environment fails each check in its own words, and shows no secret', async () => {
  const found = await preflight({
    ENVIRONMENT: 'development',
    SECRET_KEY: 'changeme-changeme-changeme-changeme',
    DATABASE_URL: 'postgresql://flou:hunter2-hunter2@127.0.0.1:1/flou',
    REDIS_URL: 'redis://cache.example:6379',
    GEMINI_API_KEY: 'valid',
    GEMINI_MODEL: 'gemini-2.0-flash-exp',
    CORS_ORIGINS: '["*"]',
    RATE_LIMIT_PER_MINUTE: '5000',
    LOG_LEVEL: 'DEBUG',
    APPLICATIONINSIGHTS_CONNECTION_STRING: 'your_app_insights_connection_string',
    HELPLINE_COUNTRY: 'ZZ',
    MAX_MESSAGE_LENGTH: 'many',
  });
  const failed = [...found.values()].filter(({ outcome }) => outcome === 'fail');
  expect(failed.map(({ id }) => id)).toEqual([
    'settings',
    'environment',
    'cors',
    'rate-limit',
    'log-level',
    'model',
    'database',
    'redis',
    'telemetry',
    'secret-key',
    'helplines',
  ]);
  for (const { id, fix } of failed) expect(fix, id).toBeTruthy();
  expect(found.get('settings')?.seen).toContain('MAX_MESSAGE_LENGTH');
  expect(found.get('database')?.seen).toContain('ECONNREFUSED');
  expect(JSON.stringify([...found.values()])).not.toMatch(/hunter2|changeme/);
});

test("the checklist's own .env.production is refused for its examples, and read for the rest", async () => {
  const file = join(folder.path, '.env.production');
  writeFileSync(file, CHECKLIST_ENV, { mode: 0o600 });
  const found = await preflightOfFile(file);
  expect(found.get('secret-key')).toMatchObject({ outcome: 'fail', seen: expect.stringContaining('known example') });
  expect(found.get('model')).toMatchObject({ outcome: 'fail', seen: expect.stringContaining('example') });
  expect(found.get('telemetry')?.outcome).toBe('fail');
  expect(found.get('cors')).toMatchObject({ outcome: 'pass', seen: 'https://yourapp.com, https://www.yourapp.com' });
  expect(found.get('environment')?.outcome).toBe('pass');
  expect(found.get('rate-limit')?.seen).toBe('20 turns a minute');
});

const CHECKLIST_ENV = `# Database
DATABASE_URL=postgresql://user:password@localhost:1/flou_prod
DATABASE_POOL_SIZE=20
DATABASE_MAX_OVERFLOW=10

# Redis (Optional but recommended)
REDIS_URL=redis://localhost:1?ssl=True&password=YOUR_KEY

# API Keys
GEMINI_API_KEY=your_production_gemini_key
SECRET_KEY=your_super_secret_jwt_key_here  # Generate with: openssl rand -hex 32

# App Config
ENVIRONMENT=production
LOG_LEVEL=INFO
CORS_ORIGINS=["https://yourapp.com", "https://www.yourapp.com"]
MAX_MESSAGE_LENGTH=2000
RATE_LIMIT_PER_MINUTE=20

# Monitoring
APPLICATIONINSIGHTS_CONNECTION_STRING=your_app_insights_connection_string
`;

test('half-configured: what is in the vault cannot be told from the file; an app that sees the reference itself is told why', async () => {
  const reference = '@Microsoft.KeyVault(SecretUri=https://flou.vault.azure.net/secrets/secret-key)';
  const settings = { ...good, SECRET_KEY: reference, DATABASE_URL: reference, GEMINI_API_KEY: reference };
  const file = join(folder.path, 'env-vars.json');
  writeFileSync(
    file,
    JSON.stringify(Object.entries(settings).map(([name, value]) => ({ name, value, slotSetting: false }))),
  );
  const told = await preflightOfFile(file);
  for (const id of ['secret-key', 'model', 'database', 'schema', 'pool'])
    expect(told.get(id)?.outcome, id).toBe('unknown');
  // A connection string with its key stands in the open, in a file that anybody on the machine may read.
  expect(told.get('secrets-kept')?.outcome).toBe('fail');

  const unresolved = await preflight(settings);
  expect(unresolved.get('secrets-kept')).toMatchObject({
    outcome: 'fail',
    seen: expect.stringContaining('SECRET_KEY, DATABASE_URL, GEMINI_API_KEY'),
  });
});

test('a file of your own with secrets in it is left to you to judge; a file that is in git is not', async () => {
  const file = join(folder.path, 'own.env');
  writeFileSync(file, `SECRET_KEY=${SECRET_KEY}\n`, { mode: 0o600 });
  expect((await preflightOfFile(file)).get('secrets-kept')).toMatchObject({
    outcome: 'unknown',
    seen: 'SECRET_KEY in a file of your own',
  });
  execFileSync('git', ['init', '--quiet'], { cwd: folder.path });
  execFileSync('git', ['add', 'own.env'], { cwd: folder.path });
  expect((await preflightOfFile(file)).get('secrets-kept')).toMatchObject({
    outcome: 'fail',
    seen: 'SECRET_KEY in a file that is in git',
  });
});

test('a file that is no list of settings is refused', () => {
  const broken = join(folder.path, 'broken.json');
  writeFileSync(broken, '{"SECRET_KEY": 1}');
  expect(() => readEnvironmentFile(broken)).toThrow('is not a JSON array of {"name", "value"}');
  expect(() => readEnvironmentFile(join(folder.path, 'absent'))).toThrow('ENOENT');
});

test('one secret in two places is one secret too few', async () => {
  const url = new URL(good.DATABASE_URL ?? '');
  url.password = SECRET_KEY;
  const found = await preflight({ ...good, DATABASE_URL: url.href });
  expect(found.get('secret-key')).toMatchObject({
    outcome: 'fail',
    seen: 'SECRET_KEY is used again as the password in DATABASE_URL',
  });
});

test('a database that was not migrated, and more connections than it has, are both seen', async () => {
  const found = await preflight({ ...good, DATABASE_URL: await postgres.createDatabase() }, { instances: 5 });
  expect(found.get('database')?.outcome).toBe('pass');
  expect(found.get('schema')).toMatchObject({ outcome: 'fail', seen: expect.stringContaining('0001_accounts') });
  expect(found.get('pool')).toMatchObject({ outcome: 'fail', fix: expect.stringMatching(/to 1\d or less/) });
  expect(found.get('redis')).toMatchObject({ outcome: 'fail', seen: '5 instances, and no Redis' });
});

test.each([
  [{ GEMINI_API_KEY: 'wrong' }, 'fail', 'refuses the key'],
  [{ GEMINI_MODEL: 'gemini-9' }, 'fail', 'knows no gemini-9'],
  [{ GEMINI_BASE_URL: 'http://127.0.0.1:1' }, 'unknown', 'could not be reached'],
])('the model with %o: %s', async (change, outcome, seen) => {
  expect((await preflight({ ...good, ...change })).get('model')).toMatchObject({
    outcome,
    seen: expect.stringContaining(seen),
  });
});

const flou = () =>
  createFlou({
    storage: createMemoryStorage(),
    secretKeys: [SECRET_KEY],
    corsOrigins: [APP],
  });

const trust = ({ certificate }: HttpsServer) =>
  setDefaultCACertificates([...getCACertificates('bundled'), certificate]);
const askServer = (url: string) => results({ url: new URL(url) });

test('a good server passes from outside: redirect, certificate, headers, origins, no strangers', async () => {
  const server = await serveOverTls(flou().handler, { days: 90 });
  try {
    trust(server);
    const found = await askServer(server.http);
    const asked = ['version', 'cors', 'database', 'certificate', 'https', 'headers', 'closed-to-strangers'];
    for (const id of asked) expect(found.get(id), id).toMatchObject({ outcome: 'pass' });
    expect(found.get('certificate')?.seen).toMatch(/^trusted, for (89|90) more days$/);
    expect(found.get('secret-key')).toMatchObject({ outcome: 'unknown', seen: 'needs the environment' });
    expect([...found.values()].filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  } finally {
    await server.stop();
  }
});

test('a bad server fails from outside: plain, open to all, bare of headers, about to expire', async () => {
  const server = await serveOverTls(
    (request) =>
      new Response('{"status":"healthy","version":"0.0.1"}', {
        headers: { 'access-control-allow-origin': request.headers.get('origin') ?? '', 'x-powered-by': 'Express' },
      }),
    { days: 5 },
  );
  try {
    const mistrusted = await askServer(server.https);
    expect(mistrusted.get('version')).toMatchObject({ outcome: 'fail', seen: expect.stringContaining('self-signed') });
    expect(mistrusted.get('headers')?.outcome).toBe('unknown');
    trust(server);
    const found = await askServer(server.https);
    for (const id of ['version', 'cors', 'database', 'certificate', 'headers', 'closed-to-strangers']) {
      expect(found.get(id), id).toMatchObject({ outcome: 'fail', fix: expect.any(String) });
    }
    expect(found.get('headers')?.seen).toContain('x-powered-by tells too much');
  } finally {
    await server.stop();
  }
});

test('the command leaves with 0 when nothing fails, with 1 when something does or strictly cannot be told, with 2 for wrong arguments', async () => {
  const relaxed = await runFlou(['preflight'], { env: good });
  expect(relaxed).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/\n\d+ pass, 0 fail, \d+ cannot be told from here\n$/),
  });
  for (const group of ['Code quality', 'Configuration', 'Infrastructure', 'Monitoring', 'Security']) {
    expect(relaxed.stdout).toMatch(new RegExp(`^${group}\\n {2}(pass|\\? {3}) {2}`, 'm'));
  }
  const file = join(folder.path, 'short.env');
  writeFileSync(file, 'SECRET_KEY=short\n');
  const failing = await runFlou(['preflight', '--json', '--env-file', file]);
  expect(failing.code).toBe(1);
  expect(JSON.parse(failing.stdout).results).toContainEqual(
    expect.objectContaining({ id: 'secret-key', group: 'Security', outcome: 'fail' }),
  );
  expect((await runFlou(['preflight', '--strict'], { env: good })).code).toBe(1);
  expect((await runFlou(['preflight', '--url', 'flou'])).code).toBe(2);
});

// Last: from here on the server archives nothing any more.
test('backups that stopped are seen: too old, and failing', async () => {
  const late = await preflight(good, { nowMs: Date.now() + 27 * 60 * 60 * 1000 });
  expect(late.get('backups')).toMatchObject({ outcome: 'fail', seen: 'the log was last archived 27 h ago' });
  await archive(good.DATABASE_URL ?? '', 'false');
  expect((await preflight(good)).get('backups')).toMatchObject({
    outcome: 'fail',
    seen: expect.stringContaining('archiving fails since'),
  });
});
