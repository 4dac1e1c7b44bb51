import type { Problem } from '../../schema/problem.ts';
import { cellRange, headings, inRange, type Shape } from '../input/cell-range.ts';
import { isHeader } from '../input/header.ts';
import { readNumber } from '../input/number.ts';
import { isRefused } from '../input/reading.ts';

/** The values of one KPI, in order of time. */
export interface Series extends Shape {
  readonly values: readonly number[];
  /** The values among what is no number. */
  readonly readings: readonly (number | Problem)[];
  /** The cell of each reading in reading order, from 0; blanks are passed over. */
  readonly filled: readonly number[];
  /** How many cells hold headings. */
  readonly header: number;
}

/** Time runs down a column, along a row, and in a block along each row: a row a year, a column a month. */
export function readSeries(content: unknown, field: string): Series {
  const { cells, height, width } = cellRange(content);
  const first = cells.length > 1 ? cells.slice(0, headings({ height, width })) : [];
  const header = isHeader(first) ? first.length : 0;
  const values: number[] = [];
  const readings: (number | Problem)[] = [];
  const filled: number[] = [];
  for (let place = header; place < cells.length; place++) {
    const value = readNumber(cells[place], field);
    if (value === null) continue;
    if (!isRefused(value)) values.push(value);
    readings.push(value);
    filled.push(place);
  }
  return { values, readings, filled, height, width, header };
}

/** The first cell that is no number. */
export function firstProblem(series: Series): Problem | undefined {
  for (const [at, reading] of series.readings.entries()) {
    if (isRefused(reading)) return inRange(series, series.filled[at] ?? 0, reading);
  }
  return undefined;
}
