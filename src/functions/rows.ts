import { isBlank } from '../domain/input/cell.ts';
import { isHeader } from '../domain/input/header.ts';
import type { Problem } from '../schema/problem.ts';
import type { ColumnArgument } from './arguments.ts';

/** The arguments of a call that hold a value a row, laid side by side. */
export interface Rows {
  readonly height: number;
  /** Whether any argument is a range of several rows; otherwise the call is about one row. */
  readonly isColumn: boolean;
  readonly hasHeader: boolean;
  /** The rows below the header in which anything is filled in, from 0. */
  readonly filled: readonly number[];
}

/** A single value stands beside every row of the columns; columns have to be of one height. */
export function layOut(columns: readonly ColumnArgument[]): Rows | Problem {
  for (const { key, cells } of columns) {
    const wide = cells.find((row) => row.length > 1);
    if (wide !== undefined) return { problem: 'severalColumns', argument: key, columns: wide.length };
  }
  const ranges = columns.filter(({ cells }) => cells.length > 1);
  const [first] = ranges;
  const height = first?.cells.length ?? 1;
  const other = ranges.find(({ cells }) => cells.length !== height);
  if (first !== undefined && other !== undefined) {
    const secondRows = other.cells.length;
    return {
      problem: 'differentHeights',
      first: first.key,
      firstRows: height,
      second: other.key,
      secondRows,
    };
  }
  const hasHeader = isHeader(ranges.filter(({ figure }) => figure).map((range) => cellOf(range, 0)));
  const judged = first === undefined ? columns : ranges;
  const filled: number[] = [];
  for (let row = hasHeader ? 1 : 0; row < height; row++) {
    if (!judged.every((column) => isBlank(cellOf(column, row)))) filled.push(row);
  }
  return { height, isColumn: first !== undefined, hasHeader, filled };
}

export function cellOf({ cells }: ColumnArgument, row: number): unknown {
  return cells[cells.length > 1 ? row : 0]?.[0];
}
