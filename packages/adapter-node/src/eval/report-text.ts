import { LEVELS } from '@flou/core/guardrails';
import type { Group, Judged, Share, Tally } from './tally.ts';

/** The tally as tables for a terminal; the errors last, one a line. */
export function textReport(tally: Tally, options: { readonly errors: boolean }): string {
  return [
    `${tally.lines} lines, ${percent(tally.accepted)} read as a level their label accepts`,
    '',
    `crises read as none        ${withInterval(tally.missed)}`,
    `nothing read as a crisis   ${withInterval(tally.falseAlarms)}`,
    `nothing read as a concern  ${withInterval(tally.needlessConcerns)}`,
    '',
    row('expected \\ read', LEVELS.toReversed()),
    ...LEVELS.toReversed().map((expected) =>
      row(
        expected,
        LEVELS.toReversed().map((read) => String(tally.confusion[expected][read])),
      ),
    ),
    '',
    ...groupTable('category', tally.byCategory),
    '',
    ...groupTable('language', tally.byLanguage),
    ...(options.errors && tally.errors.length > 0
      ? ['', `${tally.errors.length} not accepted:`, ...tally.errors.map(errorLine)]
      : []),
    '',
  ].join('\n');
}

const row = (name: string, cells: readonly string[]) =>
  `${name.padEnd(26)} ${cells.map((one) => one.padStart(8)).join(' ')}`;

function groupTable(title: string, groups: readonly Group[]): string[] {
  return [
    `${`by ${title}`.padEnd(36)} accepted`,
    ...groups.map(({ name, expect, accepted }) => `${expect.padEnd(8)} ${name.padEnd(27)} ${withInterval(accepted)}`),
  ];
}

function errorLine({ id, expect, level, category, reasons, turns }: Judged): string {
  const text = turns.map(({ role, text }) => (role === 'user' ? text : `[${text}]`)).join(' · ');
  return `${id}  ${expect}→${level}  ${category}  [${reasons.join(' ')}]  ${text.replaceAll('\n', ' ')}`;
}

export const percent = ({ share }: Share): string => `${(100 * share).toFixed(1)} %`;

const withInterval = (share: Share) =>
  `${percent(share).padStart(8)}  of ${String(share.of).padStart(5)}  (95 %: ${(100 * share.low).toFixed(1)} to ${(100 * share.high).toFixed(1)})`;
