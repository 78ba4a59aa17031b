/** The port to a rate limiter. `take` counts one hit for a key, or refuses it. */
export interface RateLimiter {
  /** Counts one, and says whether it was allowed. One that is refused does not count. */
  readonly take: (key: string, limit: RateLimit) => Promise<RateLimitResult>;
}

/** So many in any window of this length. */
export interface RateLimit {
  /** Hits allowed in any window of this length, wherever it begins. */
  readonly limit: number;
  readonly windowMs: number;
}

/** Whether it was allowed, and what the headers of the reply say. */
export interface RateLimitResult {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds until `remaining` grows by one: when the oldest counted hit leaves the window. */
  readonly resetMs: number;
}
