import { Command } from 'commander';
import { type Baseline, readBaseline, writeBaseline } from '../baseline/baseline-file.ts';
import { type Comparison, type ComparisonLimits, compareBaselines } from '../baseline/compare-baselines.ts';
import { type BaselineOptions, measureBaseline } from '../baseline/measure-baseline.ts';
import { parseAddress, parseCount, parsePositive } from './parse-arguments.ts';

interface TrafficFlags {
  readonly rounds: number;
  readonly username?: string;
  readonly password?: string;
  readonly json?: boolean;
}

/** `flou baseline record|compare URL FILE`: is it as fast and as sound as it was? */
export function baselineCommand(): Command {
  const baseline = new Command('baseline').description(
    'Record how fast and how sound a deployment is, and compare it later.',
  );
  withTraffic(baseline.command('record'))
    .description('Make ordinary traffic and write its latencies and error rates to a file.')
    .addHelpText('after', '\nExample:\n  flou baseline record https://flou-api.azurewebsites.net baseline.json')
    .action(async (url: string, file: string, flags: TrafficFlags) => {
      const recorded = await measureBaseline(optionsOf(url, flags));
      await writeBaseline(file, recorded);
      process.stdout.write(flags.json ? `${JSON.stringify(recorded)}\n` : tableOfBaseline(recorded));
    });
  withTraffic(baseline.command('compare'))
    .description('Make the same traffic and hold it against the file. Leaves with 1 when a limit is passed.')
    .option('--max-ratio <times>', 'how many times as slow, or as faulty, is still all right', parsePositive, 1.5)
    .option('--noise-ms <ms>', 'a difference under this is noise', parsePositive, 50)
    .addHelpText(
      'after',
      '\nExample:\n  flou baseline compare https://flou-api.azurewebsites.net baseline.json --max-ratio 2',
    )
    .action(async (url: string, file: string, flags: TrafficFlags & ComparisonLimits) => {
      const before = await readBaseline(file);
      const now = await measureBaseline(optionsOf(url, flags));
      const comparisons = compareBaselines(before, now, flags);
      process.stdout.write(
        flags.json ? `${JSON.stringify({ before, now, comparisons })}\n` : tableOfComparisons(before, now, comparisons),
      );
      if (comparisons.some(({ ok }) => !ok)) process.exitCode = 1;
    });
  return baseline;
}

const withTraffic = (command: Command): Command =>
  command
    .argument('<url>', 'where it runs', parseAddress)
    .argument('<file>', 'the baseline, JSON')
    .option('--rounds <count>', 'each is two turns and two reads; past the rate limit it waits', parseCount, 8)
    .option('--username <name>', 'an account kept for this (default: one is signed up and erased)')
    .option('--password <password>', 'its password')
    .option('--json', 'as JSON');

function optionsOf(url: string, { rounds, username, password }: TrafficFlags): BaselineOptions {
  return { url, rounds, now: () => new Date(), ...(username && password ? { account: { username, password } } : {}) };
}

function tableOfBaseline({ operations }: Baseline): string {
  const rows = Object.entries(operations).map(([operation, { count, averageMs, p95Ms, errorRate }]) => [
    operation,
    String(count),
    `${averageMs} ms`,
    `${p95Ms} ms`,
    percent(errorRate),
  ]);
  return table([['', 'count', 'average', 'p95', 'errors'], ...rows]);
}

function tableOfComparisons(before: Baseline, now: Baseline, comparisons: readonly Comparison[]): string {
  const figure = ({ metric }: Comparison, value: number) => (metric === 'error rate' ? percent(value) : `${value} ms`);
  const rows = comparisons.map((row) => [
    `${row.ok ? 'pass' : 'FAIL'}  ${row.operation}`,
    row.metric,
    figure(row, row.before),
    figure(row, row.now),
    row.before > 0 ? `× ${(row.now / row.before).toFixed(2)}` : '',
  ]);
  return `${before.version} of ${before.recordedAt}, and ${now.version} now\n\n${table([['', '', 'before', 'now', ''], ...rows])}`;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The first column to the left, the figures to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return `${rows.map((row) => line(row).trimEnd()).join('\n')}\n`;
}
