import type { FlouBindings } from '../bindings.ts';

declare global {
  namespace Cloudflare {
    /** What `env` of `cloudflare:workers` holds in the tests that run in workerd. */
    interface Env extends FlouBindings {
      readonly BROKEN: DurableObjectNamespace;
      readonly SECRET_KEY: string;
    }
  }
}
