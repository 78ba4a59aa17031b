import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Results } from './report.ts';

/** Every ratio on one line: 1 is as much as the peer. */
export function plotOf({ rows }: Results): string {
  const ratios = rows.flatMap(({ name, peer, ratio, met }) =>
    peer && ratio !== undefined
      ? [{ what: `${name}, against ${peer.name}`, ratio, met: met ? 'goal met' : 'not met' }]
      : [],
  );
  const { document } = parseHTML('<html><body></body></html>');
  const plot = Plot.plot({
    document,
    width: 900,
    height: 60 + 26 * ratios.length,
    marginLeft: 480,
    x: { type: 'log', label: 'Flou by its peer, log scale →', grid: true },
    y: { label: null, domain: ratios.map(({ what }) => what) },
    color: { domain: ['goal met', 'not met'], range: ['#1d6a83', '#b3382c'] },
    marks: [
      Plot.ruleX([1]),
      Plot.dot(ratios, { x: 'ratio', y: 'what', fill: 'met', r: 6 }),
      Plot.text(ratios, { x: 'ratio', y: 'what', text: ({ ratio }) => ratio.toFixed(2), dx: 12, textAnchor: 'start' }),
    ],
  });
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${plot.outerHTML}\n`;
}
