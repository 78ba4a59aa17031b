import type { Row, Spread } from './bench.ts';

export interface Results {
  readonly at: string;
  readonly node: string;
  readonly quick: boolean;
  readonly rows: readonly Row[];
}

const figure = (value: number) =>
  Number.isFinite(value) ? value.toLocaleString('en', { maximumSignificantDigits: 3 }) : '?';
const spread = ({ median, low, high }: Spread) =>
  low === high ? figure(median) : `${figure(median)} (${figure(low)} to ${figure(high)})`;

/** A table for people, in Markdown. `earlier` is the last run that was kept; only ratios are compared with it. */
export function tableOf({ at, node, quick, rows }: Results, earlier: Results | undefined): string {
  const before = (row: Row) =>
    earlier?.rows.find(({ name, peer }) => name === row.name && peer?.name === row.peer?.name)?.ratio;
  const lines = rows.map((row) => {
    const ratio = row.ratio === undefined ? '' : row.ratio.toFixed(2);
    const was = before(row);
    return [
      row.name,
      `${spread(row.ours)} ${row.unit}`,
      row.peer ? `${row.peer.name}: ${spread(row.peer)} ${row.unit}` : '',
      was === undefined || ratio === '' ? ratio : `${ratio} (was ${was.toFixed(2)})`,
      row.goal,
      row.met ? 'met' : '**not met**',
    ].join(' | ');
  });
  return `${[
    `Measured ${at.slice(0, 10)} on Node ${node}${quick ? ', in a hurry' : ''}; medians, and the middle half of the rounds. \`npm run bench\``,
    '',
    '| what | Flou | held against | ratio | goal | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n')}\n`;
}
