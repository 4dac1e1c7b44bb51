import { isBlank } from '../domain/input/cell.ts';
import { headings, type Shape } from '../domain/input/cell-range.ts';
import { isHeader } from '../domain/input/header.ts';
import type { CivilClock } from '../domain/time/civil-date.ts';
import { isProblem, type Problem } from '../schema/problem.ts';
import type { ColumnArgument } from './columns.ts';
import type { Headed } from './in-shape.ts';

/** The arguments of a call that hold a value a row, laid side by side: all of one shape, but for single values. */
export interface Rows extends Headed {
  readonly columns: readonly ColumnArgument[];
  /** The places behind the header in which anything is filled in, in reading order from 0. */
  readonly filled: Int32Array;
}

/** Google's limit for a whole spreadsheet. */
const MOST_CELLS = 10_000_000;

/**
 * A single value stands everywhere, a column beside each column of a block, a row above each of its rows. The ranges of
 * several rows, without any those of several columns, tell whether there is a header and where anything is filled in.
 */
export function layOut(columns: readonly ColumnArgument[]): Rows | Problem {
  const tall = columns.filter(({ height }) => height > 1);
  const wide = columns.filter(({ width }) => width > 1);
  const different = differentSizes(tall, 'height') ?? differentSizes(wide, 'width');
  if (different !== undefined) return different;
  const height = tall[0]?.height ?? 1;
  const width = wide[0]?.width ?? 1;
  if (height * width > MOST_CELLS) return { problem: 'tooManyCells', height, width };
  const leading = tall.length > 0 ? tall : wide;
  const isHeaded = isHeader(leading.filter(({ figure }) => figure).flatMap(firstCells));
  const header = isHeaded ? headings({ height, width }) : 0;
  const spread = (column: ColumnArgument): ColumnArgument => spreadOver({ height, width }, column);
  const judged = leading.length > 0 ? leading : columns;
  const filled = filledPlaces(judged.map(spread), header, height * width);
  return { height, width, header, columns: columns.map(spread), filled };
}

function differentSizes(ranges: readonly ColumnArgument[], side: keyof Shape): Problem | undefined {
  const [first] = ranges;
  const second = ranges.find((range) => range[side] !== first?.[side]);
  if (first === undefined || second === undefined) return undefined;
  return {
    problem: 'differentSizes',
    side,
    first: first.key,
    firstSize: first[side],
    second: second.key,
    secondSize: second[side],
  };
}

const firstCells = (range: ColumnArgument): readonly unknown[] => range.cells.slice(0, headings(range));

/** Written out, what stands beside each column or above each row. */
function spreadOver({ height, width }: Shape, column: ColumnArgument): ColumnArgument {
  if (column.cells.length === 1 || column.cells.length === height * width) return column;
  const cells: unknown[] = new Array(height * width);
  for (let place = 0; place < cells.length; place++) {
    cells[place] = column.cells[column.height > 1 ? Math.floor(place / width) : place % width];
  }
  return { ...column, cells, height, width };
}

function filledPlaces(columns: readonly ColumnArgument[], first: number, size: number): Int32Array {
  const filled = new Int32Array(size);
  let found = 0;
  for (let place = first; place < size; place++) if (isFilled(columns, place)) filled[found++] = place;
  return filled.subarray(0, found);
}

function isFilled(columns: readonly ColumnArgument[], place: number): boolean {
  for (const { cells } of columns) if (!isBlank(cells[place])) return true;
  return false;
}

/** The readings in one place in the order of the columns, or the first one that is a problem. */
export function readRow(
  columns: readonly ColumnArgument[],
  place: number,
  civil: CivilClock,
): readonly unknown[] | Problem {
  const readings = new Array<unknown>(columns.length);
  let at = 0;
  for (const { cells, field, read } of columns) {
    const reading = read(cells[cells.length > 1 ? place : 0], field, civil);
    if (isProblem(reading)) return reading;
    readings[at++] = reading;
  }
  return readings;
}

/** A column's readings, one for each filled place. */
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
