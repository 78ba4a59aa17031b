import uPlot from 'uplot';
import type { ChartData, ChartSeries } from './chart-data.ts';

const FONT = '12px system-ui, sans-serif';

/** How uPlot draws it, in the colours that the style sheet has now. */
export function plotOptions(data: ChartData, element: HTMLElement, width: number): uPlot.Options {
  const styles = getComputedStyle(element);
  const color = (name: string) => styles.getPropertyValue(name).trim();
  const axis: uPlot.Axis = {
    stroke: color('--ink-soft'),
    font: FONT,
    ticks: { show: false },
    grid: { stroke: color('--line'), width: 1 },
  };
  return {
    width,
    height: 168,
    padding: [12, 10, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: data.isTime ? { time: true } : { time: false, range: [-0.6, data.x.length - 0.4] },
      y: { range: (_, __, most) => [0, Math.max(most * 1.08, data.atLeast)] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        size: 28,
        ...(data.isTime ? {} : { splits: () => [...data.x] }),
        values: (_, splits) => splits.map(data.xLabel),
      },
      { ...axis, size: 56, values: (_, splits) => splits.map(data.yLabel) },
    ],
    series: [{}, ...data.series.map((series) => plotSeries(series, color(series.color)))],
  };
}

function plotSeries({ label, look }: ChartSeries, stroke: string): uPlot.Series {
  const line: uPlot.Series = { label, stroke, width: 2 };
  if (look === 'area') return { ...line, fill: `color-mix(in srgb, ${stroke} 16%, transparent)` };
  if (look === 'dashed') return { ...line, dash: [6, 4], points: { show: false } };
  if (look === 'line') return { ...line, points: { size: 5 } };
  const paths = uPlot.paths.bars?.({ size: [look === 'bars-behind' ? 0.85 : 0.6, 40, 4], radius: 0.2 });
  return { ...line, width: 0, fill: stroke, points: { show: false }, ...(paths ? { paths } : {}) };
}
