import type { BenchmarkedKpi, CellsView } from '../../src/schema/format-views.ts';
import { addressOf, letters } from '../address.ts';
import { numberLiteral } from './number-literal.ts';
import { headerOf } from './selection.ts';

export type Benchmark = BenchmarkedKpi['benchmarks'][number];

/** What the selected values are held against. */
export type Comparison =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'cell'; readonly cells: CellsView; readonly value: number }
  | { readonly kind: 'column'; readonly cells: CellsView }
  | { readonly kind: 'benchmark'; readonly kpi: BenchmarkedKpi; readonly benchmark: Benchmark };

/** The one number for all cells; null where every row has its own. */
export function fixedTarget(comparison: Comparison): number | null {
  if (comparison.kind === 'column') return null;
  return comparison.kind === 'benchmark' ? comparison.benchmark.value : comparison.value;
}

/** For the value in a row of the selection, counted from 0; null where nothing or no number stands there. */
export function targetIn(comparison: Comparison, row: number): number | null {
  if (comparison.kind !== 'column') return fixedTarget(comparison);
  const cell = comparison.cells.values[row]?.[0];
  return typeof cell === 'number' ? cell : null;
}

/** As a formula for the first selected cell names it: a cell stays, a column moves from row to row. */
export function targetFormula(comparison: Comparison): string {
  switch (comparison.kind) {
    case 'number':
      return numberLiteral(comparison.value);
    case 'benchmark':
      return numberLiteral(comparison.benchmark.value);
    case 'cell':
      return `$${letters(comparison.cells.column)}$${comparison.cells.row}`;
    case 'column':
      return `$${letters(comparison.cells.column)}${comparison.cells.row}`;
  }
}

/** "D1 (Target)". */
export function nameOf(cells: CellsView): string {
  const header = headerOf(cells);
  return header === null ? addressOf(cells) : `${addressOf(cells)} (${header.text})`;
}
