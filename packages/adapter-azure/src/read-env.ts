import { configFromEnv, type Settings } from '@flou/core';

// The only place that reads the process's environment.

/** The app's settings. Throws a `ConfigError` with every problem. */
export function readEnv(): Settings {
  return configFromEnv(process.env);
}

/** On Azure a front end stands before the host and tells the caller's address in a header; on a laptop there is none. */
export const behindFrontEnd = (): boolean => process.env.WEBSITE_SITE_NAME !== undefined;
