import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ALERT_RULES } from './thresholds.ts';

const azureRule = v.object({ id: v.string(), window: v.string(), threshold: v.number(), query: v.array(v.string()) });
const azureRules = v.parse(
  v.array(azureRule),
  JSON.parse(
    readFileSync(new URL('../../../../examples/node-app-service/infra/alert-rules.json', import.meta.url), 'utf8'),
  ),
);

/** Rules of Azure's whose figures are percent. */
const PERCENT = new Set(['error-rate', 'false-positives']);
const WINDOWS: Readonly<Record<string, number>> = { PT5M: 5, PT15M: 15, P1D: 1_440 };

test('the page rings for what Azure rings for: the same rules, thresholds, windows and least numbers', () => {
  const expected = azureRules
    // The page knows of the cost limit by the event that says that it was reached.
    .filter(({ id }) => id !== 'daily-cost')
    .map(({ id, window, threshold, query }) => {
      const [, atLeast = '0'] = /where \w+ >= (\d+)/.exec(query.join('\n')) ?? [];
      const over = PERCENT.has(id) ? threshold / 100 : threshold;
      return [id, { over, windowMinutes: WINDOWS[window], atLeast: Number(atLeast) }];
    });
  expect(ALERT_RULES).toEqual(Object.fromEntries(expected));
});
