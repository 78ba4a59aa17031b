import { FlouError, standardRuntime } from '@flou/core';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type CommandStorage, withStorage } from './with-storage.ts';

type NoticeStore = CommandStorage['storage']['notices'];
type Kind = Parameters<NoticeStore['set']>[0]['kind'];

/** `flou notice set "…" --until 2h`: what every client is to show. */
export function noticeCommand(): Command {
  const notice = new Command('notice').description('What every client shows: an incident, a maintenance, some news.');
  notice
    .command('set')
    .description('Show this text, in place of any other.')
    .argument('<text>', `at most ${MAX_LENGTH} characters, for students: plain, and without what an attacker could use`)
    .addOption(
      new Option('--kind <kind>', 'how clients show it').choices(['info', 'maintenance', 'incident']).default('info'),
    )
    .option('--until <time>', 'when it is over: 30m, 2h, 1d, or a time such as 2026-11-24T04:00:00Z', parseEnd)
    .addHelpText(
      'after',
      '\nExample:\n  flou notice set "Esta noche de 2 a 4 no estaremos." --kind maintenance --until 6h',
    )
    .action((text: string, { kind, until }: { readonly kind: Kind; readonly until?: End }) =>
      withNotices(async (notices) => {
        const nowMs = Date.now();
        const untilMs = until?.(nowMs);
        checkText(text);
        if (untilMs !== undefined && untilMs <= nowMs)
          throw new FlouError('ERR_INPUT_INVALID', 'That time is over already.');
        await notices.set({
          id: standardRuntime.newId(),
          kind,
          text: text.trim(),
          createdAtMs: nowMs,
          ...(untilMs === undefined ? {} : { untilMs }),
        });
        say(untilMs === undefined ? 'Shown until it is cleared.' : `Shown until ${new Date(untilMs).toISOString()}.`);
      }),
    );
  notice
    .command('clear')
    .description('Show none.')
    .addHelpText('after', '\nExample:\n  flou notice clear')
    .action(() =>
      withNotices(async (notices) => {
        await notices.clear();
        say('No notice is shown.');
      }),
    );
  notice
    .command('show')
    .description('Print the one that is shown.')
    .option('--json', 'as JSON: null, or the notice')
    .addHelpText('after', '\nExample:\n  flou notice show')
    .action(({ json }: { readonly json?: boolean }) =>
      withNotices(async (notices) => {
        const current = await notices.current(Date.now());
        if (json) say(JSON.stringify(current ?? null));
        else say(current ? `${current.kind}: ${current.text}` : 'No notice is shown.');
      }),
    );
  return notice;
}

const MAX_LENGTH = 500;
const UNITS_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

function checkText(text: string): void {
  const length = [...text.trim()].length;
  if (length > 0 && length <= MAX_LENGTH) return;
  throw new FlouError('ERR_INPUT_INVALID', `A notice has 1 to ${MAX_LENGTH} characters; this one has ${length}.`);
}

/** A time, or so long from now. */
type End = (nowMs: number) => number;

function parseEnd(text: string): End {
  const [, count, unit] = /^([1-9]\d{0,4})([mhd])$/.exec(text) ?? [];
  if (unit === 'm' || unit === 'h' || unit === 'd') return (nowMs) => nowMs + Number(count) * UNITS_MS[unit];
  const untilMs = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(untilMs))
    throw new InvalidArgumentError('It must be 30m, 2h, 1d, or a time such as 2026-11-24T04:00:00Z.');
  return () => untilMs;
}

const withNotices = (work: (notices: NoticeStore) => Promise<void>): Promise<void> =>
  withStorage(async ({ storage, isEmbedded }) => {
    if (isEmbedded) await storage.migrations.up();
    await work(storage.notices);
  });

const say = (line: string) => process.stdout.write(`${line}\n`);
