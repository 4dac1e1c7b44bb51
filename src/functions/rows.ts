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
  for (let place = first; place < size; place++) {
    let at = 0;
    while (at < columns.length && isBlank(columns[at]?.cells[place])) at++;
    if (at < columns.length) filled[found++] = place;
  }
  return filled.subarray(0, found);
}

/** What the cells of the filled places hold. */
export interface Readings {
  /** In the order of the columns. */
  readonly columns: readonly (readonly unknown[])[];
  /** By filled place, from 0: the first column's that is a problem. */
  readonly problems: ReadonlyMap<number, Problem>;
}

export function readRows({ columns, filled }: Rows, civil: CivilClock): Readings {
  const problems = new Map<number, Problem>();
  return { columns: columns.map((column) => readColumn(column, filled, civil, problems)), problems };
}

function readColumn(
  { cells, field, keepsNumbers, read }: ColumnArgument,
  filled: Int32Array,
  civil: CivilClock,
  problems: Map<number, Problem>,
): readonly unknown[] {
  const readings = new Array<unknown>(filled.length);
  const isSingle = cells.length === 1;
  const only = isSingle ? read(cells[0], field, civil) : undefined;
  for (let at = 0; at < filled.length; at++) {
    let reading = only;
    if (!isSingle) {
      const cell = cells[filled[at] ?? 0];
      reading = keepsNumbers && Number.isFinite(cell) ? cell : read(cell, field, civil);
    }
    readings[at] = reading;
    if (isProblem(reading) && !problems.has(at)) problems.set(at, reading);
  }
  return readings;
}
