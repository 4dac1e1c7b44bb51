import { isBlank } from '../domain/input/cell.ts';
import { isHeader } from '../domain/input/header.ts';
import type { CivilClock } from '../domain/time/civil-date.ts';
import { isProblem, type Problem } from '../schema/problem.ts';
import type { ColumnArgument } from './columns.ts';

/** The arguments of a call that hold a value a row, laid side by side. */
export interface Rows {
  readonly height: number;
  /** Whether any argument is a range of several rows; otherwise the call is about one row. */
  readonly isColumn: boolean;
  readonly hasHeader: boolean;
  /** The rows below the header in which anything is filled in, from 0. */
  readonly filled: Int32Array;
}

/** A single value stands beside every row of the columns; columns have to be of one height. */
export function layOut(columns: readonly ColumnArgument[]): Rows | Problem {
  const wide = columns.find(({ width }) => width > 1);
  if (wide !== undefined) return { problem: 'severalColumns', argument: wide.key, columns: wide.width };
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
  const hasHeader = isHeader(ranges.filter(({ figure }) => figure).map(({ cells }) => cells[0]));
  const judged = first === undefined ? columns : ranges;
  return {
    height,
    isColumn: first !== undefined,
    hasHeader,
    filled: filledRows(judged, hasHeader ? 1 : 0, height),
  };
}

function filledRows(columns: readonly ColumnArgument[], first: number, height: number): Int32Array {
  const filled = new Int32Array(height);
  let found = 0;
  for (let row = first; row < height; row++) if (isFilled(columns, row)) filled[found++] = row;
  return filled.subarray(0, found);
}

function isFilled(columns: readonly ColumnArgument[], row: number): boolean {
  for (const { cells } of columns) if (!isBlank(cells[row])) return true;
  return false;
}

/** A row's readings in the order of the columns, or the first one that is a problem. */
export function readRow(
  columns: readonly ColumnArgument[],
  row: number,
  civil: CivilClock,
): readonly unknown[] | Problem {
  const readings = new Array<unknown>(columns.length);
  let place = 0;
  for (const { cells, field, read } of columns) {
    const reading = read(cells[cells.length > 1 ? row : 0], field, civil);
    if (isProblem(reading)) return reading;
    readings[place++] = reading;
  }
  return readings;
}

/** A column's readings, one for each filled row. */
export function readColumn(
  { cells, field, read }: ColumnArgument,
  { filled }: Rows,
  civil: CivilClock,
): readonly unknown[] {
  const readings = new Array<unknown>(filled.length);
  if (cells.length <= 1) return readings.fill(read(cells[0], field, civil));
  for (let at = 0; at < filled.length; at++) readings[at] = read(cells[filled[at] ?? 0], field, civil);
  return readings;
}
