import * as Plot from '@observablehq/plot';
import type { Sample } from './growth.ts';
import { drawPanels } from './panels.ts';
import type { Promised } from './promised.ts';
import type { Traffic } from './traffic.ts';

/** What `npm run test:soak` keeps. */
export interface SoakResults {
  readonly at: string;
  readonly node: string;
  readonly minutes: number;
  readonly visitors: number;
  readonly turns: number;
  readonly traffic: Traffic;
  readonly heapGrowthMb: number;
  readonly rssGrowthMb: number;
  readonly openFiles: { readonly before: number | undefined; readonly after: number | undefined };
  readonly promises: readonly Promised[];
  readonly samples: readonly Sample[];
}

const BLUE = '#1d6a83';

/** For people. */
export function soakText(results: SoakResults): string {
  const { at, node, minutes, visitors, turns, traffic, promises } = results;
  const done = Object.entries(traffic.done).map(([deed, count]) => `${deed} ${count}`);
  return `${[
    `Measured ${at.slice(0, 10)} on Node ${node}: ${minutes} minutes, ${visitors} visitors, ${turns} turns. \`npm run test:soak\``,
    '',
    `Done: ${done.join(', ')}.`,
    `Second half: heap ${results.heapGrowthMb.toFixed(1)} MB, resident memory ${results.rssGrowthMb.toFixed(1)} MB. Open files ${results.openFiles.before} before, ${results.openFiles.after} after.`,
    '',
    ...promises.map(
      ({ promise, held, detail }) => `* ${held ? 'held' : '**broken**'}: ${promise}${detail ? ` (${detail})` : ''}`,
    ),
  ].join('\n')}\n`;
}

export function plotSoak(samples: readonly Sample[]): string {
  const x = { label: 'minutes →', grid: true };
  const memory = samples.flatMap(({ minute, rssMb, heapMb }) => [
    { minute, mb: rssMb, what: 'resident' },
    { minute, mb: heapMb, what: 'heap' },
  ]);
  return drawPanels([
    {
      x,
      y: { label: '↑ memory of the server, MB', grid: true, zero: true },
      marks: [
        Plot.lineY(memory, { x: 'minute', y: 'mb', stroke: 'what' }),
        Plot.text(
          memory,
          Plot.selectLast({ x: 'minute', y: 'mb', z: 'what', text: 'what', dx: 8, textAnchor: 'start' }),
        ),
      ],
    },
    {
      x,
      y: { label: '↑ open files and sockets', grid: true, zero: true },
      marks: [Plot.lineY(samples, { x: 'minute', y: 'openFiles', stroke: BLUE })],
    },
    {
      x,
      y: { label: '↑ delay of the event loop, 99 %, ms', grid: true, zero: true },
      marks: [Plot.lineY(samples, { x: 'minute', y: 'loopDelayMs', stroke: BLUE })],
    },
  ]);
}
