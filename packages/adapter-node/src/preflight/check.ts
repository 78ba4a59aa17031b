import type { Settings } from '@flou/core';
import type { Configuration } from './configuration.ts';
import type { DatabaseFacts } from './database-facts.ts';
import type { ServerProbe } from './server-probe.ts';

/** The headings of the deployment checklist, in its order. */
export const GROUPS = ['Code quality', 'Configuration', 'Infrastructure', 'Monitoring', 'Security'] as const;
export type Group = (typeof GROUPS)[number];

/** `unknown`: it cannot be told from here, and somebody has to look. */
export type Outcome = 'pass' | 'fail' | 'unknown';

export interface Finding {
  readonly outcome: Outcome;
  /** What was seen. Never a secret. */
  readonly seen: string;
  /** What to do about it. */
  readonly fix?: string;
}

/** One thing to know before a deployment takes traffic. It may be asked of the code, of the settings and of a running server. */
export interface Check {
  /** Stable: pipelines and docs/checklist.md name it. */
  readonly id: string;
  readonly group: Group;
  readonly asks: string;
  /** The variables it answers for. A problem with one of them fails it before it is asked. */
  readonly variables?: readonly string[];
  readonly ofItself?: (subject: Subject) => Finding | Promise<Finding>;
  readonly ofSettings?: (settings: Settings, subject: SettingsSubject) => Finding | Promise<Finding>;
  readonly ofServer?: (server: ServerProbe, subject: Subject) => Finding | Promise<Finding>;
}

/** What is looked at. */
export interface Subject {
  readonly configuration: Configuration | undefined;
  readonly server: ServerProbe | undefined;
  /** How many instances will run. */
  readonly instances: number;
  readonly nowMs: number;
}

/** The same, where there is an environment to look at. */
export interface SettingsSubject extends Subject {
  readonly configuration: Configuration;
  /** Connects once, however many ask. */
  readonly database: () => Promise<DatabaseFacts>;
}

export const pass = (seen: string): Finding => ({ outcome: 'pass', seen });
export const fail = (seen: string, fix: string): Finding => ({ outcome: 'fail', seen, fix });
export const unknown = (seen: string, fix?: string): Finding => ({
  outcome: 'unknown',
  seen,
  ...(fix === undefined ? {} : { fix }),
});
