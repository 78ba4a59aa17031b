import type { OpenStreams } from './open-streams.ts';
import type { Promised } from './promised.ts';
import type { Latency, Step } from './step.ts';

/** What `npm run test:load` keeps. */
export interface LoadResults {
  readonly at: string;
  readonly node: string;
  readonly cores: number;
  readonly quick: boolean;
  readonly streams: OpenStreams;
  readonly steps: readonly Step[];
  readonly promises: readonly Promised[];
}

const whole = (value: number) => Math.round(value).toLocaleString('en');
const latency = ({ p50, p90, p99, max }: Latency) => [p50, p90, p99, max].map(whole).join(' / ');

/** A table for people, in Markdown. */
export function loadTable({ at, node, cores, quick, streams, steps, promises }: LoadResults): string {
  const hurry = quick ? ', in a hurry' : '';
  const perStream = ((streams.rssOpenMb - streams.rssBeforeMb) * 1_024) / streams.count;
  const row = (step: Step) =>
    [
      whole(step.offered),
      whole(step.answered),
      Object.entries(step.statuses)
        .map(([status, count]) => `${whole(count)} × ${status}`)
        .join(', '),
      latency(step.late),
      latency(step.firstText),
      latency(step.whole),
      step.cpu.toFixed(2),
      whole(step.loopDelayMs),
      whole(step.rssMb),
      `${step.crises.answered} of ${step.crises.sent}`,
    ].join(' | ');
  return `${[
    `Measured ${at.slice(0, 10)} on Node ${node}, ${cores} cores shared by server, PostgreSQL, model and clients${hurry}. \`npm run test:load\``,
    '',
    `**Open streams**: ${whole(streams.openAtOnce)} of ${whole(streams.count)} (${whole(streams.turns)} turns) open at once after ${whole(streams.openingSeconds)} s, ${whole(streams.whole)} read whole and in order; ${whole(perStream)} kB of resident memory each; delay of the event loop (99th percentile) ${whole(streams.loopDelayMs)} ms while they opened.`,
    '',
    'Turns with a model that takes 0.15 s for its first words and 0.55 s for all of them; times in ms from the moment a message was due (50th / 90th / 99th percentile / longest), of the turns that were answered. `late` is how much later it was sent, on the same cores: subtract it to see the server alone.',
    '',
    '| turns/s offered | answered | answers | late | first words | whole turn | cores used | event loop p99, ms | memory, MB | crises answered |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...steps.map((step) => `| ${row(step)} |`),
    '',
    ...promises.map(
      ({ promise, held, detail }) => `* ${held ? 'held' : '**broken**'}: ${promise}${detail ? ` (${detail})` : ''}`,
    ),
  ].join('\n')}\n`;
}
