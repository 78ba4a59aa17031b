import { Command } from 'commander';
import { readEnvironmentFile } from '../preflight/environment-file.ts';
import { countOf, preflightReport } from '../preflight/report.ts';
import { type CheckResult, type PreflightOptions, runPreflight } from '../preflight/run-preflight.ts';
import { processEnvironment } from '../read-env.ts';
import { parseAddress, parseCount } from './parse-arguments.ts';

interface PreflightFlags {
  readonly envFile?: string;
  readonly url?: string;
  readonly instances: number;
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** `flou preflight`: is everything in place for this deployment to take traffic? */
export function preflightCommand(): Command {
  return new Command('preflight')
    .description('Check the environment, a file of it, or a running server against the deployment checklist.')
    .option('--env-file <file>', 'KEY=value lines, or App Service JSON (*.json), instead of the environment')
    .option('--url <url>', 'a running server; the http address also shows whether it sends to https', parseAddress)
    .option('--instances <count>', 'how many will run at once (during a swap of slots: of both)', parseCount, 1)
    .option('--strict', 'leave with 1 also when something cannot be told')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Each check passes, fails, or cannot be told from here; then it says what to do or where to look. With --url alone no
environment is read: this machine's is not the server's. docs/checklist.md says which line each check stands for.

Examples:
  flou preflight --env-file .env.production --instances 2
  flou preflight --url http://flou-api.azurewebsites.net
  flou preflight --json            inside the running app: asks what only the app can reach`,
    )
    .action(async (flags: PreflightFlags) => {
      const results: CheckResult[] = [];
      for await (const result of runPreflight(optionsOf(flags))) results.push(result);
      process.stdout.write(flags.json ? `${JSON.stringify({ results })}\n` : preflightReport(results));
      const ready = countOf(results, 'fail') === 0 && !(flags.strict && countOf(results, 'unknown') > 0);
      if (!ready) process.exitCode = 1;
    });
}

function optionsOf({ envFile, url, instances }: PreflightFlags): PreflightOptions {
  const file = envFile === undefined ? undefined : readEnvironmentFile(envFile);
  const environment: PreflightOptions['environment'] = file
    ? [file.env, file.origin]
    : url
      ? undefined
      : [processEnvironment(), { kind: 'process' }];
  return {
    instances,
    nowMs: Date.now(),
    ...(environment ? { environment } : {}),
    ...(url ? { url: new URL(url) } : {}),
  };
}
