import { Command } from 'commander';
import { type MeasuredObjective, measureObjectives } from '../measure/objectives.ts';
import type { Sample } from '../measure/summary.ts';
import { runSmoke, type SmokeResult } from '../smoke/run-smoke.ts';
import { createSmokeClient } from '../smoke/smoke-client.ts';
import { parseAddress, parseCount } from './parse-arguments.ts';

interface SmokeFlags {
  readonly username?: string;
  readonly password?: string;
  readonly rateLimit: number;
  readonly json?: boolean;
}

/** `flou smoke URL`: is this deployment fit to be used? */
export function smokeCommand(): Command {
  return new Command('smoke')
    .description(
      "Run the deployment checklist's health check and smoke tests against a running server, and measure its objectives.",
    )
    .argument('<url>', 'where it runs, such as https://flou-api.azurewebsites.net', parseAddress)
    .option(
      '--username <name>',
      'an account kept for this: its history is cleared (default: one is signed up and erased)',
    )
    .option('--password <password>', 'its password')
    .option('--rate-limit <turns>', "the deployment's RATE_LIMIT_PER_MINUTE", parseCount, 20)
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  flou smoke http://127.0.0.1:8000')
    .action(async (url: string, flags: SmokeFlags) => {
      const { username, password } = flags;
      const results: SmokeResult[] = [];
      const samples: Sample[] = [];
      const account = username && password ? { account: { username, password } } : {};
      const client = createSmokeClient(url, (sample) => samples.push(sample));
      for await (const result of runSmoke(client, { rateLimitPerMinute: flags.rateLimit, ...account })) {
        results.push(result);
        if (!flags.json) process.stdout.write(lineOf(result));
      }
      const objectives = measureObjectives(samples);
      const failed = results.filter(({ ok }) => !ok).length;
      const alerts = objectives.filter(({ verdict }) => verdict === 'alert').length;
      process.stdout.write(
        flags.json
          ? `${JSON.stringify({ url, results, objectives })}\n`
          : `${tableOf(objectives)}\n${results.length - failed} passed, ${failed} failed\n`,
      );
      if (failed + alerts > 0) process.exitCode = 1;
    });
}

const lineOf = ({ ok, name, detail }: SmokeResult): string =>
  `${ok ? 'pass' : 'FAIL'}  ${name}${ok ? '' : ` (${detail})`}\n`;

function tableOf(objectives: readonly MeasuredObjective[]): string {
  const head = { metric: '', target: 'target', alertIf: 'alert if', measured: 'measured', verdict: undefined };
  const lines = [head, ...objectives].map(({ metric, target, alertIf, measured, verdict }) =>
    `${metric.padEnd(20)}${target.padEnd(10)}${alertIf.padEnd(10)}${measured.padEnd(10)}${verdict ?? ''}`.trimEnd(),
  );
  return `\n${lines.join('\n')}\n`;
}
