import type { Problem } from '../../schema/problem.ts';
import { grid } from '../input/cell.ts';
import { isHeader } from '../input/header.ts';
import { readNumber } from '../input/number.ts';
import { isRefused } from '../input/reading.ts';

/** The values of one KPI, in order of time. */
export interface Series {
  /** Blanks are passed over. */
  readonly values: readonly number[];
  /** The cell of each value, from 0. */
  readonly places: readonly number[];
  /** By cell: what is no number. */
  readonly problems: ReadonlyMap<number, Problem>;
  /** How many cells there are. */
  readonly length: number;
  readonly lies: 'down' | 'across';
  readonly hasHeader: boolean;
}

/** A single cell, a column or a row of cells. */
export function readSeries(content: unknown, field: string): Series | Problem {
  const rows = grid(content);
  const [first = []] = rows;
  const lies = rows.length > 1 ? 'down' : 'across';
  const wide = rows.find((row) => row.length > 1);
  if (lies === 'down' && wide !== undefined) {
    return { problem: 'severalColumns', argument: field, columns: wide.length };
  }
  const cells = lies === 'down' ? rows.map((row) => row[0]) : first;
  const hasHeader = cells.length > 1 && isHeader(cells.slice(0, 1));
  const values: number[] = [];
  const places: number[] = [];
  const problems = new Map<number, Problem>();
  for (let place = hasHeader ? 1 : 0; place < cells.length; place++) {
    const value = readNumber(cells[place], field);
    if (value === null) continue;
    if (isRefused(value)) problems.set(place, value);
    else {
      values.push(value);
      places.push(place);
    }
  }
  return { values, places, problems, length: cells.length, lies, hasHeader };
}

/** The first cell that is no number, named as its author counts. */
export function firstProblem({ problems, length, lies }: Series): Problem | undefined {
  for (const [place, cause] of problems) {
    if (length === 1) return cause;
    return lies === 'down'
      ? { problem: 'inRow', row: place + 1, cause }
      : { problem: 'inColumn', column: place + 1, cause };
  }
  return undefined;
}
