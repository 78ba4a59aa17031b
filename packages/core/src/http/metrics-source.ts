/** Whoever counts, and may be asked for it. */
export interface MetricsSource {
  readonly contentType: string;
  /** Prometheus text. */
  readonly render: () => Promise<string>;
}
