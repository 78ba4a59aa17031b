import { expect, test } from 'vitest';
import { createStatementNames } from './statement-names.ts';

test('a text keeps its name, and no two share one', () => {
  const nameOf = createStatementNames();
  const first = nameOf('select 1');
  expect(nameOf('select 2')).not.toEqual(first);
  expect(nameOf('select 1')).toBe(first);
});

test('statements without end do not fill the connections', () => {
  const nameOf = createStatementNames();
  const many = Array.from({ length: 1_000 }, (_, index) => nameOf(`select ${index}`));
  expect(many.filter((statement) => typeof statement !== 'string')).toHaveLength(200);
  expect(nameOf('select 999')).toBe('select 999');
});
