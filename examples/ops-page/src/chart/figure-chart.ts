import uPlot from 'uplot';
import type { ChartData } from './chart-data.ts';
import { plotOptions } from './plot-options.ts';

/** `<figure-chart .chart=${…}>`: a canvas as wide as there is room for, in the colours of the moment. What it shows must be said beside it. */
class FigureChart extends HTMLElement {
  #data: ChartData | undefined;
  #plot: uPlot | undefined;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #size = new ResizeObserver(() => this.#fit());

  set chart(data: ChartData) {
    this.#data = data;
    this.#draw();
  }

  connectedCallback(): void {
    this.#size.observe(this);
    this.#dark.addEventListener('change', this.#draw);
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#size.disconnect();
    this.#dark.removeEventListener('change', this.#draw);
    this.#plot?.destroy();
    this.#plot = undefined;
  }

  /** Anew each time: options hold colours and labels, and a few hundred points cost nothing. */
  readonly #draw = () => {
    if (!this.#data || !this.isConnected || this.clientWidth === 0) return;
    this.#plot?.destroy();
    const { x } = this.#data;
    // Bars of nothing would cost the areas behind them their colour.
    const series = this.#data.series.filter(({ values }) => values.some((value) => value !== null));
    const values: uPlot.AlignedData = [[...x], ...series.map((each) => [...each.values])];
    this.#plot = new uPlot(plotOptions({ ...this.#data, series }, this, this.clientWidth), values, this);
  };

  #fit(): void {
    if (this.#plot && this.#plot.width !== this.clientWidth) {
      this.#plot.setSize({ width: this.clientWidth, height: this.#plot.height });
    } else if (!this.#plot) this.#draw();
  }
}

export const defineChart = (): void => customElements.define('figure-chart', FigureChart);
