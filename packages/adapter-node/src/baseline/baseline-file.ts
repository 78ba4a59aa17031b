import { readFile, writeFile } from 'node:fs/promises';
import { FlouError } from '@flou/core';
import * as v from 'valibot';
import type { Summary } from '../measure/summary.ts';

/** How a deployment did when it was known to be well. */
export interface Baseline {
  readonly recordedAt: string;
  readonly url: string;
  /** Flou's, as `/health` gave it. */
  readonly version: string;
  readonly rounds: number;
  /** By operation, such as `POST /api/v1/chat/send`. */
  readonly operations: Readonly<Record<string, Summary>>;
}

const amount = v.pipe(v.number(), v.minValue(0));
const summary = v.object({
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  errorRate: v.pipe(amount, v.maxValue(1)),
  averageMs: amount,
  p50Ms: amount,
  p95Ms: amount,
});
const baseline = v.object({
  recordedAt: v.pipe(v.string(), v.isoTimestamp()),
  url: v.string(),
  version: v.string(),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(1)),
  operations: v.record(v.string(), summary),
});

export const writeBaseline = (file: string, recorded: Baseline): Promise<void> =>
  writeFile(file, `${JSON.stringify(recorded, null, 2)}\n`);

/** Throws `ERR_INPUT_INVALID` when the file holds no baseline, and what the file system says when there is none. */
export async function readBaseline(file: string): Promise<Baseline> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), baseline), await readFile(file, 'utf8'));
  if (parsed.success) return parsed.output;
  throw new FlouError(
    'ERR_INPUT_INVALID',
    `${file} holds no baseline. Record one with: flou baseline record URL ${file}`,
  );
}
