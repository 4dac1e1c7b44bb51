import type { Problem } from '../../schema/problem.ts';
import { grid } from './cell.ts';

export interface Shape {
  readonly height: number;
  readonly width: number;
}

/** One cell, a column, a row or a block. */
export interface CellRange extends Shape {
  /** In reading order: row by row, each from left to right. */
  readonly cells: readonly unknown[];
}

/** One pass over a column, since walking through many rows takes longer than all that is done with them. */
export function cellRange(content: unknown): CellRange {
  if (!Array.isArray(content)) return { cells: [content], height: 1, width: 1 };
  const height = content.length;
  const cells: unknown[] = new Array(height);
  for (let at = 0; at < height; at++) {
    const row: unknown = content[at];
    if (!Array.isArray(row)) cells[at] = row;
    else if (row.length > 1) return block(grid(content));
    else cells[at] = row[0];
  }
  return height > 0 ? { cells, height, width: 1 } : cellRange(null);
}

/** Ragged rows end in blanks. */
function block(rows: readonly (readonly unknown[])[]): CellRange {
  const height = rows.length;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const cells: unknown[] = new Array(height * width);
  let place = 0;
  for (const row of rows) for (let column = 0; column < width; column++) cells[place++] = row[column];
  return { cells, height, width };
}

/** How many headings stand in it, if any do: one over each column, or one before a row. */
export const headings = ({ height, width }: Shape): number => (height > 1 ? width : 1);

/** What is wrong with one of its cells, which is named as its author counts. */
export function inRange({ height, width }: Shape, place: number, cause: Problem): Problem {
  const row = Math.floor(place / width) + 1;
  const column = (place % width) + 1;
  if (height > 1 && width > 1) return { problem: 'inCell', row, column, cause };
  if (height > 1) return { problem: 'inRow', row, cause };
  return width > 1 ? { problem: 'inColumn', column, cause } : cause;
}
