import type { OpenStreams } from './open-streams.ts';
import type { Step } from './step.ts';

/** Something that holds whatever the machine, and whether it did. */
export interface Promised {
  readonly promise: string;
  readonly held: boolean;
  /** What was seen, where that says more. */
  readonly detail: string;
}

/** Figures depend on the machine; these do not. */
export function loadPromises(streams: OpenStreams, steps: readonly Step[], complaints: readonly string[]): Promised[] {
  const flaws = steps.flatMap((step) => Object.entries(step.flaws).map(([flaw, count]) => `${count} × ${flaw}`));
  const otherStatuses = steps.flatMap(({ statuses }) =>
    Object.keys(statuses).filter((status) => status !== '200' && status !== '503'),
  );
  const silentRefusals = steps.reduce((sum, step) => sum + step.refusedWithoutRetryAfter, 0);
  const sent = steps.reduce((sum, step) => sum + step.crises.sent, 0);
  const answered = steps.reduce((sum, step) => sum + step.crises.answered, 0);
  return [
    {
      promise: `${streams.count.toLocaleString('en')} streams are open at once, and each is read whole and in order`,
      held: streams.openAtOnce === streams.count && streams.whole === streams.count,
      detail: streams.flaws.join('; '),
    },
    {
      promise: 'no event is lost, repeated or out of order; no connection hangs or is reset',
      held: flaws.length === 0,
      detail: flaws.join('; '),
    },
    {
      promise: 'whoever is not served is told so with 503 and when to come back',
      held: otherStatuses.length === 0 && silentRefusals === 0,
      detail: [...new Set(otherStatuses)].join(', '),
    },
    { promise: 'every crisis is answered as one', held: answered === sent, detail: `${answered} of ${sent}` },
    {
      promise: 'the log has no error but the refusals',
      held: complaints.length === 0,
      detail: complaints.slice(0, 3).join('; '),
    },
  ];
}
