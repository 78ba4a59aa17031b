import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { FlouError } from '@flou/core';
import * as v from 'valibot';
import type { EnvironmentOrigin } from './configuration.ts';

/** What `az webapp config appsettings set --settings @env-vars.json` takes. */
const appSettings = v.array(v.object({ name: v.string(), value: v.string() }));

/** Reads `KEY=value` lines, or App Service's JSON when the name ends in `.json`. Throws `ERR_CONFIG_INVALID` when it is neither. */
export function readEnvironmentFile(path: string): {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly origin: EnvironmentOrigin;
} {
  const text = readFileSync(path, 'utf8');
  return { env: path.endsWith('.json') ? parseAppSettings(path, text) : parseEnv(text), origin: originOf(path) };
}

function parseAppSettings(path: string, text: string): Readonly<Record<string, string>> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), appSettings), text);
  if (!parsed.success) {
    throw new FlouError('ERR_CONFIG_INVALID', `${path} is not a JSON array of {"name", "value"}.`);
  }
  return Object.fromEntries(parsed.output.map(({ name, value }) => [name, value]));
}

const originOf = (path: string): EnvironmentOrigin => ({
  kind: 'file',
  path,
  // Windows keeps its permissions elsewhere.
  othersMayRead: process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0,
  inGit: isInGit(path),
});

function isInGit(path: string): boolean {
  try {
    execFileSync('git', ['ls-files', '--error-unmatch', basename(path)], {
      cwd: dirname(resolve(path)),
      stdio: 'ignore',
    });
    return true;
  } catch {
    // Not in a repository, not tracked, or no git here.
    return false;
  }
}
