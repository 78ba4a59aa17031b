import * as Plot from '@observablehq/plot';
import { drawPanels } from './panels.ts';
import type { Step } from './step.ts';

const BLUE = '#1d6a83';
const RED = '#b3382c';

/** How long a reply takes, what the server holds in memory and how late its event loop is, by how much is asked of it. */
export function plotLoad(steps: readonly Step[]): string {
  const latencies = steps.flatMap(({ offered, firstText, whole }) => [
    { offered, ms: firstText.p50, what: 'first words, median' },
    { offered, ms: firstText.p99, what: 'first words, 99 %' },
    { offered, ms: whole.p50, what: 'whole turn, median' },
    { offered, ms: whole.p99, what: 'whole turn, 99 %' },
  ]);
  const x = { label: 'turns a second that are asked for →', grid: true };
  return drawPanels([
    {
      x,
      y: { label: '↑ turns a second that are answered', grid: true, zero: true },
      marks: [
        Plot.line(steps, { x: 'offered', y: 'offered', stroke: '#bbb', strokeDasharray: '4 4' }),
        Plot.lineY(steps, { x: 'offered', y: 'answered', stroke: BLUE, marker: 'dot' }),
      ],
    },
    {
      x,
      y: { label: '↑ ms', type: 'log', grid: true },
      color: { legend: false, range: ['#7fb5c6', BLUE, '#e2a39d', RED] },
      marks: [
        Plot.lineY(latencies, { x: 'offered', y: 'ms', stroke: 'what', marker: 'dot' }),
        Plot.text(
          latencies,
          Plot.selectLast({ x: 'offered', y: 'ms', z: 'what', text: 'what', dx: 8, textAnchor: 'start' }),
        ),
      ],
    },
    {
      x,
      y: { label: '↑ resident memory of the server, MB', grid: true, zero: true },
      marks: [Plot.lineY(steps, { x: 'offered', y: 'rssMb', stroke: BLUE, marker: 'dot' })],
    },
    {
      x,
      y: { label: '↑ delay of the event loop, 99 %, ms', grid: true, zero: true },
      marks: [Plot.lineY(steps, { x: 'offered', y: 'loopDelayMs', stroke: BLUE, marker: 'dot' })],
    },
  ]);
}
