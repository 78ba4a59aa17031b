import type { Cost, CostPeriod } from '@flou/core';
import { Command, InvalidArgumentError, Option } from 'commander';
import { withStorage } from './with-storage.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

interface CostsFlags {
  readonly from: number;
  readonly to: number;
  readonly by: CostPeriod['by'];
  readonly json?: boolean;
}

/** `flou costs`: what models cost, by day, model or user. */
export function costsCommand(): Command {
  const todayMs = Date.now() - (Date.now() % DAY_MS);
  return new Command('costs')
    .description('Say what models cost, in US dollars at list prices. Days are UTC.')
    .addOption(
      new Option('--from <day>', 'the first day').argParser(parseDay).default(todayMs - 6 * DAY_MS, 'six days ago'),
    )
    .addOption(new Option('--to <day>', 'the last day').argParser(parseDay).default(todayMs, 'today'))
    .addOption(new Option('--by <what>', 'one line for each').choices(['day', 'model', 'user']).default('day'))
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  flou costs\n  flou costs --from 2026-11-01 --to 2026-11-30 --by model')
    .action(async ({ from, to, by, json }: CostsFlags) => {
      const costs = await withStorage(({ storage }) => storage.costs.between({ fromMs: from, toMs: to + DAY_MS, by }));
      process.stdout.write(json ? `${JSON.stringify(costs.map(wireCost))}\n` : table(costs));
    });
}

function table(costs: readonly Cost[]): string {
  const rows = [...costs, totalOf(costs)];
  const width = Math.max(...rows.map(({ key }) => key.length));
  return rows
    .map(
      ({ key, turns, inputTokens, outputTokens, costUsd }) =>
        `${key.padEnd(width)}  ${String(turns).padStart(8)} turns  ${String(inputTokens + outputTokens).padStart(10)} tokens  ${costUsd.toFixed(4).padStart(10)} USD\n`,
    )
    .join('');
}

function totalOf(costs: readonly Cost[]): Cost {
  const sum = (read: (cost: Cost) => number) => costs.reduce((total, cost) => total + read(cost), 0);
  return {
    key: 'total',
    turns: sum(({ turns }) => turns),
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    costUsd: sum(({ costUsd }) => costUsd),
  };
}

const wireCost = ({ key, turns, inputTokens, outputTokens, costUsd }: Cost) => ({
  key,
  turns,
  input_tokens: inputTokens,
  output_tokens: outputTokens,
  cost_usd: costUsd,
});

function parseDay(text: string): number {
  const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms)) throw new InvalidArgumentError('It must be a day, such as 2026-11-23.');
  return ms;
}
