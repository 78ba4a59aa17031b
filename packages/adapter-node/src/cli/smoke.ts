import { Command, InvalidArgumentError } from 'commander';
import { runSmoke, type SmokeResult } from '../smoke/run-smoke.ts';
import { createSmokeClient } from '../smoke/smoke-client.ts';

interface SmokeFlags {
  readonly username?: string;
  readonly password?: string;
  readonly rateLimit: number;
  readonly json?: boolean;
}

/** `flou smoke URL`: is this deployment fit to be used? */
export function smokeCommand(): Command {
  return new Command('smoke')
    .description("Run the deployment checklist's health check and smoke tests against a running server.")
    .argument('<url>', 'where it runs, such as https://flou-api.azurewebsites.net', parseUrl)
    .option(
      '--username <name>',
      'an account kept for this: its history is cleared (default: one is signed up and erased)',
    )
    .option('--password <password>', 'its password')
    .option('--rate-limit <turns>', "the deployment's RATE_LIMIT_PER_MINUTE", parseTurns, 20)
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  flou smoke http://127.0.0.1:8000')
    .action(async (url: string, flags: SmokeFlags) => {
      const { username, password } = flags;
      const results: SmokeResult[] = [];
      const account = username && password ? { account: { username, password } } : {};
      for await (const result of runSmoke(createSmokeClient(url), {
        rateLimitPerMinute: flags.rateLimit,
        ...account,
      })) {
        results.push(result);
        if (!flags.json)
          process.stdout.write(
            `${result.ok ? 'pass' : 'FAIL'}  ${result.name}${result.ok ? '' : ` (${result.detail})`}\n`,
          );
      }
      const failed = results.filter(({ ok }) => !ok).length;
      const summary = `${results.length - failed} passed, ${failed} failed`;
      process.stdout.write(flags.json ? `${JSON.stringify({ url, results })}\n` : `\n${summary}\n`);
      if (failed > 0) process.exitCode = 1;
    });
}

function parseUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new InvalidArgumentError('It must be an http or https address.');
  }
  return text;
}

function parseTurns(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(text);
}
