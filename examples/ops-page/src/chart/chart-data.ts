/** One chart: what `figure-chart` draws. */
export interface ChartData {
  /** Seconds since 1970 for minutes; positions for days. */
  readonly x: readonly number[];
  readonly series: readonly ChartSeries[];
  /** What is written below. */
  readonly xLabel: (value: number) => string;
  /** What is written at the side. */
  readonly yLabel: (value: number) => string;
  /** Whether x are times that follow one another without a gap. */
  readonly isTime: boolean;
  /** The least that fits at the top, so that nothing looks like much. */
  readonly atLeast: number;
}

export interface ChartSeries {
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly look: 'area' | 'line' | 'dashed' | 'bars' | 'bars-behind';
  /** A custom property of the style sheet. */
  readonly color: '--chart-1' | '--chart-2';
}
