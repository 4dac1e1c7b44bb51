import type { Problem } from '../../schema/problem.ts';
import { cellRange, headings, inRange, type Shape } from '../input/cell-range.ts';
import { isHeader } from '../input/header.ts';
import { readNumber } from '../input/number.ts';
import { isRefused } from '../input/reading.ts';

/** The values of one KPI, in order of time. */
export interface Series extends Shape {
  /** Blanks are passed over. */
  readonly values: readonly number[];
  /** The cell of each value in reading order, from 0. */
  readonly places: readonly number[];
  /** By cell: what is no number. */
  readonly problems: ReadonlyMap<number, Problem>;
  /** How many cells hold headings. */
  readonly header: number;
}

/** Time runs down a column, along a row, and in a block along each row: a row a year, a column a month. */
export function readSeries(content: unknown, field: string): Series {
  const { cells, height, width } = cellRange(content);
  const first = cells.length > 1 ? cells.slice(0, headings({ height, width })) : [];
  const header = isHeader(first) ? first.length : 0;
  const values: number[] = [];
  const places: number[] = [];
  const problems = new Map<number, Problem>();
  for (let place = header; place < cells.length; place++) {
    const value = readNumber(cells[place], field);
    if (value === null) continue;
    if (isRefused(value)) problems.set(place, value);
    else {
      values.push(value);
      places.push(place);
    }
  }
  return { values, places, problems, height, width, header };
}

/** The first cell that is no number. */
export function firstProblem(series: Series): Problem | undefined {
  for (const [place, cause] of series.problems) return inRange(series, place, cause);
  return undefined;
}
