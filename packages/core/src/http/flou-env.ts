import type { Principal } from '../auth/principal.ts';

/** What travels with a request through the router. */
export interface FlouEnv {
  // biome-ignore lint/complexity/noBannedTypes: whatever the platform passes; only an adapter's own `clientAddress` looks into it
  Bindings: {};
  Variables: {
    requestId: string;
    /** Set by `authenticated`; routes behind it can count on it. */
    principal: Principal;
  };
}
