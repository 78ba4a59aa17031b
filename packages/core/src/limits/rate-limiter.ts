/** The port to a rate limiter. `take` counts one hit for a key, or refuses it. */
export interface RateLimiter {
  readonly take: (key: string, limit: RateLimit) => Promise<RateLimitResult>;
}

export interface RateLimit {
  /** Hits allowed in any window of this length, wherever it begins. */
  readonly limit: number;
  readonly windowMs: number;
}

export interface RateLimitResult {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds until `remaining` grows by one: when the oldest counted hit leaves the window. */
  readonly resetMs: number;
}
