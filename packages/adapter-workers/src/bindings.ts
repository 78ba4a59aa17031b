import { ConfigError, configFromEnv, type Settings } from '@flou/core';
import type { RateLimitObject } from './objects/rate-limit-object.ts';

/**
 * What the Worker is bound to. Beside these, every variable of the README's table and every secret is read from the bindings, by
 * the same name.
 */
export interface FlouBindings {
  /** The namespace of `FlouUser`. */
  readonly FLOU_USER: DurableObjectNamespace;
  /** The namespace of `FlouRateLimit`. */
  readonly FLOU_RATE_LIMIT: DurableObjectNamespace<RateLimitObject>;
}

/** Throws a `ConfigError` with every problem. */
export function readBindings(env: FlouBindings, { hasOwnAuth }: { readonly hasOwnAuth: boolean }): Settings {
  const settings = configFromEnv({ ...env });
  // A Worker has no folder to keep a key of its own in.
  if (settings.secretKeys.length === 0 && !hasOwnAuth) {
    throw new ConfigError(['SECRET_KEY is missing: `wrangler secret put SECRET_KEY`.']);
  }
  return settings;
}
