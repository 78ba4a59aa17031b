import type { Reporter, TestModule } from 'vitest/node';
import { BEHAVIOURS, ROUTES } from './rows.ts';

interface Cell {
  readonly passed: number;
  readonly failed: number;
}

/** At the end of a run that held adapters to their suite: what each of them passed, route by route. */
export const conformanceTable: Reporter = {
  onTestRunEnd: (modules) => {
    const table = collect(modules);
    if (table.size > 0) console.log(`\n${render(table)}\n`);
  },
};

/** Adapter → row → cell. */
function collect(modules: readonly TestModule[]): Map<string, Map<string, Cell>> {
  const table = new Map<string, Map<string, Cell>>();
  for (const test of modules.flatMap(({ children }) => [...children.allTests()])) {
    const { conformance } = test.meta();
    if (!conformance) continue;
    const rows = table.get(conformance.adapter) ?? new Map<string, Cell>();
    const { passed, failed } = rows.get(conformance.row) ?? { passed: 0, failed: 0 };
    const { state } = test.result();
    rows.set(conformance.row, {
      passed: passed + (state === 'passed' ? 1 : 0),
      failed: failed + (state === 'failed' ? 1 : 0),
    });
    table.set(conformance.adapter, rows);
  }
  return table;
}

function render(table: ReadonlyMap<string, ReadonlyMap<string, Cell>>): string {
  const adapters = [...table.keys()].toSorted();
  const lines = [...ROUTES, ...BEHAVIOURS].map((row) => [
    row,
    ...adapters.map((adapter) => describeCell(table.get(adapter)?.get(row))),
  ]);
  const cells = [['', ...adapters], ...lines];
  const widths = ['', ...adapters].map((_, column) => Math.max(...cells.map((line) => (line[column] ?? '').length)));
  return cells
    .map((line) => ` ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd())
    .join('\n');
}

/** A platform is not asked for what it says it cannot do: such a cell is empty. */
function describeCell(cell: Cell | undefined): string {
  if (!cell || cell.passed + cell.failed === 0) return '-';
  return cell.failed === 0 ? `passed ${cell.passed}` : `FAILED ${cell.failed} of ${cell.passed + cell.failed}`;
}
