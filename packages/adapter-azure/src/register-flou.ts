import { app } from '@azure/functions';
import { ConfigError, type Settings, type Telemetry } from '@flou/core';
import { warmUpGuardrails } from '@flou/core/guardrails';
import { consoleLogs } from './console-logs.ts';
import { misconfigured } from './misconfigured.ts';
import { type FlouParts, openFlou } from './open-flou.ts';
import { readEnv } from './read-env.ts';
import { type HandlerOptions, registerHandler } from './register-handler.ts';
import { keepUp } from './upkeep.ts';

/** All have defaults. */
export interface RegisterFlouOptions extends Omit<HandlerOptions, 'onError'> {
  /** Parts of your own, such as `{ policy, auth: jwksAuth({ … }) }`; they win over the settings. @default none */
  readonly parts?: FlouParts;
  /** When turns that were left behind are marked and old conversations erased (RETENTION_DAYS): NCRONTAB, UTC. @default every hour */
  readonly upkeepSchedule?: string;
}

const EVERY_HOUR = '0 7 * * * *';

/** The host gives a process about ten seconds to end; then it is gone, whatever it was doing. */
const DRAIN_DEADLINE_MS = 7_000;
/** For what was answered while the connections were drained. */
const LAST_WRITES_MS = 1_000;

/**
 * Registers Flou with the app: every route, its upkeep, its start and its end. Settings come from the environment. A wrong configuration is
 * logged whole, and every request answered 500 `ERR_CONFIG_INVALID`, until it is right. At the top level of the entry module.
 *
 * @example registerFlou();
 */
export function registerFlou(options: RegisterFlouOptions = {}): void {
  try {
    register(options, readEnv());
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    registerHandler(misconfigured(error), options);
  }
}

function register(options: RegisterFlouOptions, settings: Settings): void {
  const { name = 'flou', upkeepSchedule = EVERY_HOUR, parts } = options;
  const telemetry = consoleLogs(settings.logLevel);
  const opened = openFlou(settings, telemetry, parts);
  const { flou } = opened;
  const { end } = registerHandler(flou.handler, { ...options, onError: reportTo(telemetry) });

  app.timer(`${name}-upkeep`, {
    schedule: upkeepSchedule,
    handler: () => keepUp(opened, settings, telemetry),
  });

  app.hook.appStart(async () => {
    warmUpGuardrails(settings.helplineCountry);
    await opened.migrate().catch((error: unknown) => {
      const detail = error instanceof Error ? error.message.slice(0, 200) : '';
      telemetry.emit({ name: 'storage_unavailable', severity: 'error', detail });
    });
  });

  app.hook.appTerminate(async () => {
    await flou.drain({ deadlineMs: DRAIN_DEADLINE_MS });
    await end();
    await flou.close({ deadlineMs: LAST_WRITES_MS });
  });
}

const reportTo = (telemetry: Telemetry) => (error: unknown, invocationId: string) =>
  telemetry.emit({
    name: 'unexpected_error',
    severity: 'error',
    requestId: invocationId,
    code: 'ERR_UNEXPECTED',
    detail: error instanceof Error ? error.name : 'An error.',
    stack: stackOf(error),
  });

/** Only where it happened: the message may quote what a student wrote. */
const stackOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .join('\n')
    : '';
