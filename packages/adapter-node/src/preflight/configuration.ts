import { ConfigError, configFromEnv, type Settings } from '@flou/core';

/** An environment, read as production would read it. */
export interface Configuration {
  readonly origin: EnvironmentOrigin;
  /** What could be read; a variable with a problem counts as not set. */
  readonly settings: Settings;
  readonly problems: readonly ConfigurationProblem[];
  /** Variables whose value is a Key Vault reference, not the value itself. */
  readonly references: ReadonlySet<string>;
  /** Is a variable there, whatever its value? */
  readonly has: (variable: string) => boolean;
  readonly valueOf: (variable: string) => string | undefined;
}

/** A process's own environment, or a file it will be made from. */
export type EnvironmentOrigin =
  | { readonly kind: 'process' }
  | { readonly kind: 'file'; readonly path: string; readonly othersMayRead: boolean; readonly inGit: boolean };

export interface ConfigurationProblem {
  readonly variable: string;
  /** A sentence that names the variable and the mend. */
  readonly message: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** https://learn.microsoft.com/azure/app-service/app-service-key-vault-references */
const KEY_VAULT_REFERENCE = /^@Microsoft\.KeyVault\(/;

/** Reads an environment with all its problems. Never throws. */
export function readConfiguration(env: Environment, origin: EnvironmentOrigin): Configuration {
  const given = Object.entries(env).filter((entry): entry is [string, string] => !!entry[1]?.trim());
  const references = new Set(given.filter(([, value]) => KEY_VAULT_REFERENCE.test(value)).map(([name]) => name));
  const values = Object.fromEntries(given.filter(([name]) => !references.has(name)));
  return {
    origin,
    settings: readableSettings(values),
    // A value that is kept elsewhere is no value that is missing.
    problems: problemsOf({ ...values, ENVIRONMENT: 'production' }).filter(({ variable }) => !references.has(variable)),
    references,
    has: (variable) => references.has(variable) || values[variable] !== undefined,
    valueOf: (variable) => values[variable],
  };
}

function problemsOf(values: Environment): readonly ConfigurationProblem[] {
  try {
    configFromEnv(values);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((message) => ({ variable: /^\w+/.exec(message)?.[0] ?? '', message }));
  }
}

/** Without production's rules, and without what cannot be read at all: enough to ask the database and the rest. */
function readableSettings(values: Environment): Settings {
  const lenient: Environment = { ...values, ENVIRONMENT: 'development' };
  const unreadable = new Set(problemsOf(lenient).map(({ variable }) => variable));
  return configFromEnv(Object.fromEntries(Object.entries(lenient).filter(([name]) => !unreadable.has(name))));
}
