import { reasonOf } from '../reason-of.ts';
import { ALL_CHECKS } from './all-checks.ts';
import {
  type Check,
  type Finding,
  fail,
  type Group,
  type Outcome,
  type SettingsSubject,
  type Subject,
  unknown,
} from './check.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { askDatabase, type DatabaseFacts } from './database-facts.ts';
import { createServerProbe, ServerAwayError, type ServerProbe } from './server-probe.ts';

export interface PreflightOptions {
  readonly environment?: Parameters<typeof readConfiguration>;
  readonly url?: URL;
  readonly instances: number;
  readonly nowMs: number;
}

export interface CheckResult {
  readonly id: string;
  readonly group: Group;
  readonly asks: string;
  readonly outcome: Outcome;
  readonly seen: string;
  readonly fix: string | undefined;
}

/** Asks everything that can be asked, one after another. Yields each result as it is known; never throws. */
export async function* runPreflight({
  environment,
  url,
  instances,
  nowMs,
}: PreflightOptions): AsyncGenerator<CheckResult> {
  const subject: Subject = {
    configuration: environment && readConfiguration(...environment),
    server: url && createServerProbe(url),
    instances,
    nowMs,
  };
  const database = askOnce(subject.configuration);
  for (const check of ALL_CHECKS) {
    const findings = [
      await answer(async () => check.ofItself?.(subject)),
      ...(subject.configuration
        ? [await ofConfiguration(check, { ...subject, configuration: subject.configuration, database })]
        : []),
      ...(subject.server ? [await ofServer(check, subject.server, subject)] : []),
    ].filter((finding) => finding !== undefined);
    const { id, group, asks } = check;
    yield { id, group, asks, ...together(findings.length > 0 ? findings : [notAsked(check)]) };
  }
}

async function ofConfiguration(check: Check, subject: SettingsSubject): Promise<Finding | undefined> {
  const { ofSettings, variables = [] } = check;
  if (!ofSettings) return undefined;
  const { configuration } = subject;
  const problems = configuration.problems.filter(({ variable }) => variables.includes(variable));
  if (problems.length > 0) {
    return fail(problems.map(({ message }) => message).join(' '), 'README, "Configuration", says what it takes.');
  }
  const references = variables.filter((name) => configuration.references.has(name));
  if (references.length > 0) {
    return unknown(
      `${references.join(', ')}: the value is in the vault`,
      'Ask where it is resolved: flou preflight on the running app.',
    );
  }
  return answer(async () => ofSettings(configuration.settings, subject));
}

async function ofServer(
  { id, ofServer: ask }: Check,
  server: ServerProbe,
  subject: Subject,
): Promise<Finding | undefined> {
  if (!ask) return undefined;
  try {
    return await ask(server, subject);
  } catch (error) {
    if (!(error instanceof ServerAwayError)) return broken(error);
    // Said once as a failure; the rest cannot be told.
    return id === FIRST_TO_ASK
      ? fail(
          `${server.given.origin} does not answer: ${error.message}`,
          'docs/troubleshooting.md, "The server does not answer".',
        )
      : unknown(`the server does not answer: ${error.message}`);
  }
}

const FIRST_TO_ASK = 'version';

async function answer(ask: () => Promise<Finding | undefined>): Promise<Finding | undefined> {
  try {
    return await ask();
  } catch (error) {
    return broken(error);
  }
}

/** A check that fails itself tells nothing of what it checks. */
const broken = (error: unknown): Finding => unknown(`the check failed: ${reasonOf(error)}`, 'Please report it.');

const notAsked = ({ ofSettings }: Check): Finding =>
  ofSettings
    ? unknown('needs the environment', 'flou preflight --env-file FILE')
    : unknown('needs a running server', 'flou preflight --url URL');

/** One failure decides; then one that passed; what could not be told only adds words. */
function together(findings: readonly Finding[]): Pick<CheckResult, 'outcome' | 'seen' | 'fix'> {
  const decisive = (['fail', 'pass', 'unknown'] as const).find((outcome) =>
    findings.some((one) => one.outcome === outcome),
  );
  const deciding = findings.filter(({ outcome }) => outcome === decisive);
  return {
    outcome: decisive ?? 'unknown',
    seen: deciding.map(({ seen }) => seen).join('; '),
    fix: deciding.find(({ fix }) => fix !== undefined)?.fix,
  };
}

function askOnce(configuration: Configuration | undefined): () => Promise<DatabaseFacts> {
  let asked: Promise<DatabaseFacts> | undefined;
  return () => {
    const settings = configuration?.settings.database;
    asked ??= settings
      ? askDatabase(settings)
      : Promise.resolve({ reachable: false, reason: 'there is no DATABASE_URL' });
    return asked;
  };
}
