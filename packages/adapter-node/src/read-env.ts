import { configFromEnv, type Settings } from '@flou/core';

// The only place that reads the process's environment.

/** The environment as settings. Throws a `ConfigError` with every problem. */
export function readEnv(): Settings {
  return configFromEnv(process.env);
}

/** The environment as it is, for a command that judges it. */
export const processEnvironment = (): Readonly<Record<string, string | undefined>> => process.env;

/** Azure App Service terminates the connection in front of the app and tells the caller's address in a header. */
export const behindAppService = (): boolean => process.env.WEBSITE_SITE_NAME !== undefined;

/** Microsoft's exporter reports on itself to Microsoft unless the environment says no. What somebody has set stays. */
export const sendNoSdkStatistics = (): void => {
  process.env.APPLICATION_INSIGHTS_NO_STATSBEAT ??= 'true';
};
