import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMetrics } from '../packages/adapter-node/src/metrics/metrics.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const page = read('docs/telemetry.md');
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');

/** Rows of the tables: what the first cell names, and the cell that names its parts. */
const rows = (prefix: RegExp, cell: number) =>
  new Map(
    page
      .split('\n')
      .map((line) => line.split('|').map((part) => part.trim()))
      .filter(([, first = '']) => prefix.test(first))
      .map((cells) => [quoted(cells[1] ?? '')[0] ?? '', quoted(cells[cell] ?? '').toSorted()]),
  );

test('every event of the code is on the page, with its fields, and no other', () => {
  const source = read('packages/core/src/telemetry/telemetry.ts');
  const type = source.slice(source.indexOf('export type TelemetryEvent'), source.indexOf('export type EventName'));
  const events = type.split('| {').flatMap((member) => {
    const names = [...(/readonly name: ([^;]+);/.exec(member)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
      ([, name]) => name ?? '',
    );
    const fields = [...member.matchAll(/readonly (\w+)\??:/g)].map(([, field]) => snake(field ?? ''));
    return names.map(
      (name) => [name, fields.filter((field) => field !== 'name' && field !== 'severity').toSorted()] as const,
    );
  });
  expect(events.length).toBeGreaterThan(15);
  expect(Object.fromEntries(rows(/^`(?!flou_)/, 3))).toEqual(Object.fromEntries(events));
});

test('every metric of the code is on the page, with its labels, and no other', async () => {
  const metrics = createMetrics();
  metrics.watch(() => ({ runningTurns: 0, waitingWrites: 0 }));
  const rendered = [...(await metrics.render()).matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name ?? '');
  const own = rendered.filter((name) => !/^flou_(process|nodejs)_/.test(name));
  expect([...rows(/^`flou_/, 2).keys()].toSorted()).toEqual(own.toSorted());
});
