import { writeFile } from 'node:fs/promises';
import { screen } from '@flou/core/guardrails';
import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { type EvalCase, readEvalCases } from '../eval/eval-case.ts';
import { textReport } from '../eval/report-text.ts';
import { type Judged, type Tally, tally } from '../eval/tally.ts';

interface EvalFlags {
  readonly html?: string;
  readonly errors: boolean;
  readonly json?: boolean;
  readonly maxMissed: number;
  readonly maxFalseAlarms: number;
}

/** `flou eval FILE…`: how good is the crisis detector on labelled messages? */
export function evalCommand(): Command {
  return new Command('eval')
    .description('Measure the crisis detector on labelled messages.')
    .argument('<file...>', 'JSON lines; - reads standard input')
    .option('--html <file>', 'also write a report with plots, one page that needs no network')
    .option('--no-errors', 'leave out the list of errors')
    .option('--json', 'as JSON')
    .option('--max-missed <percent>', 'fail when more crises than this are read as none', parsePercent, 1)
    .option('--max-false-alarms <percent>', 'fail when more of nothing than this is read as a crisis', parsePercent, 1)
    .addHelpText(
      'after',
      `
Each line: {"text"} or {"turns": [{"role": "user"|"model", "text"}]}, with
  "expect"    crisis, concern or none
  "accept"    every level a careful reader would take (default: only "expect")
  "category", "lang", "id"   optional; the report is broken down by them

Leaves with 1 when a limit is passed. Intervals are Wilson's, 95 %.

Examples:
  flou eval messages.jsonl --html report.html
  flou eval *.jsonl --no-errors --max-missed 0`,
    )
    .action(async (files: string[], flags: EvalFlags) => {
      const result = tally(judge(await readEvalCases(files)));
      if (flags.html) {
        // Loaded only when asked for: the plot library is large.
        const { htmlReport } = await import('../eval/report-html.ts');
        await writeFile(flags.html, htmlReport(result));
      }
      process.stdout.write(flags.json ? `${JSON.stringify(result)}\n` : textReport(result, flags));
      for (const problem of limitsPassed(result, flags)) {
        process.stderr.write(`${problem}\n`);
        process.exitCode = 1;
      }
    });
}

function judge(cases: readonly EvalCase[]): Judged[] {
  const bar = new SingleBar({ format: '{bar} {value} of {total} lines', noTTYOutput: false, clearOnComplete: true });
  bar.start(cases.length, 0);
  const judged = cases.map((one) => {
    const { level, confidence, reasons } = screen(one.turns);
    bar.increment();
    return { ...one, level, confidence, reasons };
  });
  bar.stop();
  return judged;
}

function limitsPassed({ missed, falseAlarms }: Tally, flags: EvalFlags): string[] {
  return [
    { share: missed.share, limit: flags.maxMissed, what: 'crises read as none' },
    { share: falseAlarms.share, limit: flags.maxFalseAlarms, what: 'of nothing read as a crisis' },
  ]
    .filter(({ share, limit }) => 100 * share > limit)
    .map(({ share, limit, what }) => `${(100 * share).toFixed(2)} % ${what}, the limit is ${limit} %.`);
}

function parsePercent(text: string): number {
  const percent = Number(text);
  if (text.trim() === '' || !(percent >= 0 && percent <= 100))
    throw new InvalidArgumentError('It must be from 0 to 100.');
  return percent;
}
